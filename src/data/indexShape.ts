import { LANGUAGES } from '../model/article.ts';
import { ENTRY_FAULTS, PROBLEM_CODES } from '../model/dataset.ts';
import type { DatasetIndex, IndexedArticle, Problem } from '../model/dataset.ts';
import type { Span } from '../model/article.ts';
import { MEASURES, PLACE_ROLES, UNITS } from '../model/figure.ts';
import type { Figure, Place, Quantity, Region } from '../model/figure.ts';
import { boolean, list, literal, nullable, number, object, offset, oneOf, optional, string, variant } from './shape.ts';
import type { Shape } from './shape.ts';

const span = object<Span>({ start: offset, end: offset });
const basis = oneOf(['stated', 'inferred']);

const bounds = (low: Shape, high: Shape, strict: Shape) => object<Quantity>({ qualifier: string, low, high, strict });
const both = bounds(number, number, optional(boolean));
const quantity = variant('qualifier', {
  exact: both,
  approx: both,
  range: both,
  atLeast: bounds(number, literal(null), boolean),
  atMost: bounds(literal(null), number, boolean),
});

const figure = object<Figure>({
  id: string,
  quote: object<Figure['quote']>({ exact: string, prefix: string, suffix: string, start: offset, end: offset }),
  sentence: span,
  value: quantity,
  unit: oneOf(UNITS),
  currency: optional(string),
  measure: oneOf(MEASURES),
  subject: string,
  part: optional(object({ of: string, kind: oneOf(['share', 'part']) })),
  places: list(object<Place>({ iso3: string, role: oneOf(PLACE_ROLES), basis })),
  regions: list(object<Region>({ m49: string, basis })),
  period: object<Figure['period']>({
    start: nullable(string),
    end: nullable(string),
    edtf: string,
    basis: oneOf(['stated', 'inferred', 'none']),
  }),
  per: optional(oneOf(['day', 'week', 'month', 'year'])),
  hedged: optional(literal(true)),
  saidBy: optional(string),
});

const article = object<IndexedArticle>({
  id: string,
  file: string,
  language: oneOf(LANGUAGES),
  title: string,
  titleSpan: span,
  published: nullable(string),
  url: nullable(string),
  urlLanguage: nullable(string),
  catalogued: list(oneOf(['url', 'published'])),
  evidence: nullable(string),
  note: nullable(string),
  body: span,
  figures: list(figure),
});

const detail = variant('kind', {
  line: object({ line: number, column: number }),
  'same-name': object({ file: string }),
  entry: object({ id: string, fault: oneOf(ENTRY_FAULTS), field: optional(string) }),
});

const problem = object<Problem>({
  file: string,
  code: oneOf(PROBLEM_CODES),
  reason: string,
  detail: optional(detail),
  span: optional(span),
});

/** `data/index.json`. */
export const indexShape = object<DatasetIndex>({
  version: string,
  fingerprint: string,
  articles: list(article),
  problems: list(problem),
});
