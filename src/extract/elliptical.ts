import type { Span } from '../model/article.ts';
import { COUNTLESS, PERSONS, sameSentence, tokenAt, type Case, type Reading, type Turned } from './figureCase.ts';
import { classOf } from './lexicons/nounForms.ts';
import { measureOf } from './measureOf.ts';
import type { NounPhrase } from './nounPhrase.ts';

/** The figure that a number without a noun, or "d'entre eux", speaks of: the last one, of persons where it stands apart. */
export function antecedentOf({ one, done }: Case, persons: boolean): number | null {
  const last = done.length - 1;
  if (last < 0) return null;
  if (sameSentence(one, done[last])) return last;
  for (let i = last; i >= 0; i--) {
    const other = done[i]!;
    if (one.in.sentence.paragraph - other.in.sentence.paragraph > 2) return null;
    if (other.unit === 'count' && (!persons || PERSONS.includes(other.measure)) && other.part === null) return i;
  }
  return null;
}

/** "le nombre de victimes est passé de 198 à 263": the noun stands to the left. */
function nounToTheLeft({ one, context }: Case): NounPhrase | null {
  const { tokens } = one.in;
  const { nouns } = context.compiled;
  for (let at = tokenAt(tokens, one.start) - 1; at >= 0; at--) {
    const token = tokens[at]!;
    const nounClass = token.kind === 'word' ? classOf(nouns, token.fold) : undefined;
    if (nounClass === undefined || COUNTLESS.has(nounClass) || nounClass === 'other') continue;
    return { start: token.start, end: token.end, nounClass, head: token.text, again: false };
  }
  return null;
}

/** Takes over what an earlier figure counts. */
export function inherit(one: Case, at: number, noun: Span, part: Reading['part']): Reading {
  return { reading: { measure: one.done[at]!.measure, rule: 'as before' }, noun, again: at, part };
}

/** A number whose noun is left out takes it from the figure before it, or from the noun to its left. */
export function elliptical(one: Case): Reading | Turned {
  const { tokens, sentence } = one.one.in;
  const empty = { start: one.one.end, end: one.one.end };
  const at = tokenAt(tokens, one.one.start);
  const next = tokens[tokenAt(tokens, one.one.end)];
  const starts = at === 0;
  const antecedent = antecedentOf(one, true);
  if (one.lastTurned !== null && COUNTLESS.has(one.lastTurned))
    return { rule: 'as before', note: 'counts what the number before it counts' };
  const here = antecedent !== null && sameSentence(one.one, one.done[antecedent]);
  const left = here ? null : nounToTheLeft(one);
  if (here || (antecedent !== null && starts && next?.kind === 'word')) return inherit(one, antecedent, empty, null);
  const takesLeft =
    left !== null &&
    (one.one.change !== undefined || one.one.form === 'digits' || one.one.quantity.qualifier !== 'exact');
  if (!takesLeft || one.one.unit === 'money') {
    if (one.one.unit === 'percent' && antecedent !== null) return inherit(one, antecedent, empty, null);
    return { rule: 'no-noun', note: 'no noun tells what it counts' };
  }
  const around = {
    phrase: sentence.text.slice(left.start, one.one.start),
    before: sentence.text.slice(0, left.start),
    behind: '',
    sentence: sentence.text,
  };
  return {
    reading: measureOf(left, around, one.context.compiled.lexicon),
    noun: { start: left.start, end: left.end },
    again: null,
    part: null,
  };
}
