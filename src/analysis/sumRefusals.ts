import type { Figure } from '../model/figure.ts';
import type { CitedFigure } from './citedFigure.ts';
import { placeCodesOf, sharedPlaces, spansOverlap, timeSpanOf } from './overlap.ts';
import { countedKey, isSameClaim } from './sameClaim.ts';

/** Why one figure can be added to nothing. */
export type FigureReason = 'percent' | 'noPlace' | 'noPeriod';

/** Why two figures cannot be added to each other. */
export type PairReason =
  'unit' | 'currency' | 'rate' | 'measure' | 'part' | 'repeat' | 'place' | 'period' | 'openPeriod' | 'bounds';

export type Refusal =
  | Readonly<{ kind: 'figure'; reason: FigureReason; figure: CitedFigure }>
  | Readonly<{
      kind: 'pair';
      reason: PairReason;
      pair: readonly [CitedFigure, CitedFigure];
      /** With reason `place`: the place of each that shares ground with the other's. */
      places?: readonly [string, string];
    }>;

/** Every reason against adding these figures: of single ones first, then of pairs, in the order of the figures. */
export function sumRefusals(figures: readonly CitedFigure[]): Refusal[] {
  const single = figures.flatMap((figure): Refusal[] =>
    reasonsOf(figure).map((reason) => ({ kind: 'figure', reason, figure })),
  );
  const wholes = wholesOf(figures);
  const pairs: Refusal[] = [];
  figures.forEach((a, index) => {
    for (const b of figures.slice(index + 1)) pairs.push(...pairReasons(a, b, wholes));
  });
  return [...single, ...pairs];
}

function reasonsOf(cited: CitedFigure): FigureReason[] {
  const reasons: FigureReason[] = [];
  if (cited.figure.unit === 'percent') reasons.push('percent');
  if (placeCodesOf(cited.figure).length === 0) reasons.push('noPlace');
  if (timeSpanOf(cited) === null) reasons.push('noPeriod');
  return reasons;
}

/** The reasons against a pair: what keeps them from being one kind of thing, else what makes them overlap. */
function pairReasons(a: CitedFigure, b: CitedFigure, wholes: Wholes): Refusal[] {
  const pair = [a, b] as const;
  const refuse = (reason: PairReason): Refusal => ({ kind: 'pair', reason, pair });
  const difference = differenceOf(a.figure, b.figure);
  if (difference !== null) return [refuse(difference)];
  const refusals: Refusal[] = [];
  if (isPartOf(a, b, wholes) || isPartOf(b, a, wholes)) refusals.push(refuse('part'));
  if (isSameClaim(a, b)) refusals.push(refuse('repeat'));
  const places = sharedPlaces(a.figure, b.figure);
  if (places) refusals.push({ kind: 'pair', reason: 'place', pair, places });
  const period = periodReason(a, b);
  if (period !== null) refusals.push(refuse(period));
  if (haveNoCommonBound(a.figure, b.figure)) refusals.push(refuse('bounds'));
  return refusals;
}

function differenceOf(a: Figure, b: Figure): PairReason | null {
  if (a.unit !== b.unit) return 'unit';
  if (a.currency !== b.currency) return 'currency';
  if (a.per !== b.per) return 'rate';
  return countedKey(a) === countedKey(b) ? null : 'measure';
}

/** "At least" and "at most" together leave both sides of a sum open. */
function haveNoCommonBound({ value: a }: Figure, { value: b }: Figure): boolean {
  return (a.low === null && b.high === null) || (a.high === null && b.low === null);
}

/** Periods may be the same or lie apart. Two open ones of different dates are not the same, though they are written alike. */
function periodReason(a: CitedFigure, b: CitedFigure): PairReason | null {
  const [ofA, ofB] = [timeSpanOf(a), timeSpanOf(b)];
  if (!ofA || !ofB || !spansOverlap(ofA, ofB)) return null;
  const isClosed = Number.isFinite(ofA.from) && Number.isFinite(ofA.to);
  const areWrittenAlike = a.figure.period.edtf === b.figure.period.edtf;
  if (areWrittenAlike && ofA.to === ofB.to && (isClosed || a.article.id === b.article.id)) return null;
  const isOpen = [a, b].some(({ figure: { period } }) => period.start === null || period.end === null);
  return isOpen ? 'openPeriod' : 'period';
}

/** The figure that each part is a part of, by id; within the articles of the figures. */
type Wholes = ReadonlyMap<string, string>;

function wholesOf(figures: readonly CitedFigure[]): Wholes {
  const articles = new Set(figures.map(({ article }) => article));
  return new Map(
    [...articles].flatMap(({ figures: all }) => all.flatMap(({ id, part }) => (part ? [[id, part.of] as const] : []))),
  );
}

function isPartOf(part: CitedFigure, whole: CitedFigure, wholes: Wholes): boolean {
  const met = new Set<string>();
  for (let id = wholes.get(part.figure.id); id !== undefined && !met.has(id); id = wholes.get(id)) {
    if (id === whole.figure.id) return true;
    met.add(id);
  }
  return false;
}
