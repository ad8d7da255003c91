import { isHit, LiteralScanner, type LiteralHits } from '../text/literalScanner.ts';
import { inLowerCase } from './lowerCasePattern.ts';
import { requiredLiterals } from './requiredLiterals.ts';

/** Every pattern within a value, however deep. */
function patternsIn(value: unknown): RegExp[] {
  if (value instanceof RegExp) return [value];
  if (typeof value !== 'object' || value === null) return [];
  return Object.values(value).flatMap(patternsIn);
}

function allHit(sets: readonly number[], hits: LiteralHits): boolean {
  for (let i = 0; i < sets.length; i++) if (!isHit(hits, sets[i]!)) return false;
  return true;
}

/** The literals that a pattern needs, and the same pattern for text in lower case where case tells it nothing. */
type Guarded = Readonly<{ needs: readonly number[]; lower: RegExp | null }>;

/**
 * Most patterns of a lexicon cannot match in most sentences. One pass over a sentence tells which literals it holds, and
 * so which patterns are worth trying there.
 */
export class Guards {
  private readonly guarded = new Map<RegExp, Guarded>();
  private readonly lists = new Map<readonly unknown[], readonly (readonly number[])[]>();
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
      this.guarded.set(pattern, { needs, lower: inLowerCase(pattern) });
    }
    this.scanner = new LiteralScanner(sets);
  }

  /** Which literals a stretch of a text in lower case holds. */
  scan(lower: string, start = 0, end = lower.length): LiteralHits {
    return this.scanner.scan(lower, start, end);
  }

  /** May a pattern match in the text that was scanned, or in a part of it? */
  mayMatch(pattern: RegExp, hits: LiteralHits): boolean {
    const guarded = this.guarded.get(pattern);
    return guarded === undefined || allHit(guarded.needs, hits);
  }

  /** Those of a fixed list of rules that may match in the text that was scanned. */
  possible<R extends Readonly<{ match: RegExp }>>(rules: readonly R[], hits: LiteralHits): R[] {
    const needs = this.lists.get(rules) ?? rules.map(({ match }) => this.guarded.get(match)?.needs ?? []);
    this.lists.set(rules, needs);
    const found: R[] = [];
    for (let i = 0; i < rules.length; i++) if (allHit(needs[i]!, hits)) found.push(rules[i]!);
    return found;
  }

  /** Tests a pattern in a part of the text that was scanned. */
  test(pattern: RegExp, text: string, hits: LiteralHits): boolean {
    const guarded = this.guarded.get(pattern);
    if (guarded && !allHit(guarded.needs, hits)) return false;
    return guarded?.lower ? guarded.lower.test(text.toLowerCase()) : pattern.test(text);
  }
}
