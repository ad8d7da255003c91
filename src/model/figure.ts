import type { Span } from './article.ts';
import type { Quote } from './quote.ts';

export const MEASURES = [
  'victims',
  'participants',
  'people',
  'countries',
  'organisations',
  'sites',
  'cases',
  'money',
  'other',
] as const;
export type Measure = (typeof MEASURES)[number];

export const QUALIFIERS = ['exact', 'approx', 'atLeast', 'atMost', 'range'] as const;
export type Qualifier = (typeof QUALIFIERS)[number];

/**
 * A value with what the text says of its certainty. An open end cannot be given a number; `strict` tells that the bound
 * itself is excluded ("plus de 80" is not 80).
 */
export type Quantity =
  | Readonly<{ qualifier: 'exact' | 'approx' | 'range'; low: number; high: number; strict?: never }>
  | Readonly<{ qualifier: 'atLeast'; low: number; high: null; strict: boolean }>
  | Readonly<{ qualifier: 'atMost'; low: null; high: number; strict: boolean }>;

export const UNITS = ['count', 'percent', 'money'] as const;
export type Unit = (typeof UNITS)[number];

/** `stated`: the figure's own words say it. `inferred`: carried from the frame, the title, the dateline or the catalog. */
export type Basis = 'stated' | 'inferred' | 'none';

export const PLACE_ROLES = ['about', 'origin', 'destination', 'venue'] as const;
export type PlaceRole = (typeof PLACE_ROLES)[number];

/** A country by ISO 3166-1 alpha-3. */
export type Place = Readonly<{ iso3: string; role: PlaceRole; basis: Exclude<Basis, 'none'> }>;

/** A region by its UN M49 code. */
export type Region = Readonly<{ m49: string; basis: Exclude<Basis, 'none'> }>;

/** The time that a figure covers. Ends are `2005` or `2005-04`; null is open. `edtf` is empty where nothing is known. */
export type Period = Readonly<{ start: string | null; end: string | null; edtf: string; basis: Basis }>;

/** One step of a reading: which rule of which stage read which characters as what. */
export type TraceStep = Readonly<{ stage: string; rule: string; start: number; end: number; note: string }>;

/** What the index holds of a figure: all but its trace. */
export type Figure = Readonly<{
  /** `<article>:<words of the quote>`; stays the same when another part of the article changes. */
  id: string;
  quote: Quote;
  sentence: Span;
  value: Quantity;
  unit: Unit;
  /** ISO 4217, with unit `money` only. */
  currency?: string;
  measure: Measure;
  /** The noun phrase as printed: "victimes", "femmes indonésiennes". Empty where the text leaves it out. */
  subject: string;
  /** "dont 26 pour cent d'enfants" is a share of the figure before it. */
  part?: Readonly<{ of: string; kind: 'share' | 'part' }>;
  places: readonly Place[];
  regions: readonly Region[];
  period: Period;
  /** "1 000 appels chaque mois" is a rate. */
  per?: 'day' | 'week' | 'month' | 'year';
  /** The text itself is unsure: "les estimations suggèrent que". */
  hedged?: true;
  /** Who said it, as printed. */
  saidBy?: string;
}>;

export type TracedFigure = Figure & Readonly<{ trace: readonly TraceStep[] }>;
