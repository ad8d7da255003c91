import type { Span } from '../../model/article.ts';
import type { IndexedArticle } from '../../model/dataset.ts';
import type { Basis, Figure, TraceStep } from '../../model/figure.ts';
import { carriedFrom, howOf } from './carriedFrom.ts';
import type { Origin } from './carriedFrom.ts';

export const PART_KINDS = ['number', 'qualifier', 'measure', 'place', 'period', 'said'] as const;
export type PartKind = (typeof PART_KINDS)[number];

/** One part of a reading: what it tells, how sure, and the words that it was read in. */
export type ReadPart = Readonly<{
  kind: PartKind;
  /** The step of the trace; null where the figure holds what no step tells. */
  step: TraceStep | null;
  basis: Basis;
  /** Where the words stand: in the figure's own sentence, elsewhere, or nowhere that is known. */
  origin: Origin;
}>;

const KIND_BY_STAGE: ReadonlyMap<string, PartKind> = new Map<string, PartKind>([
  ['find numbers', 'number'],
  ['qualify', 'qualifier'],
  ['measure', 'measure'],
  ['place', 'place'],
  ['period', 'period'],
]);

type Source = Readonly<{ figure: Figure; article: IndexedArticle; text: string; steps: readonly TraceStep[] }>;

/** The parts of a reading in the order of the stages; who said it comes last. */
export function readingParts(source: Source): ReadPart[] {
  const fromSteps = source.steps.flatMap((step) => {
    const kind = KIND_BY_STAGE.get(step.stage);
    return kind === undefined ? [] : [partOf(step, kind, source)];
  });
  const parts = [...fromSteps, ...furtherPlaces(source), ...saidPart(source)];
  return PART_KINDS.flatMap((kind) => parts.filter((part) => part.kind === kind));
}

/** The parts whose words stand in the sentence. */
export function inSentence(part: ReadPart): Span | null {
  return part.origin.at === 'sentence' ? part.origin.span : null;
}

function partOf(step: TraceStep, kind: PartKind, source: Source): ReadPart {
  const { figure } = source;
  const span = { start: step.start, end: step.end };
  const own: Origin = step.end > step.start ? { at: 'sentence', span } : { at: 'nowhere' };
  if (kind === 'number' || kind === 'qualifier') return { kind, step, basis: 'stated', origin: own };
  const carried = howOf(step) !== null;
  // The noun stands in the sentence even where what it counts is carried from another figure.
  if (kind === 'measure') return { kind, step, basis: carried ? 'inferred' : 'stated', origin: own };
  const basis = kind === 'period' ? figure.period.basis : placeBasis(step, figure);
  if (basis === 'none') return { kind, step, basis, origin: { at: 'nowhere' } };
  // A step that was read in no words of the sentence points at the number itself.
  const pointsAtNumber = source.steps.some(
    ({ stage, start, end }) => stage === 'find numbers' && start < span.end && end > span.start,
  );
  if (!carried && !pointsAtNumber) return { kind, step, basis, origin: own };
  return { kind, step, basis: carried ? 'inferred' : basis, origin: carriedFrom(step, source) };
}

function placeBasis(step: TraceStep, { places, regions }: Figure): Basis {
  const codes = codesOf(step);
  const found =
    places.find(({ iso3 }) => codes.includes(iso3)) ?? regions.find(({ m49 }) => codes.includes(m49)) ?? null;
  return found?.basis ?? 'none';
}

function codesOf({ note }: TraceStep): string[] {
  return note.split(/,? (?:from .*)?|, /u).filter((word) => /^(?:[A-Z]{3}|\d{3})$/u.test(word));
}

/** Places that the figure holds besides those of its steps: what the article is about, beside an origin or a venue. */
function furtherPlaces({ figure, steps }: Source): ReadPart[] {
  const told = steps.filter(({ stage }) => stage === 'place').flatMap(codesOf);
  const all = [
    ...figure.places.map(({ iso3, basis, role }) => ({ code: iso3, basis, role })),
    ...figure.regions.map(({ m49, basis }) => ({ code: m49, basis, role: 'about' })),
  ];
  return all
    .filter(({ code }) => !told.includes(code))
    .map(({ code, basis, role }) => ({
      kind: 'place',
      step: { stage: 'place', rule: '', start: 0, end: 0, note: `${code}, ${role}` },
      basis,
      origin: { at: 'nowhere' },
    }));
}

const NEAR_SENTENCE = 600;

/** Who said it, where these very words stand near the sentence. */
function saidPart({ figure: { saidBy, sentence }, text }: Source): ReadPart[] {
  if (saidBy === undefined) return [];
  const from = Math.max(0, sentence.start - NEAR_SENTENCE);
  const around = text.slice(from, sentence.end + NEAR_SENTENCE).replace(/\s/gu, ' ');
  const at = around.indexOf(saidBy, Math.max(0, sentence.start - from));
  const found = at === -1 ? around.indexOf(saidBy) : at;
  const base = { kind: 'said', step: null, basis: 'stated' } as const;
  if (found === -1) return [{ ...base, origin: { at: 'nowhere' } }];
  const span = { start: from + found, end: from + found + saidBy.length };
  const isInside = span.start >= sentence.start && span.end <= sentence.end;
  return [{ ...base, origin: { at: isInside ? 'sentence' : 'paragraph', span } }];
}
