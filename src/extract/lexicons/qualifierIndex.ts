import type { QualifierWords } from './lexicon.ts';

/** Qualifiers by where they stand, longest first. */
export type QualifierIndex = Readonly<{
  /** Those before a number, by their last two characters. */
  before: ReadonlyMap<string, readonly QualifierWords[]>;
  behind: readonly QualifierWords[];
  /** "60-odd": those that a hyphen ties to the number, without it. */
  hyphened: ReadonlySet<string>;
  /** Matches the words of any that stands behind a number. */
  anyBehind: RegExp;
}>;

export function qualifierIndex(rows: readonly QualifierWords[]): QualifierIndex {
  const sorted = [...rows].sort((a, b) => b.words.length - a.words.length);
  const before = new Map<string, QualifierWords[]>();
  for (const row of sorted.filter(({ side }) => side === 'before')) {
    const key = row.words.slice(-2);
    before.set(key, [...(before.get(key) ?? []), row]);
  }
  const behind = sorted.filter(({ side }) => side === 'behind');
  const hyphened = new Set(behind.filter(({ words }) => words.startsWith('-')).map(({ words }) => words.slice(1)));
  return { before, behind, hyphened, anyBehind: new RegExp(behind.map(({ words }) => words).join('|')) };
}
