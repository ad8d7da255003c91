import type { Span } from '../model/article.ts';
import type { Measure, Period, Place, Quantity, Region, TraceStep, Unit } from '../model/figure.ts';
import type { TimeKind } from './lexicons/lexicon.ts';
import type { Sentence } from './stages/2-segment.ts';
import type { Token } from './text/token.ts';

/** A time expression in a sentence; offsets are those of the sentence. */
export type TimeMention = Span &
  Readonly<{
    rule: string;
    kind: TimeKind;
    /** `2005` or `2005-04`, null where open or not told. */
    from: string | null;
    to: string | null;
    per: 'day' | 'week' | 'month' | 'year' | null;
    /** How many years (months before a `previous-span`) lie between it and the time it points back to; null where untold. */
    apart: number | null;
  }>;

/** A sentence with its tokens and times. All offsets within a reading are those of the sentence's text. */
export type ReadSentence = Readonly<{ sentence: Sentence; tokens: readonly Token[]; times: readonly TimeMention[] }>;

/** A currency by ISO 4217; for a name that countries share ("pesos") the code by country, `currency` being that elsewhere. */
export type Money = Readonly<{ currency: string | null; byCountry: Readonly<Record<string, string>> | null }>;

/** What each stage adds to a number on its way to a figure. The order of the types is the order of the stages. */
export type Found = Span &
  Money &
  Readonly<{
    in: ReadSentence;
    /** The tokens of the number, with scale, percent sign and currency: from `first` up to, not including, `last`. */
    first: number;
    last: number;
    /** The number itself, without its percent sign or currency. */
    numberStart: number;
    numberEnd: number;
    value: number;
    scale: number;
    /** A share before it was rounded: 1/3. */
    ratio: number | null;
    form: 'digits' | 'words';
    unit: Unit;
    /** A collective is near its value; "un sur trois", "la moitié" are shares. */
    shape: 'plain' | 'collective' | 'share';
    /** The noun that stands within a share: "un jeune sur cinq". */
    inner: Span | null;
    trace: readonly TraceStep[];
  }>;

export type Qualified = Found &
  Readonly<{
    quantity: Quantity;
    /** "passé de 12 à 30": the two figures of one change. */
    change: 'from' | 'to' | null;
  }>;

export type Measured = Qualified &
  Readonly<{
    measure: Measure;
    /** The noun phrase; empty span where it is left out. */
    noun: Span;
    /** The claim before this one whose noun this one takes: "11 d'entre elles", "puis 402 en 2013". */
    again: number | null;
    part: Readonly<{ of: number; kind: 'share' | 'part' }> | null;
  }>;

export type Placed = Measured & Readonly<{ places: readonly Place[]; regions: readonly Region[] }>;

export type Dated = Placed & Readonly<{ period: Period; per: TimeMention['per']; rule: string }>;

/** Adds a step to a trace. `start` and `end` are offsets of the sentence; the last stage turns them into those of the file. */
export function traced(
  trace: readonly TraceStep[],
  stage: string,
  rule: string,
  { start, end }: Span,
  note: string,
): readonly TraceStep[] {
  return [...trace, { stage, rule, start, end, note }];
}
