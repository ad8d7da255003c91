import { LANGUAGES } from '../model/article.ts';
import { ENTRY_FAULTS, PROBLEM_CODES } from '../model/dataset.ts';
import type { Problem } from '../model/dataset.ts';
import type { Span } from '../model/article.ts';
import { MEASURES, PLACE_ROLES, QUALIFIERS, UNITS } from '../model/figure.ts';
import type { Figure, Place, Region } from '../model/figure.ts';
import type { ArticleColumns, Bound, FigureColumns, FigureKind, IndexFile } from '../model/indexFile.ts';
import {
  boolean,
  coded,
  columns,
  list,
  literal,
  nullable,
  number,
  object,
  offset,
  oneOf,
  optional,
  string,
  variant,
} from './shape.ts';

const span = object<Span>({ start: offset, end: offset });
const basis = oneOf(['stated', 'inferred']);
const words = list(string);
const offsets = list(offset);
const perhapsWords = coded(nullable(string));

const articles = columns<ArticleColumns>({
  id: words,
  file: words,
  language: coded(oneOf(LANGUAGES)),
  title: words,
  titleStart: offsets,
  titleEnd: offsets,
  published: perhapsWords,
  url: list(nullable(string)),
  urlLanguage: perhapsWords,
  catalogued: coded(list(oneOf(['url', 'published']))),
  evidence: perhapsWords,
  note: perhapsWords,
  bodyStart: offsets,
  bodyEnd: offsets,
  figures: offsets,
});

const figures = columns<FigureColumns>({
  id: words,
  exact: words,
  prefix: words,
  suffix: words,
  start: offsets,
  sentenceStart: offsets,
  sentenceEnd: offsets,
  low: list(nullable(number)),
  high: list(nullable(number)),
  bound: coded(object<Bound>({ qualifier: oneOf(QUALIFIERS), strict: optional(boolean) })),
  kind: coded(
    object<FigureKind>({
      unit: oneOf(UNITS),
      currency: optional(string),
      measure: oneOf(MEASURES),
      per: optional(oneOf(['day', 'week', 'month', 'year'])),
      hedged: optional(literal(true)),
    }),
  ),
  subject: coded(string),
  part: coded(nullable(object({ of: string, kind: oneOf(['share', 'part']) }))),
  places: coded(list(object<Place>({ iso3: string, role: oneOf(PLACE_ROLES), basis }))),
  regions: coded(list(object<Region>({ m49: string, basis }))),
  period: coded(
    object<Figure['period']>({
      start: nullable(string),
      end: nullable(string),
      edtf: string,
      basis: oneOf(['stated', 'inferred', 'none']),
    }),
  ),
  saidBy: perhapsWords,
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

/** `data/index.json`, column by column; that rows fit together is seen when they are read. */
export const indexShape = object<IndexFile>({
  version: string,
  fingerprint: string,
  articles,
  figures,
  problems: list(problem),
});
