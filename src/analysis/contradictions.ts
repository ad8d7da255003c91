import type { Figure, Quantity } from '../model/figure.ts';
import type { CitedFigure } from './citedFigure.ts';
import { foldText } from './foldText.ts';
import { placeCodesOf, spansOverlap, timeSpanOf } from './overlap.ts';
import type { TimeSpan } from './overlap.ts';
import { remembered } from './remembered.ts';
import { countedKey } from './sameClaim.ts';

/** Two figures of different articles that cannot both be right, unless they count different groups. */
export type Contradiction = Readonly<{
  pair: readonly [CitedFigure, CitedFigure];
  /** Whether the texts name the same group; null for texts in two languages, whose names cannot be held together. */
  sameSubject: boolean | null;
  /** Whether they name the same period. */
  samePeriod: boolean;
}>;

/** `isCut`: there are so many figures of one place and time that not each was held against each. */
export type Contradictions = Readonly<{ found: readonly Contradiction[]; isCut: boolean }>;

/** A figure is held against so many others at most: enough to show a disagreement, and the work stays linear. */
const MOST_COMPARED = 64;
/** So many are told of one thing at one place: who reads these will not miss more. */
const MOST_TOLD = 50;
/** "About 100" meets what lies within a tenth of it. */
const ABOUT = 0.1;

/**
 * Figures that disagree: the same thing at the same places, in periods that overlap, within bounds that do not meet. What
 * has no place or no known period cannot disagree; a part is held against parts of the same name alone.
 */
export const contradictionsOf = remembered((figures: readonly CitedFigure[]): Contradictions => {
  const buckets = new Map<string, Timed[]>();
  for (const cited of figures) {
    const [span, key] = [timeSpanOf(cited), bucketOf(cited.figure)];
    if (span === null || key === null) continue;
    const bucket = buckets.get(key);
    if (bucket) bucket.push({ cited, span });
    else buckets.set(key, [{ cited, span }]);
  }
  const found: Contradiction[] = [];
  let isCut = false;
  for (const bucket of buckets.values()) {
    if (bucket.length > 1 && !sweep(distinct(bucket), found)) isCut = true;
  }
  const rank = ({ sameSubject, samePeriod }: Contradiction) =>
    (sameSubject === true ? 4 : sameSubject === null ? 2 : 0) + (samePeriod ? 1 : 0);
  return { found: found.sort((a, b) => rank(b) - rank(a)), isCut };
});

type Timed = Readonly<{ cited: CitedFigure; span: TimeSpan }>;

function bucketOf(figure: Figure): string | null {
  const places = placeCodesOf(figure);
  if (places.length === 0) return null;
  const isNamed = figure.unit === 'percent' || figure.part !== undefined;
  const group = isNamed ? `${figure.part?.kind ?? ''}:${foldText(figure.subject)}` : '';
  return `${countedKey(figure)}|${places.join()}|${group}`;
}

/**
 * What many articles repeat is held against others once, from the two earliest of them: one may share its article with the
 * other side.
 */
function distinct(bucket: readonly Timed[]): Timed[] {
  const articlesOf = new Map<string, Set<string>>();
  const date = ({ cited: { article } }: Timed) => article.published ?? '~';
  const byDate = [...bucket].sort((a, b) => (date(a) < date(b) ? -1 : date(a) > date(b) ? 1 : 0));
  return byDate.filter(({ cited: { figure, article } }) => {
    const { low, high, qualifier, strict } = figure.value;
    const key = [low, high, qualifier, strict, figure.period.edtf, foldText(figure.subject)].join('|');
    const articles = articlesOf.get(key) ?? new Set();
    articlesOf.set(key, articles);
    if (articles.size > 1 || articles.has(article.id)) return false;
    articles.add(article.id);
    return true;
  });
}

/** Holds each figure against those before it that its period overlaps. False where it left some out. */
function sweep(bucket: Timed[], found: Contradiction[]): boolean {
  bucket.sort((a, b) => a.span.from - b.span.from);
  let active: Timed[] = [];
  let isWhole = true;
  const told = new Set<string>();
  for (const now of bucket) {
    active = active.filter(({ span }) => spansOverlap(span, now.span));
    for (const before of active) tell(before.cited, now.cited, { found, told });
    if (told.size >= MOST_TOLD) return false;
    active.push(now);
    if (active.length > MOST_COMPARED) {
      active.shift();
      isWhole = false;
    }
  }
  return isWhole;
}

type Telling = Readonly<{ found: Contradiction[]; told: Set<string> }>;

function tell(a: CitedFigure, b: CitedFigure, { found, told }: Telling) {
  if (a.article.id === b.article.id || !areApart(a.figure.value, b.figure.value)) return;
  const key = [sideOf(a), sideOf(b)].sort().join('||');
  if (told.has(key)) return;
  told.add(key);
  const pair = (a.article.published ?? '~') <= (b.article.published ?? '~') ? ([a, b] as const) : ([b, a] as const);
  const isOneLanguage = a.article.language === b.article.language;
  const sameSubject = isOneLanguage ? foldText(a.figure.subject) === foldText(b.figure.subject) : null;
  found.push({ pair, sameSubject, samePeriod: a.figure.period.edtf === b.figure.period.edtf });
}

function sideOf({ figure: { value, period, subject } }: CitedFigure): string {
  return [value.qualifier, value.low, value.high, period.edtf, foldText(subject)].join('|');
}

/** Whether no number lies within the bounds of both. */
export function areApart(a: Quantity, b: Quantity): boolean {
  return isBelow(a, b) || isBelow(b, a);
}

function isBelow(lower: Quantity, upper: Quantity): boolean {
  const [top, bottom] = [topOf(lower), bottomOf(upper)];
  return top < bottom || (top === bottom && (lower.strict === true || upper.strict === true));
}

function topOf({ qualifier, high }: Quantity): number {
  return high === null ? Infinity : qualifier === 'approx' ? high * (1 + ABOUT) : high;
}

function bottomOf({ qualifier, low }: Quantity): number {
  return low === null ? -Infinity : qualifier === 'approx' ? low * (1 - ABOUT) : low;
}
