import { antecedentOf, isAdjacent } from './antecedent.ts';
import { PERSONS, sameSentence, tokenAt, type Case, valueOf } from './figureCase.ts';
import { isNationality } from './isNationality.ts';
import type { NounPhrase } from './nounPhrase.ts';
import { placePhraseAt } from '../places/placePhraseAt.ts';

const CAPITALISED = /^\p{Lu}\p{Ll}/u;
/** How many sentences back those counted there may stand. */
const THESE_REACH = 2;

// What stands beside another figure takes from it what it counts, or is a part of it.

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
  return near && (whole.quantity.low ?? 0) > valueOf(one) ? at : null;
}
const WHERE = new Set<string>(['country', 'subdivision', 'region']);

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
