import type { Token } from '../text/token.ts';
import type { NumberWords } from './lexicon.ts';

/** What a word may do in a number. */
export type NumberRole = 'number' | 'opener' | 'none';

/** Tells which words cannot take part in a number; most of a text cannot. */
export class NumberWordIndex {
  private readonly openings: ReadonlySet<string>;
  private readonly openers: ReadonlySet<string>;
  private readonly denominators: ReadonlySet<string>;
  private readonly bareFractions: ReadonlySet<string>;

  constructor(words: NumberWords) {
    const { adding, multiplying, collectives, articles, half, bareFractions, fractionOpeners, denominators } = words;
    this.openings = new Set([
      // "quart de million": a denominator may stand alone before a scale.
      ...[adding, multiplying, collectives, denominators].flatMap((row) => Object.keys(row)),
      ...[articles, half, bareFractions].flat(),
    ]);
    this.bareFractions = new Set(bareFractions);
    this.openers = new Set(fractionOpeners);
    this.denominators = new Set(Object.keys(denominators).map((words) => words.split(' ')[0]!));
  }

  /** Whether a number may start with a word: "deux", "vingt-quatre"; an opener only before a fraction: "la moitié". */
  roleOf({ lower, fold }: Pick<Token, 'lower' | 'fold'>): NumberRole {
    const [first = ''] = fold.split('-');
    if (this.openings.has(first) || this.openings.has(fold)) return 'number';
    return this.openers.has(lower) ? 'opener' : 'none';
  }

  /** May a word be a fraction by itself: "half", "two-thirds"? */
  mayBeFraction({ fold }: Token): boolean {
    return this.bareFractions.has(fold) || fold.includes('-');
  }

  /** May the word at a token be the part of a whole: "moitié", "tiers"? */
  isDenominator(tokens: readonly Token[], at: number): boolean {
    return this.denominators.has(tokens[at]?.fold ?? '');
  }
}
