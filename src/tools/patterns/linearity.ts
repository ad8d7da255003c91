import { checkSync } from 'recheck';
import type { Pattern } from './pattern.ts';

/** `linear` and `superlinear` are what the checker says; `bounded` and `unknown` what is left where it gives up. */
export type Linearity = 'linear' | 'bounded' | 'superlinear' | 'unknown';

/** The checker gives up on a pattern after this long, in milliseconds. */
const PATIENCE = 6000;
/** Where the form tells as much. */
const BRIEF = 300;
/** It takes much longer for large bounded patterns, most of them lists of words, whose form tells as much. */
const LARGEST_BOUNDED = 100;

/** Escapes and classes as one letter each, so that what is left of the signs are operators. */
const bare = (source: string) => source.replace(/\\./gs, 'x').replace(/\[[^\]]*\]/g, 'x');

/** Without *, + and {n,} a pattern looks at no more than so many characters from any start, however long the text. */
function isBounded(source: string): boolean {
  return !/[*+]|\{\d+,\}/.test(bare(source));
}

/** The branches of an alternation that is not within a group. */
export function branchesOf(source: string): string[] {
  const branches = [''];
  let depth = 0;
  for (const [part] of source.matchAll(/\\.|\[(?:\\.|[^\]\\])*\]|[^]/gs)) {
    if (part === '(') depth += 1;
    if (part === ')') depth -= 1;
    if (part === '|' && depth === 0) branches.push('');
    else branches[branches.length - 1] += part;
  }
  return branches;
}

function checked(source: string, flags: string): Linearity {
  if (isBounded(source) && source.length > LARGEST_BOUNDED) return 'bounded';
  const diagnostics = checkSync(source, flags, { timeout: isBounded(source) ? BRIEF : PATIENCE });
  if (diagnostics.status === 'safe') return 'linear';
  // A window of 40 characters tried at each start is polynomial only up to 40.
  const explodes = diagnostics.status === 'vulnerable' && diagnostics.complexity.type === 'exponential';
  if (isBounded(source) && !explodes) return 'bounded';
  return diagnostics.status === 'vulnerable' ? 'superlinear' : 'unknown';
}

/**
 * Does the time that a pattern takes grow no faster than the text? Asks recheck, and where that gives up asks it for each
 * branch alone; a pattern without unbounded repetition is linear as well.
 */
export function linearityOf({ source, flags }: Pattern): Linearity {
  const whole = checked(source, flags);
  const branches = whole === 'unknown' ? branchesOf(source) : [];
  if (branches.length < 2) return whole;
  const each = branches.map((branch) => checked(branch, flags));
  return each.every((one) => one === 'linear' || one === 'bounded') ? 'linear' : whole;
}
