import type { Span } from '../../model/article.ts';
import type { Measure } from '../../model/figure.ts';
import { reject, type Context } from '../context.ts';
import { classOf } from '../lexicons/nounForms.ts';
import { measureOf, type MeasureReading, type Surroundings } from '../measureOf.ts';
import type { NounPhrase } from '../nounPhrase.ts';
import { nounPhraseAt } from '../nounPhraseAt.ts';
import { traced, type Measured, type Qualified } from '../reading.ts';
import type { Token } from '../token.ts';

const STAGE = 'measure';
const PERSONS: readonly Measure[] = ['victims', 'participants', 'people'];
const COUNTLESS = new Set<string>(['duration', 'distance', 'uncounted']);
/** "ces deux pays" names again; a larger number behind "les" is news. */
const LARGEST_ANAPHORA = 12;
/** How far verbs reach a noun phrase, in characters. */
const VERB_REACH = 60;

type Turned = Readonly<{ rule: string; note: string }>;
type Reading = Readonly<{ reading: MeasureReading; noun: Span; again: number | null; part: Measured['part'] }>;

/** One figure among its neighbours: those already measured, and the next one of the sentence. */
type Case = Readonly<{
  one: Qualified;
  next: Qualified | undefined;
  done: readonly Measured[];
  context: Context;
  lastTurned: string | null;
}>;

const tokenAt = (tokens: readonly Token[], offset: number) => {
  const at = tokens.findIndex((token) => token.start >= offset);
  return at < 0 ? tokens.length : at;
};

const sameSentence = (a: Qualified, b: Qualified | undefined): b is Qualified =>
  b !== undefined && a.in.sentence.index === b.in.sentence.index;

function phraseOf({ one, next, context }: Case): NounPhrase | null {
  const { tokens, sentence } = one.in;
  if (one.inner) {
    const at = tokenAt(tokens, one.inner.start);
    return nounPhraseAt(tokens.slice(0, tokenAt(tokens, one.inner.end)), at, sentence.text, context.compiled);
  }
  const at = Math.max(one.last, tokenAt(tokens, one.end));
  // Behind a percentage only "of" opens what it is a share of: "17 % ignoraient le nom".
  const opened = one.unit !== 'percent' || one.shape === 'share' || context.compiled.of.has(tokens[at]?.lower ?? '');
  const own = opened ? nounPhraseAt(tokens, at, sentence.text, context.compiled) : null;
  if (own || !sameSentence(one, next) || one.unit !== next.unit) return own;
  // "310, 128 et 94 victimes": a list shares the noun behind its last number.
  const between = tokens.slice(one.last, tokenAt(tokens, next.start));
  const listed =
    between.length > 0 &&
    between.every(
      (token) => token.text === ',' || token.lower === 'et' || token.lower === 'and' || token.lower === 'y',
    );
  return listed ? nounPhraseAt(tokens, next.last, sentence.text, context.compiled) : null;
}

function surroundings({ one, next, done }: Case, phrase: Span): Surroundings {
  const { text } = one.in.sentence;
  const previous = done.at(-1);
  const from = sameSentence(one, previous)
    ? Math.max(previous.end, one.start - VERB_REACH)
    : Math.max(0, one.start - VERB_REACH);
  const to = sameSentence(one, next) ? next.start : text.length;
  const clauseEnd = /[;:.«»()]/u.exec(text.slice(phrase.end, to));
  const behindTo = Math.min(to, phrase.end + VERB_REACH, clauseEnd ? phrase.end + clauseEnd.index : to);
  return {
    phrase: text.slice(phrase.start, behindTo),
    before: text.slice(from, one.start),
    behind: text.slice(phrase.end, behindTo),
    sentence: text,
  };
}

/** The figure that a number without a noun, or "d'entre eux", speaks of: the last one, of persons where it stands apart. */
function antecedentOf({ one, done }: Case, persons: boolean): number | null {
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

function anaphora({ one, done, context }: Case, phrase: NounPhrase | null): Turned | null {
  const { tokens } = one.in;
  const { demonstratives, definites } = context.compiled.lexicon.nouns;
  const qualified = one.start < tokens[one.first]!.start;
  const before = tokens[tokenAt(tokens, one.start) - 1]?.lower ?? '';
  if (demonstratives.includes(before))
    return { rule: 'anaphora', note: `"${before}" names again what was named before` };
  if (!definites.includes(before) || qualified || one.unit !== 'count' || phrase?.again) return null;
  const { low, high } = one.quantity;
  const known = done.some(
    (other) => other.quantity.low === low && other.quantity.high === high && other.unit === one.unit,
  );
  const small = (high ?? low ?? 0) <= LARGEST_ANAPHORA;
  const singular =
    one.shape === 'plain' && one.scale === 1 && context.compiled.lexicon.nouns.singularDefinites.includes(before);
  if (!phrase || singular) return { rule: 'bare-number', note: `"${before}" and a number without a noun name a thing` };
  return small || known ? { rule: 'anaphora', note: `"${before}" names again what was named before` } : null;
}

function inherit(one: Case, at: number, noun: Span, part: Reading['part']): Reading {
  return { reading: { measure: one.done[at]!.measure, rule: 'as before' }, noun, again: at, part };
}

/** A number whose noun is left out takes it from the figure before it, or from the noun to its left. */
function elliptical(one: Case): Reading | Turned {
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

function opensPart({ one, context }: Case): boolean {
  return context.compiled.lexicon.parts.openers.test(
    one.in.sentence.text.slice(Math.max(0, one.start - 40), one.start),
  );
}

function readMeasure(one: Case): Reading | Turned {
  const { unit } = one.one;
  const phrase = phraseOf(one);
  if (unit === 'money')
    return {
      reading: { measure: 'money', rule: 'currency' },
      noun: { start: one.one.end, end: one.one.end },
      again: null,
      part: null,
    };
  const again = anaphora(one, phrase);
  if (again) return again;
  if (phrase && phrase.nounClass !== null && COUNTLESS.has(phrase.nounClass)) {
    return { rule: phrase.nounClass, note: `"${phrase.head}" is not counted` };
  }
  const kind = unit === 'percent' ? 'share' : 'part';
  const whole = opensPart(one) ? antecedentOf(one, false) : null;
  if (phrase?.again) {
    const at = antecedentOf(one, unit === 'count');
    return at === null
      ? { rule: 'no-noun', note: 'what it counts was not named before' }
      : inherit(one, at, phrase, { of: at, kind });
  }
  if (!phrase) {
    const reading = elliptical(one);
    return whole !== null && 'reading' in reading ? { ...reading, part: { of: whole, kind } } : reading;
  }
  const own = measureOf(phrase, surroundings(one, phrase), one.context.compiled.lexicon);
  if (whole === null) return { reading: own, noun: phrase, again: null, part: null };
  const wholeMeasure = one.done[whole]!.measure;
  const takes = unit === 'percent' || (PERSONS.includes(own.measure) && PERSONS.includes(wholeMeasure));
  return {
    reading: takes ? { measure: wholeMeasure, rule: 'as its whole' } : own,
    noun: phrase,
    again: null,
    part: { of: whole, kind },
  };
}

/**
 * Tells for every number what it counts, and of which earlier figure it is a part. Numbers that count nothing, or name
 * again what was named before ("ces trois pays"), are turned down with the reason.
 */
export function measure(all: readonly Qualified[], context: Context): Measured[] {
  const done: Measured[] = [];
  let turned: Readonly<{ sentence: number; rule: string }> | null = null;
  for (const [i, one] of all.entries()) {
    const lastTurned = turned?.sentence === one.in.sentence.index ? turned.rule : null;
    const read = readMeasure({ one, next: all[i + 1], done, context, lastTurned });
    if (!('reading' in read)) {
      reject(context, one.in.sentence, { stage: STAGE, rule: read.rule, note: read.note, span: one });
      turned = { sentence: one.in.sentence.index, rule: read.rule };
      continue;
    }
    turned = null;
    const { reading, noun, again, part } = read;
    const shown = noun.end > noun.start ? noun : one;
    done.push({
      ...one,
      measure: reading.measure,
      noun,
      again,
      part,
      trace: traced(one.trace, STAGE, reading.rule, shown, reading.measure),
    });
  }
  return done;
}
