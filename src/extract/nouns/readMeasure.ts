import type { Span } from '../../model/article.ts';
import type { Compiled } from '../lexicons/compile.ts';
import { classOf } from '../lexicons/nounForms.ts';
import { anaphora, isSetAgainst } from './anaphora.ts';
import {
  inherit,
  listedPart,
  nounBefore,
  personsMeant,
  placesSpokenOf,
  spokenOf,
  thingsCounted,
} from './antecedent.ts';
import { fromElsewhere, listedWith, outOfNoun } from './besideOthers.ts';
import { gappedShare, shareOfSameSum, shareOfTotal, siblingShare } from './besideShares.ts';
import { partBehindColon, partInBrackets, shareBehindColon } from './inBrackets.ts';
import { elliptical } from './elliptical.ts';
import { moneyBefore } from './moneyBefore.ts';
import {
  countedAnew,
  COUNTLESS,
  PERSONS,
  sameSentence,
  tokenAt,
  type Case,
  type Reading,
  type Turned,
  leftOut,
  valueOf,
} from './figureCase.ts';
import { ofBulletAbove } from './inRow.ts';
import { inTable } from './inTable.ts';
import { measureOf, type MeasureReading } from './measureOf.ts';
import { nearerThanCases, thingsNearer, thingsSpokenOf } from './namedSince.ts';
import type { NounPhrase } from './nounPhrase.ts';
import { classNamed, victimsOfCases, namedInFull, personsOfCases, thingsNamedAgain } from './nounNamedAgain.ts';
import { membersOfBodies, sameNoun } from './measuredBeside.ts';
import { phraseOf } from './phraseOf.ts';
import { pronounBefore } from './pronounBefore.ts';
import { isLeft } from './toldBeside.ts';
import { surroundingsOf } from './surroundingsOf.ts';
import { fromLeft, PERSON_NOUNS, relativeToLeft } from './toTheLeft.ts';
import { amongCounted, listedUnderHeading, ofCountedBefore, opensPart, wholeOfPart } from './wholeOfPart.ts';
import { ofNamedNumber, ofWholeNamedHere, ourselves } from './withoutNoun.ts';
import { type Qualified } from '../reading.ts';

const RECEIVING_REACH = 30;
/** "2 400 foyers": what a noun counts by the hundred, or as the whole of shares. */
function inNumbers(one: Qualified, phrase: NounPhrase | null, { lexicon }: Compiled): NounPhrase | null {
  const behind = phrase ? one.in.sentence.text.slice(phrase.end, phrase.end + RECEIVING_REACH) : '';
  const receives = lexicon.nouns.receiving?.test(behind) ?? false;
  const many = receives || one.unit === 'percent' || valueOf(one) >= 100;
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

/** What a number counts, and of which earlier figure it is a part; why it counts nothing, where it does not. */
export function readMeasure(one: Case): Reading | Turned {
  const { unit } = one.one;
  const phrase = isLeft(one.one, one.context) ? null : inNumbers(one.one, phraseOf(one), one.context.compiled);
  if (unit === 'money') return countedAnew({ measure: 'money', rule: 'currency' }, leftOut(one.one));
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
      listedUnderHeading(one, phrase) ??
      ofBulletAbove(one, phrase));
  // "Les ONG, dont treize ont suspendu": a part of what is only named.
  const named =
    whole !== null && !sameSentence(one.one, one.done[whole]) && opensPart(one) ? relativeToLeft(one) : null;
  if (named && (!phrase || unit === 'percent')) return named;
  const aside = named !== null && isAside(one, named.noun);
  const ofSumBefore = phrase?.again ? shareOfTotal(one, phrase) : null;
  if (ofSumBefore !== null) return inherit(one, ofSumBefore, phrase!, { of: ofSumBefore, kind });
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
        thingsCounted(one) ??
        ourselves(one) ?? { rule: 'no-noun', note: 'what it counts was not named before' }
      );
    // "kiln owners, thirteen of whom": a relative pronoun stands for what its own sentence names.
    const left = relative(one, phrase) && !sameSentence(one.one, one.done[at]) ? relativeToLeft(one) : null;
    if (left && PERSONS.includes(left.reading.measure)) return left;
    const nearer = nearerThanCases(one, at) ?? thingsNearer(one, phrase, at);
    if (nearer) return nearer;
    // "19 881 enfants sur les 86 sites … 7 400 de ces enfants": called by their noun they are no sites.
    if (PERSON_NOUNS.has(phrase.nounClass ?? '') && !PERSONS.includes(one.done[at]!.measure))
      return fromLeft(one, phrase);
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
  if (gapped !== null) return inherit(one, gapped, leftOut(one.one), one.done[gapped]!.part);
  // "68 500 000 FCFA, dont 50 millions apportés par": a participle behind millions of a sum is no noun.
  const last = sameSentence(one.one, one.done.at(-1)) ? one.done.at(-1) : undefined;
  const millions = opensPart(one) && last?.unit === 'money' && one.one.scale >= 1e6 && phrase?.nounClass === null;
  const sum = phrase && !millions ? null : (pronounBefore(one) ?? moneyBefore(one));
  if (sum) return sum;
  if (!phrase) {
    const empty = leftOut(one.one);
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
