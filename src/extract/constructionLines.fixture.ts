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
