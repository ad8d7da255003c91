import type { IndexedArticle } from '../model/dataset.ts';
import type { Figure, Quantity } from '../model/figure.ts';
import type { ArticleColumns, Coded, FigureColumns, IndexFile } from '../model/indexFile.ts';
import { expected, under } from './shape.ts';
import type { Misfit } from './shape.ts';

/**
 * Makes articles and figures of columns whose shapes have been checked; gives the first place where they do not fit
 * together. Rows that say the same share one object: places, regions, period.
 */
export function readRows({ articles, figures }: IndexFile): Readonly<{ articles: IndexedArticle[] }> | Misfit {
  const stated = articles.figures.reduce((sum, count) => sum + count, 0);
  if (stated !== figures.id.length) return under('articles.figures', expected(`${figures.id.length} in all`));
  const misfit = misfitOfBounds(figures);
  if (misfit) return under('figures', misfit);
  const figureAt = figureReader(figures);
  let row = 0;
  return {
    articles: articles.id.map((_, index) => {
      const own: Figure[] = [];
      for (let left = articles.figures[index]!; left > 0; left -= 1) own.push(figureAt(row++));
      return articleAt(articles, index, own);
    }),
  };
}

/** An open end has no number, a closed one has one. */
function misfitOfBounds({ bound: { values, at }, low, high }: FigureColumns): Misfit | null {
  const open = values.map(({ qualifier }) => ({ low: qualifier === 'atMost', high: qualifier === 'atLeast' }));
  const isOneSided = open.map((ends) => ends.low || ends.high);
  const odd = values.findIndex(({ strict }, code) => (strict !== undefined) !== isOneSided[code]);
  if (odd !== -1) return under(`bound.values.${odd}.strict`, expected('a bound with one open end, and no other'));
  for (let row = 0; row < at.length; row += 1) {
    const ends = open[at[row]!]!;
    if ((low[row] === null) !== ends.low) return under(`low.${row}`, expected(ends.low ? 'null' : 'a number'));
    if ((high[row] === null) !== ends.high) return under(`high.${row}`, expected(ends.high ? 'null' : 'a number'));
  }
  return null;
}

type Mutable<T> = { -readonly [Key in keyof T]: T[Key] };

/** Field by field, for with a hundred thousand figures what is spread into an object is copied slowly. */
function figureReader(columns: FigureColumns): (row: number) => Figure {
  const { kind, part, saidBy } = columns;
  return (row) => {
    const exact = columns.exact[row]!;
    const start = columns.start[row]!;
    const { unit, measure, currency, per, hedged } = valueAt(kind, row);
    const quote = {
      exact,
      prefix: columns.prefix[row]!,
      suffix: columns.suffix[row]!,
      start,
      end: start + exact.length,
    };
    const figure: Mutable<Figure> = {
      id: columns.id[row]!,
      // A quotation is cut at build time; it has been checked that it has its parts.
      quote: quote as Figure['quote'],
      sentence: { start: columns.sentenceStart[row]!, end: columns.sentenceEnd[row]! },
      value: quantityAt(columns, row),
      unit,
      measure,
      subject: valueAt(columns.subject, row),
      places: valueAt(columns.places, row),
      regions: valueAt(columns.regions, row),
      period: valueAt(columns.period, row),
    };
    const whole = valueAt(part, row);
    const speaker = valueAt(saidBy, row);
    if (currency !== undefined) figure.currency = currency;
    if (per !== undefined) figure.per = per;
    if (hedged !== undefined) figure.hedged = hedged;
    if (whole !== null) figure.part = whole;
    if (speaker !== null) figure.saidBy = speaker;
    return figure;
  };
}

function quantityAt({ bound, low, high }: FigureColumns, row: number): Quantity {
  const { qualifier, strict } = valueAt(bound, row);
  const value =
    strict === undefined
      ? { qualifier, low: low[row], high: high[row] }
      : { qualifier, low: low[row], high: high[row], strict };
  return value as Quantity;
}

function articleAt(columns: ArticleColumns, row: number, figures: readonly Figure[]): IndexedArticle {
  return {
    id: columns.id[row]!,
    file: columns.file[row]!,
    language: valueAt(columns.language, row),
    title: columns.title[row]!,
    titleSpan: { start: columns.titleStart[row]!, end: columns.titleEnd[row]! },
    published: valueAt(columns.published, row),
    url: columns.url[row]!,
    urlLanguage: valueAt(columns.urlLanguage, row),
    catalogued: valueAt(columns.catalogued, row),
    evidence: valueAt(columns.evidence, row),
    note: valueAt(columns.note, row),
    body: { start: columns.bodyStart[row]!, end: columns.bodyEnd[row]! },
    figures,
  };
}

function valueAt<T>({ values, at }: Coded<T>, row: number): T {
  return values[at[row]!] as T;
}
