import type { Period } from '../../model/figure.ts';
import type { Context } from '../context.ts';
import type { Dated, Placed, TimeMention } from '../reading.ts';

/** Times that point back to another. */
export const ANAPHORA: readonly TimeMention['kind'][] = [
  'same-year',
  'next-year',
  'previous-year',
  'previous-span',
  'same-period',
  'since-then',
];
/** Times that a figure may cover. */
export const SPANS: readonly TimeMention['kind'][] = ['span', 'in', 'since', 'until', 'since-event', ...ANAPHORA];

/** How far before a figure stands what sets it against another. In characters. */
export const AGAINST_REACH = 30;

export type Known = Readonly<{ dated: readonly Dated[]; context: Context }>;
/** A period with how it was found; `mention` is the time that tells it, where it is still to be worked out. */
export type Dating = Readonly<{ period: Period; rule: string; mention: TimeMention | null }>;

export const yearIn = (date: string | null) => (date === null ? null : Number(date.slice(0, 4)));

export const sameSentence = (one: Placed, other: Placed | undefined) =>
  other?.in.sentence.index === one.in.sentence.index ? other : undefined;

/**
 * Is there a semicolon, a colon, a bracket or the end of a quotation between two offsets? Then what stands beyond belongs to
 * another clause: "« … 150 personnes », explique X, qui dirige l'équipe depuis 2017".
 */
export const parted = (text: string, from: number, to: number) => /[;:()]|[»”] ?,/u.test(text.slice(from, to));
