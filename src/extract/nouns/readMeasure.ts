import type { Span } from '../../model/article.ts';
import type { Compiled } from '../lexicons/compile.ts';
import { classOf } from '../lexicons/nounForms.ts';
import type { Qualified } from '../reading.ts';
import { anaphora, isSetAgainst } from './anaphora.ts';
import { inherit, listedPart, nounBefore } from './antecedent.ts';
import { fromElsewhere, listedWith, outOfNoun } from './besideOthers.ts';
import { gappedShare, shareOfSameSum, shareOfTotal, siblingShare } from './besideShares.ts';
import { elliptical } from './elliptical.ts';
import {
  countedAnew,
  COUNTLESS,
  leftOut,
  PERSONS,
  sameSentence,
  tokenAt,
  valueOf,
  type Case,
  type Reading,
  type Turned,
} from './figureCase.ts';
import { partBehindColon, partInBrackets, shareBehindColon } from './inBrackets.ts';
import { ofBulletAbove } from './inRow.ts';
import { inTable } from './inTable.ts';
import { membersOfBodies, sameNoun } from './measuredBeside.ts';
import { measureOf, type MeasureReading } from './measureOf.ts';
import { moneyBefore } from './moneyBefore.ts';
import { namedInFull, victimsOfCases } from './nounNamedAgain.ts';
import type { NounPhrase } from './nounPhrase.ts';
import { phraseOf } from './phraseOf.ts';
import { pronounBefore } from './pronounBefore.ts';
import { readAgain } from './readAgain.ts';
import { surroundingsOf } from './surroundingsOf.ts';
import { isLeft } from './toldBeside.ts';
import { PERSON_NOUNS, relativeToLeft } from './toTheLeft.ts';
import { amongCounted, listedUnderHeading, ofCountedBefore, opensPart, wholeOfPart } from './wholeOfPart.ts';
import { ofWholeNamedHere } from './withoutNoun.ts';

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

const firstBehind = ({ one: { in: reading, end } }: Case) => reading.tokens[tokenAt(reading.tokens, end)]?.lower ?? '';

/** A number with the phrase behind it, and what both tell of a whole. */
type Numbered = Readonly<{
  figure: Case;
  phrase: NounPhrase | null;
  /** The earlier figure that it is a part or a share of. */
  whole: number | null;
  /** "Les ONG, dont treize ont suspendu": what its own sentence names, where it is a part of that. */
  named: Reading | null;
}>;

type WithPhrase = Numbered & Readonly<{ phrase: NounPhrase }>;

/** One way to tell what a number counts, or that it counts nothing; null where it tells nothing. */
type Way<N> = (numbered: N) => Reading | Turned | null;

const kindOf = ({ one }: Case) => (one.unit === 'percent' ? 'share' : 'part');

/** Goes on with an earlier figure, as the same part of another as that one is. */
const goesOn = (figure: Case, at: number | null, noun: Span): Reading | null =>
  at === null ? null : inherit(figure, at, noun, figure.done[at]!.part);

/** Goes on with an earlier figure as some of it. */
const isSomeOf = (figure: Case, of: number | null, noun: Span): Reading | null =>
  of === null ? null : inherit(figure, of, noun, { of, kind: kindOf(figure) });

const sumOfMoney: Way<Numbered> = ({ figure: { one } }) =>
  one.unit === 'money' ? countedAnew({ measure: 'money', rule: 'currency' }, leftOut(one)) : null;

const uncounted: Way<Numbered> = ({ phrase }) =>
  phrase !== null && phrase.nounClass !== null && COUNTLESS.has(phrase.nounClass)
    ? { rule: phrase.nounClass, note: `"${phrase.head}" is not counted` }
    : null;

const partOfNamed: Way<Numbered> = ({ figure, phrase, named }) =>
  !phrase || figure.one.unit === 'percent' ? named : null;

const namesAgain: Way<Numbered> = ({ figure, phrase }) => {
  if (!phrase?.again) return null;
  return isSomeOf(figure, shareOfTotal(figure, phrase), phrase) ?? readAgain(figure, phrase);
};

const shareOfSum: Way<Numbered> = ({ figure, phrase }) => {
  const read = goesOn(figure, shareOfSameSum(figure), phrase ?? figure.one);
  return read && { ...read, unit: 'percent' };
};

/** "68 500 000 FCFA, dont 50 millions apportés par": a participle behind millions of a sum is no noun. */
const goesOnSum: Way<Numbered> = ({ figure, phrase }) => {
  const { one, done } = figure;
  const last = sameSentence(one, done.at(-1)) ? done.at(-1) : undefined;
  const millions = opensPart(figure) && last?.unit === 'money' && one.scale >= 1e6 && phrase?.nounClass === null;
  return phrase && !millions ? null : (pronounBefore(figure) ?? moneyBefore(figure));
};

const leavesNounOut: Way<Numbered> = ({ figure, phrase, whole }) =>
  phrase ? null : (isSomeOf(figure, whole, leftOut(figure.one)) ?? elliptical(figure));

/** In their order: the first that tells something settles it. */
const WAYS: readonly Way<Numbered>[] = [
  sumOfMoney,
  ({ figure, phrase }) => anaphora(figure, phrase),
  uncounted,
  ({ figure, phrase }) => isSomeOf(figure, siblingShare(figure), phrase ?? figure.one),
  partOfNamed,
  namesAgain,
  ({ figure, phrase }) => phrase && isSomeOf(figure, ofCountedBefore(figure, phrase), phrase),
  ({ figure, phrase }) => (phrase ? null : inTable(figure)),
  shareOfSum,
  ({ figure, phrase }) => phrase && goesOn(figure, gappedShare(figure, phrase), leftOut(figure.one)),
  goesOnSum,
  leavesNounOut,
];

/** "30.808 migrantes … frente a los 14.976 contabilizados en 2023": a participle goes on the noun that is left out. */
const setAgainst: Way<WithPhrase> = ({ figure, phrase }) => {
  const { one, done, context } = figure;
  const alone = one.unit === 'count' && phrase.nounClass === null && isTold(phrase, figure);
  return alone && isSetAgainst(one, done, context, phrase.end) ? inherit(figure, done.length - 1, phrase, null) : null;
};

const restOfNoun: Way<WithPhrase> = ({ figure, phrase }) => {
  const at = outOfNoun(figure, phrase);
  return at === null ? null : inherit(figure, at, phrase, null);
};

const listedAlike: Way<WithPhrase> = ({ figure, phrase }) => {
  const at = listedWith(figure, phrase);
  if (at === null) return null;
  const { measure, part } = figure.done[at]!;
  return { ...countedAnew({ measure, rule: 'as listed' }, phrase), part };
};

/** "Of the nine shelters, only three admit men": a word of no list behind the number is a verb. */
const verbOfWhole: Way<WithPhrase> = ({ figure }) =>
  classOf(figure.context.compiled.nouns, firstBehind(figure)) === undefined ? ofWholeNamedHere(figure) : null;

/** "dont 9 enceintes et 4 accompagnées d'un nourrisson": a list of parts goes on. */
const listOfParts: Way<WithPhrase> = ({ figure, phrase }) => {
  const goes = phrase.nounClass === null && isTold(phrase, figure);
  const part = goes ? listedPart(figure, figure.done.length - 1) : null;
  return part && { ...countedAnew({ measure: figure.done[part.of]!.measure, rule: 'as its whole' }, phrase), part };
};

/** Of a number with a noun of its own, in their order. */
const WAYS_OF_NOUN: readonly Way<WithPhrase>[] = [
  setAgainst,
  restOfNoun,
  ({ figure, phrase }) => goesOn(figure, fromElsewhere(figure, phrase), phrase),
  listedAlike,
  ({ figure, phrase }) => adjectiveOfNamed(figure, phrase),
  verbOfWhole,
  listOfParts,
];

function firstOf<N>(ways: readonly Way<N>[], numbered: N): Reading | Turned | null {
  for (const way of ways) {
    const read = way(numbered);
    if (read) return read;
  }
  return null;
}

/** The earlier figure that a number is a part or a share of, by what opens it or by where it stands. */
function wholeFor(figure: Case, phrase: NounPhrase | null): number | null {
  return opensPart(figure)
    ? (figure.lastNamed ?? wholeOfPart(figure, phrase))
    : (amongCounted(figure) ??
        shareBehindColon(figure, phrase) ??
        partBehindColon(figure, phrase) ??
        partInBrackets(figure, phrase) ??
        listedUnderHeading(figure, phrase) ??
        ofBulletAbove(figure, phrase));
}

function namedFor(figure: Case, whole: number | null): Reading | null {
  const elsewhere = whole !== null && !sameSentence(figure.one, figure.done[whole]);
  return elsewhere && opensPart(figure) ? relativeToLeft(figure) : null;
}

/** What a number counts, and of which earlier figure it is a part; why it counts nothing, where it does not. */
export function readMeasure(figure: Case): Reading | Turned {
  const { one, context } = figure;
  const phrase = isLeft(one, context) ? null : inNumbers(one, phraseOf(figure), context.compiled);
  const whole = wholeFor(figure, phrase);
  const numbered: Numbered = { figure, phrase, whole, named: namedFor(figure, whole) };
  const read = firstOf(WAYS, numbered);
  // Without a noun the last way has settled it.
  if (read || !phrase) return read!;
  return firstOf(WAYS_OF_NOUN, { ...numbered, phrase }) ?? ofItsNoun({ ...numbered, phrase });
}

/** What the noun behind a number counts, by itself or as a part of what was counted before. */
function ofItsNoun({ figure, phrase, whole, named }: WithPhrase): Reading {
  const own =
    sameNoun(figure, phrase) ??
    membersOfBodies(figure, phrase) ??
    victimsOfCases(figure, phrase) ??
    measureOf(namedInFull(figure, phrase), surroundingsOf(figure, phrase), figure.context.compiled);
  // "The first group of beneficiaries, comprising 160 women": a part of whom its own sentence names.
  return whole === null || (named !== null && isAside(figure, named.noun))
    ? countedAnew(own, phrase)
    : partOf(figure, { phrase, own, whole });
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
