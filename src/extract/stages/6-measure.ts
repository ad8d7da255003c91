import type { Span } from '../../model/article.ts';
import type { Measure, Unit } from '../../model/figure.ts';
import { reject, type Context } from '../context.ts';
import { draftOf } from '../draft.ts';
import { namedAgain } from '../nouns/anaphora.ts';
import { coordinatedEnd } from '../nouns/coordination.ts';
import { PERSONS, sameSentence, tokenAt, type Reading } from '../nouns/figureCase.ts';
import { type MeasureReading } from '../nouns/measureOf.ts';
import { ofVictimsBefore } from '../nouns/ofVictimsBefore.ts';
import { speaksOfTrafficking } from '../nouns/speaksOfTrafficking.ts';
import { VERB_REACH } from '../nouns/surroundingsOf.ts';
import { traced, type Measured, type Money, type Qualified } from '../reading.ts';
import { readMeasure } from '../nouns/readMeasure.ts';

const STAGE = 'measure';

const TOLD_ASIDE = /^, [^,;:.()]{3,40},(?= )/u;

/**
 * "Neuf ont été reconnus victimes", "a formé 120 d'entre eux": of people named before, the verb makes victims or those who
 * take part.
 */
function toldAnew(reading: MeasureReading, one: Qualified, context: Context): MeasureReading {
  if (reading.measure !== 'people' || one.unit !== 'count') return reading;
  const { text, hits } = one.in.sentence;
  const { guards, lexicon } = context.compiled;
  // "in 263 a child had helped": what is told behind a preposition of place is told of somebody else.
  const { tokens } = one.in;
  if (lexicon.placeRoles.within.includes(tokens[tokenAt(tokens, one.start) - 1]?.lower ?? '')) return reading;
  // "sept, dont deux mineures, ont été reconnues victimes".
  const aside = TOLD_ASIDE.exec(text.slice(one.end, one.end + VERB_REACH))?.[0].length ?? 0;
  const [behind = ''] = text.slice(one.end + aside, one.end + aside + VERB_REACH).split(/[,;:.]/u, 1);
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

/** "50 millones de euros, en lugar de los 20": a sum that leaves out its currency leaves out its millions, too, or not. */
function leavesScaleOut(one: Qualified, { reading, currency }: Reading, done: readonly Measured[]): boolean {
  const last = done.at(-1);
  const bare = reading.measure === 'money' && one.unit === 'count' && currency === null && one.scale === 1;
  const small = (one.quantity.high ?? one.quantity.low ?? 0) < 1000;
  return bare && small && sameSentence(one, last) && last.unit === 'money' && last.scale >= 1e6;
}

/** "cost 1,500 pounds is now 15,000": a sum that leaves its currency out goes on in that of the sum before it. */
function moneyOf(one: Measured, done: readonly Measured[]): Money {
  const last = one.unit === 'money' && one.byCountry === null ? done.findLast(({ unit }) => unit === 'money') : null;
  return last && one.in.sentence.index - last.in.sentence.index <= 1 ? last : one;
}

/**
 * Tells for every number what it counts, and of which earlier figure it is a part. Numbers that count nothing, or name
 * again what was named before ("ces trois pays"), are turned down with the reason.
 */
export function measure(all: readonly Qualified[], context: Context): Measured[] {
  const done: Measured[] = [];
  let turned: Readonly<{ sentence: number; rule: string; named: number | null }> | null = null;
  let above: Readonly<{ sentence: number; named: number }> | null = null;
  for (const [i, one] of all.entries()) {
    const last: typeof turned = turned?.sentence === one.in.sentence.index ? turned : null;
    const { rule: lastTurned, named: lastNamed } = last ?? { rule: null, named: null };
    const namedAbove = above?.sentence === one.in.sentence.index - 1 ? above.named : null;
    const read = readMeasure({ one, next: all[i + 1], done, context, lastTurned, lastNamed, namedAbove });
    if (!('reading' in read)) {
      reject(context, one.in.sentence, { stage: STAGE, rule: read.rule, note: read.note, span: one });
      const named = namedAgain(one, done);
      turned = { sentence: one.in.sentence.index, rule: read.rule, named };
      if (named !== null && read.rule === 'anaphora' && PERSONS.includes(done[named]!.measure))
        above = { sentence: one.in.sentence.index, named };
      continue;
    }
    if (leavesScaleOut(one, read, done)) {
      reject(context, one.in.sentence, {
        stage: STAGE,
        rule: 'scale left out',
        note: 'millions may be meant',
        span: one,
      });
      continue;
    }
    turned = null;
    const noun = withJoined(one, read.noun, all[i + 1], context);
    const namedBefore = read.again !== null || (read.noun.end > read.noun.start && read.noun.end <= one.start);
    const told = namedBefore ? toldAnew(read.reading, one, context) : read.reading;
    const reading = ofVictimsBefore(told, { one, noun, done, context }) ?? told;
    const shown = noun.end > noun.start ? noun : one;
    const counted = draftOf<Measured>(one);
    counted.measure = reading.measure;
    counted.noun = noun;
    counted.again = read.again;
    counted.part = read.part;
    counted.unit = unitOf(one, reading.measure, read);
    const { currency, byCountry } = read.currency === null && one.currency === null ? moneyOf(counted, done) : one;
    counted.currency = read.currency ?? currency;
    counted.byCountry = byCountry;
    counted.trace = traced(one.trace, STAGE, reading.rule, shown, reading.measure);
    done.push(counted);
  }
  return done;
}
