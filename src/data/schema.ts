import * as v from 'valibot';
import { LANGUAGES } from '../model/article.ts';
import { ENTRY_FAULTS, PROBLEM_CODES } from '../model/dataset.ts';
import { MEASURES, PLACE_ROLES, UNITS } from '../model/figure.ts';

const offset = v.pipe(v.number(), v.integer(), v.minValue(0));
const span = v.object({ start: offset, end: offset });
const basis = v.picklist(['stated', 'inferred']);
const ends = { start: v.nullable(v.string()), end: v.nullable(v.string()), edtf: v.string() };

const quantity = v.variant('qualifier', [
  v.object({ qualifier: v.picklist(['exact', 'approx', 'range']), low: v.number(), high: v.number() }),
  v.object({ qualifier: v.literal('atLeast'), low: v.number(), high: v.null(), strict: v.boolean() }),
  v.object({ qualifier: v.literal('atMost'), low: v.null(), high: v.number(), strict: v.boolean() }),
]);

const figure = v.object({
  id: v.string(),
  quote: v.object({ exact: v.string(), prefix: v.string(), suffix: v.string(), ...span.entries }),
  sentence: span,
  value: quantity,
  unit: v.picklist(UNITS),
  currency: v.exactOptional(v.string()),
  measure: v.picklist(MEASURES),
  subject: v.string(),
  part: v.exactOptional(v.object({ of: v.string(), kind: v.picklist(['share', 'part']) })),
  places: v.array(v.object({ iso3: v.string(), role: v.picklist(PLACE_ROLES), basis })),
  regions: v.array(v.object({ m49: v.string(), basis })),
  period: v.object({ ...ends, basis: v.picklist(['stated', 'inferred', 'none']) }),
  per: v.exactOptional(v.picklist(['day', 'week', 'month', 'year'])),
  hedged: v.exactOptional(v.literal(true)),
  saidBy: v.exactOptional(v.string()),
});

const indexedArticle = v.object({
  id: v.string(),
  file: v.string(),
  language: v.picklist(LANGUAGES),
  title: v.string(),
  titleSpan: span,
  published: v.nullable(v.string()),
  url: v.nullable(v.string()),
  urlLanguage: v.nullable(v.string()),
  catalogued: v.array(v.picklist(['url', 'published'])),
  evidence: v.nullable(v.string()),
  note: v.nullable(v.string()),
  body: span,
  figures: v.array(figure),
});

const problemDetail = v.variant('kind', [
  v.object({ kind: v.literal('line'), line: v.number(), column: v.number() }),
  v.object({ kind: v.literal('same-name'), file: v.string() }),
  v.object({
    kind: v.literal('entry'),
    id: v.string(),
    fault: v.picklist(ENTRY_FAULTS),
    field: v.exactOptional(v.string()),
  }),
]);

/** `data/index.json`, without its version, which is checked first. */
export const indexSchema = v.object({
  version: v.string(),
  fingerprint: v.string(),
  articles: v.array(indexedArticle),
  problems: v.array(
    v.object({
      file: v.string(),
      code: v.picklist(PROBLEM_CODES),
      reason: v.string(),
      detail: v.exactOptional(problemDetail),
      span: v.exactOptional(span),
    }),
  ),
});

/** `data/articles/<id>.json`. */
export const articleTextSchema = v.object({
  id: v.string(),
  text: v.string(),
  traces: v.record(
    v.string(),
    v.array(v.object({ stage: v.string(), rule: v.string(), note: v.string(), ...span.entries })),
  ),
});
