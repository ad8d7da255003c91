import { readableText } from '../../markup/displayTokens.ts';
import type { IndexedArticle } from '../../model/dataset.ts';
import type { Figure } from '../../model/figure.ts';
import { SourceLink } from '../../ui/SourceLink.tsx';
import type { FigureLink } from '../../ui/SourceLink.tsx';

type Props = Readonly<{ figure: Figure; article: IndexedArticle; link: FigureLink }>;

/** Another figure of the article by its own words, as a link to its source. */
export function FigureAnchor({ figure, article, link }: Props) {
  return (
    <SourceLink id={figure.id} link={link} lang={article.language}>
      {readableText(figure.quote.exact, article.file)}
    </SourceLink>
  );
}
