import type { CitedFigure } from '../../analysis/citedFigure.ts';
import { sourceTexts } from '../../i18n/topics/sourceTexts.ts';
import { useDetails, useLanguage } from '../../i18n/useLanguage.ts';
import type { Figure } from '../../model/figure.ts';
import { FigureAnchor } from './FigureAnchor.tsx';
import type { FigureLink } from '../../ui/SourceLink.tsx';
import { relatedFigures } from './relatedFigures.ts';

type Props = Readonly<{ cited: CitedFigure; link: FigureLink }>;

/** The whole of a part with what else is part of it, and the parts of a whole, as rows of a list of facts. */
export function RelatedLinks({ cited: { figure, article }, link }: Props) {
  const words = sourceTexts(useLanguage());
  const { source } = useDetails();
  const { whole, siblings, parts } = relatedFigures(figure, article);
  const row = (label: string, figures: readonly Figure[]) =>
    figures.length > 0 && (
      <>
        <dt>{label}</dt>
        <dd>
          <ul>
            {figures.map((other) => (
              <li key={other.id}>
                <FigureAnchor figure={other} article={article} link={link} />
              </li>
            ))}
          </ul>
        </dd>
      </>
    );
  return (
    <>
      {row(source.part, whole ? [whole] : [])}
      {row(words.siblings, siblings)}
      {row(words.parts, parts)}
    </>
  );
}
