import type { CataloguedFact, Language } from '../model/article.ts';
import type { IndexedArticle } from '../model/dataset.ts';
import { NO_PERIOD } from '../model/edtf.ts';
import type { Figure, Quantity } from '../model/figure.ts';
import { quoteFrom } from '../model/quote.ts';
import type { CitedFigure } from './citedFigure.ts';

/** An article for tests: a text, and what is known of it. */
export type ArticleSpec = Readonly<{
  id: string;
  text: string;
  title?: string;
  language?: Language;
  published?: string | null;
  url?: string | null;
  urlLanguage?: string | null;
  catalogued?: readonly CataloguedFact[];
}>;

/** A figure for tests: its exact words in the text, and what differs from an exact count of victims without place or time. */
export type FigureSpec = Readonly<{ exact: string; value: Quantity }> &
  Partial<Omit<Figure, 'quote' | 'sentence' | 'value' | 'regions'>> &
  Readonly<{ countries?: readonly string[]; regions?: readonly string[] }>;

export const exactly = (number: number): Quantity => ({ qualifier: 'exact', low: number, high: number });
export const about = (number: number): Quantity => ({ qualifier: 'approx', low: number, high: number });
export const moreThan = (number: number): Quantity => ({ qualifier: 'atLeast', low: number, high: null, strict: true });
export const atMost = (number: number): Quantity => ({ qualifier: 'atMost', low: null, high: number, strict: false });
export const between = (low: number, high: number): Quantity => ({ qualifier: 'range', low, high });

/** Cites figures of one article, as the index of a dataset holds them. The sentence is the whole text. */
export function citeArticle(spec: ArticleSpec, figures: readonly FigureSpec[]): CitedFigure[] {
  const { text } = spec;
  const cited: Figure[] = figures.map(({ exact, countries = [], regions = [], ...rest }) => {
    const start = text.indexOf(exact);
    return {
      id: `${spec.id}:${exact.replace(/\s+/g, '-')}`,
      quote: quoteFrom(text, { start, end: start + exact.length }),
      sentence: { start: 0, end: text.length },
      unit: 'count',
      measure: 'victims',
      subject: '',
      places: countries.map((iso3) => ({ iso3, role: 'about', basis: 'stated' })),
      regions: regions.map((m49) => ({ m49, basis: 'stated' })),
      period: NO_PERIOD,
      ...rest,
    };
  });
  const article: IndexedArticle = {
    id: spec.id,
    file: `${spec.id}.txt`,
    language: spec.language ?? 'en',
    title: spec.title ?? `Title of ${spec.id}`,
    titleSpan: { start: 0, end: 0 },
    published: spec.published ?? null,
    url: spec.url ?? null,
    urlLanguage: spec.urlLanguage ?? null,
    catalogued: spec.catalogued ?? [],
    evidence: null,
    note: null,
    body: { start: 0, end: text.length },
    figures: cited,
  };
  return cited.map((figure) => ({ figure, article }));
}
