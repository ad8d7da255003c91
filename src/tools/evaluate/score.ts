import type { Figure } from '../../model/figure.ts';
import type { ExpectedFigure, GoldenCase } from './goldenCases.ts';

export const AXES = ['qualifier', 'measure', 'places', 'period'] as const;
export type Axis = (typeof AXES)[number];

/** What the reading of some cases gives: counts, and a line for every fault. */
export type Score = Readonly<{
  required: number;
  hit: number;
  falseAlarms: number;
  whollyRight: number;
  axes: Readonly<Record<Axis, number>>;
  faults: readonly string[];
}>;

const SAME_PLACES = 0.5;

/** A reader copies a quotation with single spaces and straight apostrophes. */
const plain = (text: string) =>
  text
    .replace(/&nbsp;/g, ' ')
    .replace(/\s+/gu, ' ')
    .replace(/[‘’ʼ]/g, "'")
    .trim();

const close = (a: number | null, b: number | null) =>
  a === null || b === null ? a === b : Math.abs(a - b) <= 1e-9 * Math.max(1, Math.abs(a), Math.abs(b));

/** Do two quotations of one text share characters? */
function overlap(expected: string, found: string, text: string): boolean {
  if (expected.includes(found) || found.includes(expected)) return true;
  const [a, b] = [text.indexOf(expected), text.indexOf(found)];
  return a >= 0 && b >= 0 && a < b + found.length && b < a + expected.length;
}

/** Shared countries as a part of all that either names; two empty lists agree. */
function jaccard(a: readonly string[], b: readonly string[]): number {
  const all = new Set([...a, ...b]);
  return all.size === 0 ? 1 : a.filter((code) => b.includes(code)).length / all.size;
}

const cut = (like: string | null, date: string | null) =>
  like !== null && date !== null ? date.slice(0, like.length) : date;

function agrees(axis: Axis, expected: ExpectedFigure, found: Figure): boolean {
  switch (axis) {
    case 'qualifier':
      return [expected.qualifier, ...(expected.alternatives?.qualifier ?? [])].includes(found.value.qualifier);
    case 'measure':
      return [expected.measure, ...(expected.alternatives?.measure ?? [])].includes(found.measure);
    case 'places': {
      const places = found.places.filter(({ role }) => role !== 'venue').map(({ iso3 }) => iso3);
      return [expected.places, ...(expected.alternatives?.places ?? [])].some(
        (accepted) => jaccard(accepted, places) >= SAME_PLACES,
      );
    }
    case 'period':
      return [expected.period, ...(expected.alternatives?.period ?? [])].some(
        ([start, end]) => cut(start, found.period.start) === start && cut(end, found.period.end) === end,
      );
  }
}

const rightAxes = (expected: ExpectedFigure, found: Figure) => AXES.filter((axis) => agrees(axis, expected, found));

function sameFigure(expected: ExpectedFigure, found: Figure, text: string): boolean {
  return (
    found.unit === expected.unit &&
    close(found.value.low, expected.low) &&
    close(found.value.high, expected.high) &&
    (!expected.currency || found.currency === expected.currency) &&
    overlap(plain(expected.quote), plain(found.quote.exact), text)
  );
}

/** Scores one case. A figure is hit where unit, value and quotation agree; the axes are judged on hits. */
export function scoreCase({ name, source, figures }: GoldenCase, found: readonly Figure[]): Score {
  const text = plain(source.text);
  const left = new Set(found);
  const faults: string[] = [];
  const axes = { qualifier: 0, measure: 0, places: 0, period: 0 };
  let [hit, whollyRight] = [0, 0];
  const byNeed = [...figures.filter(({ optional }) => !optional), ...figures.filter(({ optional }) => optional)];
  for (const expected of byNeed) {
    const match = [...left]
      .filter((one) => sameFigure(expected, one, text))
      .sort((a, b) => rightAxes(expected, b).length - rightAxes(expected, a).length)[0];
    if (match) left.delete(match);
    if (expected.optional) continue;
    if (!match) {
      faults.push(`${name}: missed «${plain(expected.quote)}»`);
      continue;
    }
    hit += 1;
    const right = rightAxes(expected, match);
    for (const axis of right) axes[axis] += 1;
    for (const axis of AXES.filter((one) => !right.includes(one))) {
      const got = axis === 'qualifier' ? match.value.qualifier : match[axis];
      faults.push(
        `${name}: ${axis} of «${plain(expected.quote)}»: ${JSON.stringify(expected[axis])} wanted, ${JSON.stringify(got)} read`,
      );
    }
    if (right.length === AXES.length) whollyRight += 1;
  }
  const optional = figures.filter((one) => one.optional);
  const alarms = [...left].filter(
    (one) => !optional.some(({ quote }) => overlap(plain(quote), plain(one.quote.exact), text)),
  );
  for (const one of alarms) faults.push(`${name}: false alarm «${plain(one.quote.exact)}» ${one.unit} ${one.measure}`);
  return { required: figures.length - optional.length, hit, falseAlarms: alarms.length, whollyRight, axes, faults };
}

/** Adds up the scores of cases. */
export function totalScore(scores: readonly Score[]): Score {
  const sum = (pick: (score: Score) => number) => scores.reduce((total, score) => total + pick(score), 0);
  return {
    required: sum(({ required }) => required),
    hit: sum(({ hit }) => hit),
    falseAlarms: sum(({ falseAlarms }) => falseAlarms),
    whollyRight: sum(({ whollyRight }) => whollyRight),
    axes: {
      qualifier: sum(({ axes }) => axes.qualifier),
      measure: sum(({ axes }) => axes.measure),
      places: sum(({ axes }) => axes.places),
      period: sum(({ axes }) => axes.period),
    },
    faults: scores.flatMap(({ faults }) => faults),
  };
}

const ratio = (part: number, whole: number) => (whole === 0 ? 1 : part / whole);

/** Precision, recall and F1 of finding figures, and the share of required figures that are right on every axis; from 0 to 1. */
export function rates({ required, hit, falseAlarms, whollyRight }: Score): {
  precision: number;
  recall: number;
  f1: number;
  wholly: number;
} {
  const precision = ratio(hit, hit + falseAlarms);
  const recall = ratio(hit, required);
  return {
    precision,
    recall,
    f1: ratio(2 * precision * recall, precision + recall),
    wholly: ratio(whollyRight, required),
  };
}
