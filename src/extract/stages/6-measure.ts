import type { Span } from '../../model/article.ts';
import type { Measure, Unit } from '../../model/figure.ts';
import { reject, type Context } from '../context.ts';
import { draftOf } from '../draft.ts';
import type { Compiled } from '../lexicons/compile.ts';
import { classOf } from '../lexicons/nounForms.ts';
import { anaphora, isSetAgainst, namedAgain } from '../nouns/anaphora.ts';
import { coordinatedEnd } from '../nouns/coordination.ts';
import {
  inherit,
  listedPart,
  nounBefore,
  personsMeant,
  placesSpokenOf,
  pronounBefore,
  spokenOf,
  thingsCounted,
} from '../nouns/antecedent.ts';
import {
  fromElsewhere,
  listedWith,
  outOfNoun,
  partBehindColon,
  partInBrackets,
  shareBehindColon,
  gappedShare,
  shareOfSameSum,
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
import { nearerThanCases, thingsNearer, thingsSpokenOf } from '../nouns/namedSince.ts';
import type { NounPhrase } from '../nouns/nounPhrase.ts';
import { classNamed, victimsOfCases, namedInFull, personsOfCases, thingsNamedAgain } from '../nouns/nounNamedAgain.ts';
import { ofVictimsBefore } from '../nouns/ofVictimsBefore.ts';
import { membersOfBodies, sameNoun } from '../nouns/measuredBeside.ts';
import { phraseOf } from '../nouns/phraseOf.ts';
import { isLeft } from '../nouns/toldBeside.ts';
import { speaksOfTrafficking } from '../nouns/speaksOfTrafficking.ts';
import { surroundingsOf, VERB_REACH } from '../nouns/surroundingsOf.ts';
import { PERSON_NOUNS, relativeToLeft } from '../nouns/toTheLeft.ts';
import { amongCounted, listedUnderHeading, ofCountedBefore, opensPart, wholeOfPart } from '../nouns/wholeOfPart.ts';
import { ofNamedNumber, ofWholeNamedHere } from '../nouns/withoutNoun.ts';
import { traced, type Measured, type Money, type Qualified } from '../reading.ts';

const STAGE = 'measure';
const RECEIVING_REACH = 30;
/** "2 400 foyers": what a noun counts by the hundred, or as the whole of shares. */
function inNumbers(one: Qualified, phrase: NounPhrase | null, { lexicon }: Compiled): NounPhrase | null {
  const behind = phrase ? one.in.sentence.text.slice(phrase.end, phrase.end + RECEIVING_REACH) : '';
  const receives = lexicon.nouns.receiving?.test(behind) ?? false;
  const many = receives || one.unit === 'percent' || (one.quantity.high ?? one.quantity.low ?? 0) >= 100;
  if (!phrase || !many) return phrase;
  const other = lexicon.nouns.numerous[phrase.head.toLowerCase().replace(/s$/, '')];
  return other === undefined ? phrase : { ...phrase, nounClass: other };
}

/** "Los municipios … De los 340 existentes": an adjective alone goes on the noun of the sentence before. */
function adjectiveOfNamed(one: Case, { nounClass, head }: NounPhrase): Reading | null {
  const { tokens } = one.one.in;
  const { of, lexicon } = one.context.compiled;
  const opens = tokenAt(tokens, one.one.start) === 2 && of.has(tokens[0]!.lower) && nounClass === null;
  if (!opens || one.one.unit !== 'count' || !lexicon.nouns.definites.includes(tokens[1]!.lower)) return null;
  return lexicon.nouns.participles.test(head) ? nounBefore(one) : null;
}

/** Are they persons whom its own sentence names, right before the word that opens a part: no "ces personnes, dont 23"? */
function isAside({ one: { in: reading, start }, context: { compiled } }: Case, noun: Span): boolean {
  const { tokens, sentence } = reading;
  const at = tokenAt(tokens, noun.start);
  const persons = PERSON_NOUNS.has(classOf(compiled.nouns, tokens[at]?.lower ?? '') ?? '');
  const again = compiled.lexicon.nouns.demonstratives.includes(tokens[at - 1]?.lower ?? '');
  return persons && !again && ASIDE.test(sentence.text.slice(noun.end, start));
}

/** Between persons and a part of them: a comma and the word that opens it. */
const ASIDE = /^(?: [^,;:.()]{2,40})?, ?\p{L}{2,12} ?$/u;

/** Is it a participle or an adjective, in the sentence of the figure before? */
function isTold({ head }: NounPhrase, { one, done, context }: Case): boolean {
  const { participles, adjectiveEndings } = context.compiled.lexicon.nouns;
  return sameSentence(one, done.at(-1)) && (participles.test(head) || (adjectiveEndings?.test(head) ?? false));
}

/** Is it "of whom", "desquels", not "of them"? */
const relative = ({ one: { in: reading }, context }: Case, { start, end }: Span) =>
  context.compiled.lexicon.nouns.relativeAgain.test(reading.sentence.text.slice(start, end));

const firstBehind = ({ one: { in: reading, end } }: Case) => reading.tokens[tokenAt(reading.tokens, end)]?.lower ?? '';

function readMeasure(one: Case): Reading | Turned {
  const { unit } = one.one;
  const phrase = isLeft(one.one, one.context) ? null : inNumbers(one.one, phraseOf(one), one.context.compiled);
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
    : (amongCounted(one) ??
      shareBehindColon(one, phrase) ??
      partBehindColon(one, phrase) ??
      partInBrackets(one, phrase) ??
      listedUnderHeading(one, phrase));
  // "Les ONG, dont treize ont suspendu": a part of what is only named.
  const named =
    whole !== null && !sameSentence(one.one, one.done[whole]) && opensPart(one) ? relativeToLeft(one) : null;
  if (named && (!phrase || unit === 'percent')) return named;
  const aside = named !== null && isAside(one, named.noun);
  if (phrase?.again) {
    const named = unit === 'count' ? classNamed(one, phrase) : undefined;
    if (named !== undefined && COUNTLESS.has(named)) return { rule: named, note: 'is not counted' };
    const numbered = ofNamedNumber(one);
    if (numbered !== null) return numbered;
    const placesAt = placesSpokenOf(one, true);
    const at = placesAt ?? one.namedAbove ?? spokenOf(one);
    if (at === null)
      return (
        relativeToLeft(one) ??
        thingsSpokenOf(one, phrase) ??
        nounBefore(one) ??
        thingsCounted(one) ?? { rule: 'no-noun', note: 'what it counts was not named before' }
      );
    // "kiln owners, thirteen of whom": a relative pronoun stands for what its own sentence names.
    const left = relative(one, phrase) && !sameSentence(one.one, one.done[at]) ? relativeToLeft(one) : null;
    if (left && PERSONS.includes(left.reading.measure)) return left;
    const nearer = nearerThanCases(one, at) ?? thingsNearer(one, phrase, at);
    if (nearer) return nearer;
    // "interviewed 3,540 workers at 236 of them".
    const meant = placesAt ?? personsMeant(one, at);
    if (typeof meant !== 'number') return meant;
    const read = inherit(one, meant, phrase, { of: meant, kind });
    return thingsNamedAgain(one, one.done[meant]!, phrase) ?? personsOfCases(one, one.done[meant]!, phrase, read);
  }
  const counted = phrase ? ofCountedBefore(one, phrase) : null;
  if (phrase && counted !== null) return inherit(one, counted, phrase, { of: counted, kind });
  const cell = phrase ? null : inTable(one);
  if (cell) return cell;
  const ofSum = shareOfSameSum(one);
  if (ofSum !== null) return { ...inherit(one, ofSum, phrase ?? one.one, one.done[ofSum]!.part), unit: 'percent' };
  const gapped = phrase ? gappedShare(one, phrase) : null;
  if (gapped !== null) return inherit(one, gapped, { start: one.one.end, end: one.one.end }, one.done[gapped]!.part);
  // "68 500 000 FCFA, dont 50 millions apportés par": a participle behind millions of a sum is no noun.
  const last = sameSentence(one.one, one.done.at(-1)) ? one.done.at(-1) : undefined;
  const millions = opensPart(one) && last?.unit === 'money' && one.one.scale >= 1e6 && phrase?.nounClass === null;
  const sum =
    phrase && !millions ? null : (pronounBefore(one, { start: one.one.end, end: one.one.end }) ?? moneyBefore(one));
  if (sum) return sum;
  if (!phrase) {
    const empty = { start: one.one.end, end: one.one.end };
    return whole === null ? elliptical(one) : inherit(one, whole, empty, { of: whole, kind });
  }
  // "30.808 migrantes … frente a los 14.976 contabilizados en 2023": a participle goes on the noun that is left out.
  const alone = phrase.nounClass === null && isTold(phrase, one);
  if (alone && unit === 'count' && isSetAgainst(one.one, one.done, one.context, phrase.end))
    return inherit(one, one.done.length - 1, phrase, null);
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
  const whose = adjectiveOfNamed(one, phrase);
  if (whose) return whose;
  // "Of the nine shelters, only three admit men": a word of no list behind the number is a verb.
  const verb = classOf(one.context.compiled.nouns, firstBehind(one)) === undefined ? ofWholeNamedHere(one) : null;
  if (verb) return verb;
  // "dont 9 enceintes et 4 accompagnées d'un nourrisson": a list of parts goes on.
  const also = phrase.nounClass === null && isTold(phrase, one) ? listedPart(one, one.done.length - 1) : null;
  if (also)
    return { ...countedAnew({ measure: one.done[also.of]!.measure, rule: 'as its whole' }, phrase), part: also };
  const inFull = namedInFull(one, phrase);
  const own =
    sameNoun(one, phrase) ??
    membersOfBodies(one, phrase) ??
    victimsOfCases(one, phrase) ??
    measureOf(inFull, surroundingsOf(one, phrase), one.context.compiled);
  // "The first group of beneficiaries, comprising 160 women": a part of whom its own sentence names.
  if (whole === null || aside) return countedAnew(own, phrase);
  return partOf(one, { phrase, own, whole });
}

type Parted = Readonly<{ phrase: NounPhrase; own: MeasureReading; whole: number }>;

/** What a part with a noun of its own counts: that, or what its whole counts. */
function partOf({ one, done, context }: Case, { phrase, own, whole }: Parted): Reading {
  const { nouns } = context.compiled.lexicon;
  const { measure } = done[whole]!;
  const ofPersons = PERSONS.includes(measure);
  const isShare = one.unit === 'percent';
  // "2 millions d'euros, dont 40 % des bénéficiaires": a share of persons is none of a sum or of cases.
  if (isShare && PERSON_NOUNS.has(phrase.nounClass ?? '') && !ofPersons) return countedAnew(own, phrase);
  // "38 sentencias, de ellas 21 condenatorias", "3 000 femmes, dont cinq enceintes": told of the noun of the whole.
  const unlisted = phrase.nounClass === null && (ofPersons || (nouns.adjectiveEndings?.test(phrase.head) ?? false));
  const persons = ofPersons && PERSONS.includes(own.measure) && phrase.nounClass !== 'victims';
  const reading = isShare || unlisted || persons ? { measure, rule: 'as its whole' } : own;
  return { ...countedAnew(reading, phrase), part: { of: whole, kind: isShare ? 'share' : 'part' } };
}

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
