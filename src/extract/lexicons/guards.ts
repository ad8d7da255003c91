import { isHit, LiteralScanner, type LiteralHits } from '../text/literalScanner.ts';
import { requiredLiterals } from './requiredLiterals.ts';

/** Every pattern within a value, however deep. */
function patternsIn(value: unknown): RegExp[] {
  if (value instanceof RegExp) return [value];
  if (typeof value !== 'object' || value === null) return [];
  return Object.values(value).flatMap(patternsIn);
}

/**
 * Most patterns of a lexicon cannot match in most sentences. One pass over a sentence tells which literals it holds, and
 * so which patterns are worth trying there.
 */
export class Guards {
  private readonly needs = new Map<RegExp, readonly number[]>();
  private readonly scanner: LiteralScanner;

  /** Takes all patterns of a lexicon. */
  constructor(lexicon: object) {
    const sets: (readonly string[])[] = [];
    const numbers = new Map<string, number>();
    for (const pattern of new Set(patternsIn(lexicon))) {
      const needs = requiredLiterals(pattern).map((set) => {
        const key = set.join('\n');
        const number = numbers.get(key) ?? sets.push(set) - 1;
        numbers.set(key, number);
        return number;
      });
      this.needs.set(pattern, needs);
    }
    this.scanner = new LiteralScanner(sets);
  }

  /** Which literals a stretch of a text in lower case holds. */
  scan(lower: string, start = 0, end = lower.length): LiteralHits {
    return this.scanner.scan(lower, start, end);
  }

  /** May a pattern match in the text that was scanned, or in a part of it? */
  mayMatch(pattern: RegExp, hits: LiteralHits): boolean {
    for (const set of this.needs.get(pattern) ?? []) if (!isHit(hits, set)) return false;
    return true;
  }

  /** Tests a pattern in a part of the text that was scanned. */
  test(pattern: RegExp, text: string, hits: LiteralHits): boolean {
    return this.mayMatch(pattern, hits) && pattern.test(text);
  }
}
