import { readableText } from '../../markup/displayTokens.ts';
import type { IndexedArticle } from '../../model/dataset.ts';
import type { Figure } from '../../model/figure.ts';
import type { FigureLink } from './PassageView.tsx';

type Props = Readonly<{ figure: Figure; article: IndexedArticle; link: FigureLink }>;

/** Another figure of the article by its own words, as a link to its source. */
export function FigureAnchor({ figure, article, link }: Props) {
  return (
    <a
      href={link.href(figure.id)}
      lang={article.language}
      onClick={(event) => {
        if (event.metaKey || event.ctrlKey || event.shiftKey) return;
        event.preventDefault();
        link.onOpen(figure.id);
      }}
    >
      {readableText(figure.quote.exact, article.file)}
    </a>
  );
}
