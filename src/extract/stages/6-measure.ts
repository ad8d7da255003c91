import { lastIndexBack } from '../lookBack.ts';
import type { Span } from '../../model/article.ts';
import type { Measure, Unit } from '../../model/figure.ts';
import { reject, type Context } from '../context.ts';
import { draftOf } from '../draft.ts';
import type { Compiled } from '../lexicons/compile.ts';
import { coordinatedEnd } from '../nouns/coordination.ts';
import { antecedentOf, inherit, nounBefore, personsMeant, pronounBefore, spokenOf } from '../nouns/antecedent.ts';
import {
  fromElsewhere,
  listedWith,
  outOfNoun,
  partInBrackets,
  shareBehindColon,
  siblingShare,
} from '../nouns/besideOthers.ts';
import { elliptical } from '../nouns/elliptical.ts';
import { moneyBefore } from '../nouns/moneyBefore.ts';
import {
  countedAnew,
  COUNTLESS,
  PERSONS,
  sameSentence,
  tokenAt,
  type Case,
  type Reading,
  type Turned,
} from '../nouns/figureCase.ts';
import { inTable } from '../nouns/inTable.ts';
import { measureOf, type MeasureReading } from '../nouns/measureOf.ts';
import type { NounPhrase } from '../nouns/nounPhrase.ts';
import { phraseOf } from '../nouns/phraseOf.ts';
import { speaksOfTrafficking } from '../nouns/speaksOfTrafficking.ts';
import { surroundingsOf, VERB_REACH } from '../nouns/surroundingsOf.ts';
import { relativeToLeft } from '../nouns/toTheLeft.ts';
import { traced, type Measured, type Qualified } from '../reading.ts';

const STAGE = 'measure';
/** "ces deux pays" names again; a larger number behind "les" is news. */
const LARGEST_ANAPHORA = 12;
const DEFINABLE = new Set<string>(['victims', 'persons', 'people', 'professionals', 'organisations', 'sites', 'cases']);
/** "los tres centros que las alojan": a noun phrase with a clause that tells which ones is news. */
function isDefined({ in: { tokens } }: Qualified, { nounClass, end }: NounPhrase, { lexicon }: Compiled): boolean {
  const behind = tokens[tokenAt(tokens, end)]?.lower ?? '';
  return DEFINABLE.has(nounClass ?? '') && lexicon.nouns.relatives.includes(behind);
}

/** "2 400 foyers": what a noun counts by the hundred, or as the whole of shares. */
function inNumbers(one: Qualified, phrase: NounPhrase | null, { lexicon }: Compiled): NounPhrase | null {
  const many = one.unit === 'percent' || (one.quantity.high ?? one.quantity.low ?? 0) >= 100;
  if (!phrase || !many) return phrase;
  const other = lexicon.nouns.numerous[phrase.head.toLowerCase().replace(/s$/, '')];
  return other === undefined ? phrase : { ...phrase, nounClass: other };
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
  const known = namedAgain(one, done) !== null;
  const small = (high ?? low ?? 0) <= LARGEST_ANAPHORA;
  const singular =
    one.shape === 'plain' && one.scale === 1 && context.compiled.lexicon.nouns.singularDefinites.includes(before);
  // "35 agences sur les 412 que compte le pays": the whole is told here.
  const outOf = context.compiled.lexicon.numbers.outOf.includes(tokens[tokenAt(tokens, one.start) - 2]?.lower ?? '');
  if (!phrase && outOf && !known && !singular && sameSentence(one, done.at(-1))) return null;
  if (!phrase || singular) return { rule: 'bare-number', note: `"${before}" and a number without a noun name a thing` };
  const news = phrase && !known && isDefined(one, phrase, context.compiled);
  return (small && !news) || known ? { rule: 'anaphora', note: `"${before}" names again what was named before` } : null;
}

function opensPart({ one, context }: Case): boolean {
  const { text, hits } = one.in.sentence;
  const { guards, lexicon } = context.compiled;
  return guards.test(lexicon.parts.openers, text.slice(Math.max(0, one.start - 40), one.start), hits);
}

/** "Of these, 88 were upheld": without a noun the whole is rather persons or cases than where they were. */
function wholeOfPart(one: Case, phrase: NounPhrase | null): number | null {
  const any = antecedentOf(one, false);
  const persons = phrase === null || phrase.again ? antecedentOf(one, true) : null;
  const near = persons !== null && one.one.in.sentence.index - one.done[persons]!.in.sentence.index <= 1;
  return near ? persons : any;
}

function readMeasure(one: Case): Reading | Turned {
  const { unit } = one.one;
  const phrase = inNumbers(one.one, phraseOf(one), one.context.compiled);
  if (unit === 'money')
    return countedAnew({ measure: 'money', rule: 'currency' }, { start: one.one.end, end: one.one.end });
  const again = anaphora(one, phrase);
  if (again) return again;
  if (phrase && phrase.nounClass !== null && COUNTLESS.has(phrase.nounClass)) {
    return { rule: phrase.nounClass, note: `"${phrase.head}" is not counted` };
  }
  const kind = unit === 'percent' ? 'share' : 'part';
  const sibling = siblingShare(one);
  if (sibling !== null) return inherit(one, sibling, phrase ?? one.one, { of: sibling, kind: 'share' });
  const whole = opensPart(one)
    ? (one.lastNamed ?? wholeOfPart(one, phrase))
    : (shareBehindColon(one, phrase) ?? partInBrackets(one, phrase));
  // "Les ONG, dont treize ont suspendu": a part of what is only named.
  const named =
    whole !== null && !sameSentence(one.one, one.done[whole]) && opensPart(one) ? relativeToLeft(one) : null;
  if (named && (!phrase || unit === 'percent')) return named;
  if (phrase?.again) {
    const at = spokenOf(one);
    if (at === null)
      return relativeToLeft(one) ?? nounBefore(one) ?? { rule: 'no-noun', note: 'what it counts was not named before' };
    const meant = personsMeant(one, at);
    return typeof meant === 'number' ? inherit(one, meant, phrase, { of: meant, kind }) : meant;
  }
  const cell = phrase ? null : inTable(one);
  if (cell) return cell;
  const sum = phrase ? null : (pronounBefore(one, { start: one.one.end, end: one.one.end }) ?? moneyBefore(one));
  if (sum) return sum;
  if (!phrase) {
    const empty = { start: one.one.end, end: one.one.end };
    return whole === null ? elliptical(one) : inherit(one, whole, empty, { of: whole, kind });
  }
  const rest = outOfNoun(one, phrase);
  if (rest !== null) return inherit(one, rest, phrase, null);
  const elsewhere = fromElsewhere(one, phrase);
  if (elsewhere !== null) return inherit(one, elsewhere, phrase, one.done[elsewhere]!.part);
  const alike = listedWith(one, phrase);
  if (alike !== null)
    return {
      ...countedAnew({ measure: one.done[alike]!.measure, rule: 'as listed' }, phrase),
      part: one.done[alike]!.part,
    };
  const own = measureOf(phrase, surroundingsOf(one, phrase), one.context.compiled);
  if (whole === null) return countedAnew(own, phrase);
  const wholeMeasure = one.done[whole]!.measure;
  // "38 sentencias, de ellas 21 condenatorias": an adjective goes on the noun of the whole.
  const adjective =
    phrase.nounClass === null && (one.context.compiled.lexicon.nouns.adjectiveEndings?.test(phrase.head) ?? false);
  const victims = phrase.nounClass === 'victims' && unit === 'count';
  const persons = PERSONS.includes(own.measure) && PERSONS.includes(wholeMeasure);
  const takes = unit === 'percent' || adjective || (!victims && persons);
  const reading = takes ? { measure: wholeMeasure, rule: 'as its whole' } : own;
  return { ...countedAnew(reading, phrase), part: { of: whole, kind } };
}

/** "Of the 36, nine": which claim a number names again. */
function namedAgain(one: Qualified, done: readonly Measured[]): number | null {
  const at = lastIndexBack(
    done,
    ({ quantity, unit }) =>
      unit === one.unit && quantity.low === one.quantity.low && quantity.high === one.quantity.high,
  );
  return at < 0 ? null : at;
}

/**
 * "Neuf ont été reconnus victimes", "a formé 120 d'entre eux": of people named before, the verb makes victims or those who
 * take part.
 */
function toldAnew(reading: MeasureReading, one: Qualified, context: Context): MeasureReading {
  if (reading.measure !== 'people' || one.unit !== 'count') return reading;
  const { text, hits } = one.in.sentence;
  const { guards, lexicon } = context.compiled;
  const [behind = ''] = text.slice(one.end, one.end + VERB_REACH).split(/[,;:.]/u, 1);
  const before = text.slice(Math.max(0, one.start - VERB_REACH), one.start);
  const { victimInPhrase, victimVerb, helped, trained, event, survey } = lexicon.cues;
  const told = (cue: RegExp, where: string) => guards.test(cue, where, hits);
  const victims =
    told(victimInPhrase, behind) ||
    told(victimVerb, behind) ||
    (helped !== null && told(helped, behind) && speaksOfTrafficking(one, context));
  if (victims) return { measure: 'victims', rule: 'victims by verb' };
  const attends = told(trained, before) || (told(event, behind) && !told(survey, behind));
  return attends ? { measure: 'participants', rule: 'persons at an event' } : reading;
}

/** "80 départements et agences": the noun phrase with what is coordinated within it, up to the next number. */
function withJoined(one: Qualified, noun: Span, next: Qualified | undefined, { compiled }: Context): Span {
  const behind = noun.end > noun.start && noun.start >= one.start;
  const to = sameSentence(one, next) ? next.start : Infinity;
  return behind ? { start: noun.start, end: coordinatedEnd(noun, to, one.in, compiled) } : noun;
}

/** A sum that leaves its currency out, a share its sign; what is counted as money is a sum. */
function unitOf({ unit }: Qualified, measure: Measure, read: Reading): Unit {
  return read.unit ?? (measure === 'money' && unit === 'count' ? 'money' : unit);
}

/**
 * Tells for every number what it counts, and of which earlier figure it is a part. Numbers that count nothing, or name
 * again what was named before ("ces trois pays"), are turned down with the reason.
 */
export function measure(all: readonly Qualified[], context: Context): Measured[] {
  const done: Measured[] = [];
  let turned: Readonly<{ sentence: number; rule: string; named: number | null }> | null = null;
  for (const [i, one] of all.entries()) {
    const last: typeof turned = turned?.sentence === one.in.sentence.index ? turned : null;
    const { rule: lastTurned, named: lastNamed } = last ?? { rule: null, named: null };
    const read = readMeasure({ one, next: all[i + 1], done, context, lastTurned, lastNamed });
    if (!('reading' in read)) {
      reject(context, one.in.sentence, { stage: STAGE, rule: read.rule, note: read.note, span: one });
      turned = { sentence: one.in.sentence.index, rule: read.rule, named: namedAgain(one, done) };
      continue;
    }
    turned = null;
    const noun = withJoined(one, read.noun, all[i + 1], context);
    const reading = read.again === null ? read.reading : toldAnew(read.reading, one, context);
    const shown = noun.end > noun.start ? noun : one;
    const counted = draftOf<Measured>(one);
    counted.measure = reading.measure;
    counted.noun = noun;
    counted.again = read.again;
    counted.part = read.part;
    counted.unit = unitOf(one, reading.measure, read);
    counted.currency = read.currency ?? one.currency;
    counted.trace = traced(one.trace, STAGE, reading.rule, shown, reading.measure);
    done.push(counted);
  }
  return done;
}
