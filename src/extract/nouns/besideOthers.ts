import { lastIndexBack } from '../lookBack.ts';
import { antecedentOf, inherit, isAdjacent, isCompared } from './antecedent.ts';
import { isBulleted } from '../layout/bullet.ts';
import { isLabelledRow } from '../layout/labelledRow.ts';
import { classOf } from '../lexicons/nounForms.ts';
import { PERSONS, sameSentence, tokenAt, type Case, type Reading } from './figureCase.ts';
import { isNationality } from './isNationality.ts';
import type { NounPhrase } from './nounPhrase.ts';
import { placePhraseAt } from '../places/placePhraseAt.ts';
import type { Compiled } from '../lexicons/compile.ts';
import type { Qualified } from '../reading.ts';
import { fromLeft, PERSON_NOUNS } from './toTheLeft.ts';
import type { Token } from '../text/token.ts';

// What stands beside another figure takes from it what it counts, or is a part of it.

const CAPITALISED = /^\p{Lu}\p{Ll}/u;
const GROUPS = new Set<string>(['victims', 'participants', 'professionals', 'persons', 'people', 'nationality']);

/** "41 venaient de Cabinda et 23 d'autres provinces": listed behind those whose noun is left out, "of" tells where they are from. */
export function fromElsewhere({ one, done, context }: Case, phrase: NounPhrase): number | null {
  const before = done.at(-1);
  if (!sameSentence(one, before) || before.again === null || !PERSONS.includes(before.measure)) return null;
  const { tokens } = one.in;
  const { of, lexicon } = context.compiled;
  const opened = of.has(tokens[tokenAt(tokens, one.end)]?.lower ?? '');
  const joined = lexicon.parts.listed.test(tokens[tokenAt(tokens, one.start) - 1]?.lower ?? '');
  const where = phrase.nounClass === 'sites' || phrase.nounClass === 'countries';
  return opened && joined && where && one.shape === 'plain' ? done.length - 1 : null;
}

/** "48 316 enfants sur les 51 200 attendus": an adjective alone goes on the noun of the figure that is a part of it. */
export function outOfNoun({ one, done, context }: Case, { nounClass, head }: NounPhrase): number | null {
  const { tokens } = one.in;
  const { nouns, numbers } = context.compiled.lexicon;
  const at = tokenAt(tokens, one.start);
  const [opener, article] = [tokens[at - 2]?.lower ?? '', tokens[at - 1]?.lower ?? ''];
  const opened = nouns.definites.includes(article) && (numbers.outOf.includes(opener) || nouns.of.includes(opener));
  const told = (nouns.adjectiveEndings?.test(head) ?? false) || nouns.participles.test(head);
  const adjective = nounClass === null && told;
  return opened && adjective && one.unit === 'count' && sameSentence(one, done.at(-1)) ? done.length - 1 : null;
}

/** "rescató a 21 mujeres y a tres niñas": persons listed behind others are victims, or take part, as those do. */
export function listedWith({ one, done, context }: Case, phrase: NounPhrase): number | null {
  const last = done.length - 1;
  const before = done[last];
  // "24 Japonaises et 8 Philippines": a people may bear the name of its country.
  const named = phrase.nounClass === null && CAPITALISED.test(phrase.head);
  // "28 étudiants et 14 greffiers": they attend as those do; "74 victimes et 31 proches" are no victims.
  const alongside =
    before?.measure === 'participants' && (phrase.nounClass === 'people' || phrase.nounClass === 'professionals');
  const persons = named || alongside || phrase.nounClass === 'persons' || phrase.nounClass === 'nationality';
  if (!persons || !before || one.unit !== 'count' || before.unit !== 'count') return null;
  const { parts, nouns, cues } = context.compiled.lexicon;
  // "once víctimas liberadas y siete personas detenidas".
  if (cues.suspects?.told.test(one.in.sentence.text.slice(phrase.start, phrase.end + TOLD_BEHIND))) return null;
  // "S'y ajoutaient 5 magistrats": they are there as those of the sentence before.
  const joins = isAdjacent(one, before) && PERSONS.includes(before.measure) && one.first <= JOINED_REACH;
  if (joins && cues.joined.test(one.in.sentence.text)) return last;
  if (!sameSentence(one, before)) return null;
  // "73 entreprises néerlandaises et 41 belges": an adjective goes on whatever noun is left out.
  const adjective = nouns.peoplesInCapitals && phrase.nounClass === 'nationality' && !CAPITALISED.test(phrase.head);
  if (!PERSONS.includes(before.measure) && !adjective) return null;
  const { tokens } = one.in;
  // "diecinueve de ellas venezolanas y siete colombianas": an adjective of the one before is of no weight.
  const from = tokenAt(tokens, Math.max(before.end, before.noun.end));
  const adjectiveEnd = before.again !== null && isNationality(tokens, from, context.compiled) ? tokens[from]!.end : 0;
  const end = Math.max(before.end, before.noun.end, adjectiveEnd);
  return parts.listed.test(one.in.sentence.text.slice(end, one.start).trim().toLowerCase()) ? last : null;
}

/** How far behind a noun a participle tells that they are suspects. In characters. */
const TOLD_BEHIND = 14;

/** How many tokens may stand before the first number of a sentence that adds others. */
const JOINED_REACH = 6;

const OPENS_ASIDE = /^ ?[(—–] ?$/u;
/** What is told of persons before a bracket that parts them. */
const BRACKET_BEHIND = /^ [^,;:.()«»"]{1,80} \($/u;

/**
 * "119 victimes (92 femmes, 27 hommes)", "119 ont été reconnues victimes (92 femmes": persons in brackets or dashes behind
 * persons are parts of them.
 */
export function partInBrackets({ one, done }: Case, phrase: NounPhrase | null): number | null {
  const before = done.at(-1);
  if (one.unit !== 'count' || !sameSentence(one, before) || before.unit !== 'count') return null;
  const smaller = (one.quantity.high ?? one.quantity.low ?? 0) < (before.quantity.low ?? before.quantity.high ?? 0);
  const persons = phrase?.nounClass === 'persons' || phrase?.nounClass === 'nationality';
  if (!smaller || !PERSONS.includes(before.measure) || !persons) return null;
  const between = one.in.sentence.text.slice(Math.max(before.end, before.noun.end), one.start);
  return OPENS_ASIDE.test(between) || BRACKET_BEHIND.test(between) ? done.length - 1 : null;
}

/** "929 victimes : 59 % de femmes": behind a colon or in brackets persons are shares of the persons before. */
export function shareBehindColon({ one, done }: Case, phrase: NounPhrase | null): number | null {
  const before = done.at(-1);
  if (one.unit !== 'percent' || !sameSentence(one, before) || before.unit !== 'count') return null;
  if (!PERSONS.includes(before.measure) || !(phrase === null || phrase.nounClass === 'persons')) return null;
  return /[:(–—] ?$/u.test(one.in.sentence.text.slice(before.end, one.start)) ? done.length - 1 : null;
}

/** What may stand between persons and the colon behind them: a participle. */
const COLON_BEHIND = /^(?: \p{L}{2,16})?(?: (?:\p{L}{1,7} ){1,2}\d{4}(?: \p{L}{1,5} \d{4})?)? ?: ?$/u;

/** "286 víctimas, un 72 % extranjeras: 90 bolivianas": persons behind a colon are some of the persons counted before it. */
export function partBehindColon({ one, done }: Case, phrase: NounPhrase | null): number | null {
  const at = lastIndexBack(done, ({ unit }) => unit === 'count');
  const whole = at < 0 ? undefined : done[at];
  if (one.unit !== 'count' || !sameSentence(one, whole) || !PERSONS.includes(whole.measure)) return null;
  if (phrase?.nounClass !== 'persons' && phrase?.nounClass !== 'nationality') return null;
  const most = whole.quantity.high ?? Infinity;
  const fits = (one.quantity.high ?? one.quantity.low ?? 0) < most;
  // "18 victims and arrested their traffickers: four Romanians": another noun has come between.
  const last = done.at(-1)!;
  const gap = one.in.sentence.text.slice(Math.max(last.end, last.noun.end), one.start);
  return fits && COLON_BEHIND.test(gap) ? at : null;
}

/** "Dans cet ensemble, les filles pèsent lourd (45 %)": a share of what was counted before its sentence. */
export function ofTheseBefore(figure: Case): number | null {
  const { one, done, context } = figure;
  const { text, index } = one.in.sentence;
  const last = done.at(-1);
  if (one.unit !== 'percent' || sameSentence(one, last) || !context.compiled.lexicon.parts.ofThese.test(text))
    return null;
  const at = lastIndexBack(
    done,
    (other) =>
      other.unit === 'count' &&
      PERSONS.includes(other.measure) &&
      !isCompared(other, figure) &&
      index - other.in.sentence.index <= THESE_REACH,
  );
  return at < 0 ? null : at;
}
const THESE_REACH = 2;

/** The longest name of a place, in words. */
const LONGEST_NAME = 4;

/** "6.204 llamadas … Después de Montevideo (2.930)": in brackets behind a place stands how many of them were there. */
export function countedAtPlace(figure: Case): number | null {
  const { one, done, context } = figure;
  const { tokens, sentence } = one.in;
  const bracketed = sentence.text[one.start - 1] === '(' && sentence.text[one.end] === ')';
  if (one.unit !== 'count' || !bracketed || sameSentence(one, done.at(-1))) return null;
  const end = tokenAt(tokens, one.start) - 1;
  const named = Array.from({ length: LONGEST_NAME }, (_, back) => end - 1 - back).some((at) => {
    const place = at >= 0 && tokens[at]?.kind === 'word' ? placePhraseAt(tokens, at, context.compiled) : null;
    return place !== null && WHERE.has(place.kind) && at + place.words.length === end;
  });
  const at = named ? antecedentOf(figure, false) : null;
  const whole = at === null ? undefined : done[at];
  const near = whole !== undefined && sentence.index - whole.in.sentence.index <= THESE_REACH;
  return near && (whole.quantity.low ?? 0) > (one.quantity.high ?? one.quantity.low ?? 0) ? at : null;
}
const WHERE = new Set<string>(['country', 'subdivision', 'region']);

/** "dont 87 % de femmes et 13 % de mineurs": shares listed behind one another are of one whole. */
export function siblingShare({ one, done, context }: Case): number | null {
  const before = done.at(-1);
  if (one.unit !== 'percent' || !sameSentence(one, before) || before.unit !== 'percent') return null;
  const of = before.part?.kind === 'share' ? before.part.of : before.again;
  const between = one.in.sentence.text.slice(Math.max(before.end, before.noun.end), one.start).trim().toLowerCase();
  return context.compiled.lexicon.parts.listed.test(between) ? of : null;
}

/** "Then come Moldova with 29 and Ukraine with 24": a place has so many of those counted before. */
export function atPlaceWith(figure: Case): number | null {
  const { one, context } = figure;
  const { tokens } = one.in;
  const { lexicon } = context.compiled;
  const last = tokenAt(tokens, one.start) - 1;
  if (one.unit === 'money' || !lexicon.nouns.having.includes(tokens[last]?.lower ?? '')) return null;
  const named = Array.from({ length: LONGEST_NAME }, (_, back) => last - 1 - back).some((at) => {
    const place = tokens[at]?.kind === 'word' ? placePhraseAt(tokens, at, context.compiled) : null;
    return place !== null && place.kind !== 'demonym' && at + place.words.length === last;
  });
  return named ? antecedentOf(figure, true) : null;
}

/** "El 54 % procede de subvenciones, el 31 % de donantes y el 15 % restante de empresas": of the sum that the first is of. */
export function shareOfSameSum({ one, done, context }: Case): number | null {
  const before = done.at(-1);
  if (one.unit !== 'percent' || !sameSentence(one, before) || before.unit !== 'percent') return null;
  const { of, lexicon } = context.compiled;
  const { tokens, sentence } = one.in;
  const articles = tokens
    .slice(tokenAt(tokens, before.end), tokenAt(tokens, one.start))
    .filter(({ lower }) => !lexicon.nouns.articles.includes(lower) && !lexicon.numbers.articles.includes(lower));
  const joined =
    lexicon.parts.listed.test(articles.at(-1)?.lower ?? '') &&
    !/[;:]/u.test(sentence.text.slice(before.end, one.start));
  const from = tokenAt(tokens, one.end);
  const given = of.has(tokens[from]?.lower ?? '') || of.has(tokens[from + 1]?.lower ?? '');
  return before.measure === 'money' && joined && given ? done.length - 1 : null;
}

/** Behind a noun an adjective or two, then the end of the clause. */
const CLOSES_CLAUSE = /^(?: \p{L}+){0,2} ?(?:[.;,»]|$)/u;

/** "29 % rapportent des violences, 11 % des brûlures": behind a share with a verb the next one leaves the verb out. */
export function gappedShare({ one, done, context }: Case, phrase: NounPhrase): number | null {
  const before = done.at(-1);
  if (one.unit !== 'percent' || !sameSentence(one, before) || before.unit !== 'percent') return null;
  const { tokens, sentence } = one.in;
  const verb = tokens[tokenAt(tokens, before.end)];
  const told = before.noun.end <= before.end && verb?.kind === 'word' && !context.compiled.of.has(verb.lower);
  const between = sentence.text.slice(before.end, one.start);
  const beside = between.endsWith(', ') && between.indexOf(',') === between.length - 2;
  return told && beside && CLOSES_CLAUSE.test(sentence.text.slice(phrase.end)) ? done.length - 1 : null;
}

/** "• le charbon (121 victimes) • le café (106)": a number alone in brackets goes on with that of the item above. */
export function bracketAbove({ one, done }: Case): number | null {
  const last = done.at(-1);
  const inBrackets = ({ in: { sentence }, start }: Qualified) => sentence.text[start - 1] === '(';
  const alone = inBrackets(one) && one.in.sentence.text[one.end] === ')' && isBulleted(one.in.sentence.text);
  const above = last && one.in.sentence.index - last.in.sentence.index === 1 && isBulleted(last.in.sentence.text);
  return alone && above && inBrackets(last) && last.unit === one.unit ? done.length - 1 : null;
}

/** "Under 18: 16.8% | From India: 21.5%": the share of a row is one of what the row above is a share of. */
export function rowAbove({ one, done }: Case): number | null {
  const last = done.at(-1);
  const above = last && one.in.sentence.index - last.in.sentence.index === 1;
  const alike = above && one.unit === 'percent' && last.unit === 'percent';
  return alike && isLabelledRow(one.in.sentence.text) && isLabelledRow(last.in.sentence.text) ? done.length - 1 : null;
}

/**
 * "entretiens avec des Éthiopiennes (52 %)": a share in brackets is one of the persons right before them, and so is a number
 * there, or behind "au nombre de", of people of a country.
 */
export function personsBeforeBracket({ one, next, done, context }: Case): Reading | null {
  const { tokens, sentence } = one.in;
  const last = done.at(-1);
  const told = sameSentence(one, last) && (PERSONS.includes(last.measure) || last.unit === 'percent');
  const { nouns, lexicon, of } = context.compiled;
  const here = tokenAt(tokens, one.start);
  const opened = sentence.text[one.start - 1] === '(';
  // "Les Marocains, au nombre de 26".
  const numbered =
    of.has(tokens[here - 1]?.lower ?? '') && lexicon.nouns.counters.includes(tokens[here - 2]?.fold ?? '');
  // "Les Kirghizes étaient 640 000 à travailler".
  const linked = one.unit === 'count' && lexicon.nouns.auxiliaries.includes(tokens[here - 1]?.lower ?? '');
  if (!(opened || numbered || linked) || one.unit === 'money' || (one.unit === 'percent' && told)) return null;
  const at = opened || linked ? here - 2 : tokens.findLastIndex(({ end }) => end < (tokens[here - 3]?.start ?? 0));
  const beside = tokens[at]?.kind === 'sign' ? at - 1 : at;
  const token = opened ? (ofGroup(one, beside, context.compiled) ?? tokens[beside]) : tokens[beside];
  const named =
    token && isNationality(tokens, tokens.indexOf(token), context.compiled) ? ('nationality' as const) : null;
  const nounClass = token ? (classOf(nouns, token.lower) ?? named) : null;
  const groups = one.unit === 'percent' ? GROUPS.has(nounClass ?? '') : named !== null && nounClass === named;
  if (!token || !groups || (opened && one.unit === 'count' && sentence.text[one.end] !== ')')) return null;
  const left = { start: token.start, end: token.end, nounClass, head: token.text, again: false };
  const figure = { one, next, done, context, lastTurned: null, lastNamed: null, namedAbove: null };
  const whole = opened && one.unit === 'count' ? wholeOfPeople(figure, token) : null;
  if (whole === 'victims') return fromLeft(figure, { ...left, nounClass: whole });
  return whole === null ? fromLeft(figure, left) : inherit(figure, whole, left, { of: whole, kind: 'part' });
}

/** "Les Hongroises formaient le groupe le plus nombreux (21)": the people whose group stands before a bracket. */
function ofGroup({ in: { tokens } }: Qualified, last: number, compiled: Compiled): Token | null {
  const group = tokens.findLastIndex(({ lower }, at) => at <= last && compiled.lexicon.nouns.groups.includes(lower));
  if (group < 0 || last - group > GROUP_REACH) return null;
  const from = Math.max(0, group - GROUP_REACH);
  return (
    tokens.find(
      (token, at) => at >= from && at < group && token.kind === 'word' && isNationality(tokens, at, compiled),
    ) ?? null
  );
}

/** In tokens: "le groupe | le plus nombreux". */
const GROUP_REACH = 5;

/**
 * "Las víctimas eran colombianas (68)", "310 victimes … Les plus nombreuses étaient roumaines (68)": of whom those of a country
 * are some, by what the sentence names as victims, or counts in the one before it, where it names no other persons.
 */
function wholeOfPeople({ one, done, context }: Case, people: Token): 'victims' | number | null {
  const { tokens } = one.in;
  const { nouns } = context.compiled;
  const named = tokens
    .slice(0, tokens.indexOf(people))
    .findLast(({ lower }) => PERSON_NOUNS.has(classOf(nouns, lower) ?? ''));
  if (named) return classOf(nouns, named.lower) === 'victims' ? 'victims' : null;
  const value = one.quantity.high ?? one.quantity.low ?? 0;
  const at = lastIndexBack(
    done,
    (other) =>
      isAdjacent(one, other) &&
      other.unit === 'count' &&
      PERSONS.includes(other.measure) &&
      (other.quantity.low ?? 0) > value,
  );
  return at < 0 ? null : at;
}
