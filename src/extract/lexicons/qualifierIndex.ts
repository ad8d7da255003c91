import { foldWord } from '../text/wordTable.ts';
import type { QualifierWords } from './lexicon.ts';

type BeforeNumber = QualifierWords & Readonly<{ fold: string }>;

/** Qualifiers by where they stand, longest first. */
export type QualifierIndex = Readonly<{
  /** Those before a number, by their last two characters; `fold` is their words without accents. */
  before: ReadonlyMap<string, readonly BeforeNumber[]>;
  behind: readonly QualifierWords[];
  /** "60-odd": those that a hyphen ties to the number, without it. */
  hyphened: ReadonlySet<string>;
  /** Matches the words of any that stands behind a number. */
  anyBehind: RegExp;
}>;

export function qualifierIndex(rows: readonly QualifierWords[]): QualifierIndex {
  const sorted = [...rows].sort((a, b) => b.words.length - a.words.length);
  const before = new Map<string, BeforeNumber[]>();
  for (const row of sorted.filter(({ side }) => side === 'before')) {
    const key = row.words.slice(-2);
    before.set(key, [...(before.get(key) ?? []), { ...row, fold: foldWord(row.words) }]);
  }
  const behind = sorted.filter(({ side }) => side === 'behind');
  const hyphened = new Set(behind.filter(({ words }) => words.startsWith('-')).map(({ words }) => words.slice(1)));
  return { before, behind, hyphened, anyBehind: new RegExp(behind.map(({ words }) => words).join('|')) };
}
