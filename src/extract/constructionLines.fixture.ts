import type { Language } from '../model/article.ts';
import type { Figure } from '../model/figure.ts';
import { extractFigures } from './extractFigures.ts';
import { sourceOf } from './sourceOf.fixture.ts';

const bounds = ({ value, unit, currency }: Figure) =>
  `${value.qualifier} ${value.low ?? ''}..${value.high ?? ''} ${unit === 'count' ? '' : (currency ?? unit)}`.trim();

/** One line for each figure: value, measure, countries, period. */
export const constructionLines = (language: Language, title: string, body: string) =>
  extractFigures(sourceOf(body, { title, language })).figures.map((figure) =>
    [bounds(figure), figure.measure, figure.places.map(({ iso3 }) => iso3).join('+'), figure.period.edtf].join(' | '),
  );

/** One line for each part of a whole: "30 of 52". */
export function partLines(language: Language, title: string, body: string): string[] {
  const { figures } = extractFigures(sourceOf(body, { title, language }));
  const low = (id: string) => figures.find((figure) => figure.id === id)?.value.low;
  return figures.flatMap(({ value, part }) => (part ? [`${value.low} of ${low(part.of)}`] : []));
}
