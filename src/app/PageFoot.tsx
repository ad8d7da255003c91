import type { CitedFigure } from '../analysis/citedFigure.ts';
import type { View } from '../analysis/view.ts';
import { loadArticleTexts } from '../data/articleText.ts';
import { DropBack } from '../features/drop-back/DropBack.tsx';
import { PrintPage } from '../features/printed-charts/PrintPage.tsx';
import { ArticlesWithoutFigure } from '../features/source-list/ArticlesWithoutFigure.tsx';
import { Shortcuts } from '../features/shortcuts/Shortcuts.tsx';
import type { IndexedArticle } from '../model/dataset.ts';
import type { Actions } from './useActions.ts';

type Props = Readonly<{
  view: View;
  figures: readonly CitedFigure[];
  shown: readonly CitedFigure[];
  articles: readonly IndexedArticle[];
  dataVersion: string;
  actions: Actions;
}>;

/** What stands at the foot of the page: articles without a figure, the keyboard shortcuts, printing, and the way back for exported pictures. */
export function PageFoot({ view, figures, shown, articles, dataVersion, actions: { onView, onSelect } }: Props) {
  return (
    <>
      <ArticlesWithoutFigure articles={articles} />
      <Shortcuts />
      <PrintPage
        prepare={() =>
          loadArticleTexts(
            shown.map(({ article }) => article.id),
            dataVersion,
          )
        }
      />
      <DropBack figures={figures} view={view} onView={onView} onSelect={onSelect} />
    </>
  );
}
