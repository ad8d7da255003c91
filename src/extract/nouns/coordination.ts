import { isPlural } from '../lexicons/nounForms.ts';
import type { Span } from '../../model/article.ts';
import type { Compiled } from '../lexicons/compile.ts';
import { readNumberAt } from '../numbers/readNumber.ts';
import { placePhraseAt } from '../places/placePhraseAt.ts';
import type { ReadSentence } from '../reading.ts';
import type { Token } from '../text/token.ts';
import { tokenAt } from './figureCase.ts';
import { isNationality } from './isNationality.ts';
import type { NounPhrase } from './nounPhrase.ts';
import { nounPhraseAt, tailOf } from './nounPhraseAt.ts';

/** No reader lists more nouns behind one number; a hostile text may. */
const LONGEST_LIST = 8;
/** "zafreros y zafreras": a pair shares its first letters. */
const SHORTEST_STEM = 4;
/** What others may say more of: "54 victimes, femmes et enfants,". */
const GENERAL: readonly (string | null)[] = ['victims', 'participants', 'persons', 'people', 'nationality'];
const PERSONAL: readonly (string | null)[] = [...GENERAL, 'professionals'];

type Phrase = Readonly<{ tokens: readonly Token[]; text: string; compiled: Compiled; first: NounPhrase }>;

/** What a noun is one of: two nouns are counted as one only where they are of one kind. */
function kindOf({ nounClass, head }: NounPhrase, { lexicon }: Compiled): string | null {
  const personal = PERSONAL.includes(nounClass) || (nounClass === null && lexicon.nouns.personEndings?.test(head));
  return personal ? 'persons' : nounClass;
}

function alike(first: NounPhrase, second: NounPhrase, compiled: Compiled): boolean {
  const [kind, stem] = [kindOf(first, compiled), first.head.slice(0, SHORTEST_STEM).toLowerCase()];
  return kind === kindOf(second, compiled) && (kind !== null || second.head.toLowerCase().startsWith(stem));
}

function isNumber({ tokens, compiled }: Phrase, at: number): boolean {
  const number = tokens[at] ? readNumberAt(tokens, at, compiled.lexicon.numbers) : null;
  return number !== null && !number.article;
}

/** Does a word open something else behind a joiner: an article, another number, a verb of its own? */
function opensAnew(phrase: Phrase, at: number): boolean {
  const { tokens, compiled } = phrase;
  const token = tokens[at];
  const { unless, verbs } = compiled.lexicon.nouns.joined;
  if (token?.kind !== 'word' || compiled.stops.has(token.lower) || compiled.of.has(token.lower)) return true;
  return unless.includes(token.lower) || (verbs?.test(token.lower) ?? false) || isNumber(phrase, at);
}

/** "une centaine de juges et de procureurs": behind "of" and its noun "of" goes on. */
function pastOf({ tokens, compiled, first }: Phrase, at: number): number {
  const opened = compiled.of.has(tokens[tokenAt(tokens, first.start)]?.lower ?? '');
  return opened && compiled.lexicon.nouns.joined.of.includes(tokens[at]?.lower ?? '') ? at + 1 : at;
}

/** Behind which token the bare noun ends that goes on a phrase; null where none does. */
function nounAt(phrase: Phrase, from: number): number | null {
  const { tokens, text, compiled, first } = phrase;
  const { nouns } = compiled.lexicon;
  const at = pastOf(phrase, from);
  const noun = opensAnew(phrase, at) ? null : nounPhraseAt(tokens, at, text, compiled);
  if (
    !noun ||
    noun.again ||
    !alike(first, noun, compiled) ||
    !isPlural(noun.head.toLowerCase(), compiled.lexicon.nouns)
  )
    return null;
  const end = tokenAt(tokens, noun.end);
  // "trained 300 officers and houses the victims": what has an object is a verb.
  const object = nouns.joined.verbs !== null && nouns.determiners.includes(tokens[end]?.lower ?? '');
  return object || isNumber(phrase, end) ? null : end;
}

const isAdjective = ({ tokens, compiled }: Phrase, at: number) =>
  isNationality(tokens, at, compiled) ||
  (compiled.lexicon.nouns.adjectiveEndings?.test(tokens[at]!.lower) === true &&
    isPlural(tokens[at]!.lower, compiled.lexicon.nouns));

/** Behind which token the adjective ends that goes on with the adjective before the joiner; null where none does. */
function adjectiveAt(phrase: Phrase, from: number, before: number): number | null {
  const { tokens, compiled, first } = phrase;
  const { nouns } = compiled.lexicon;
  if (nouns.head !== 'first' || tokens[before]!.text === first.head || !isAdjective(phrase, before)) return null;
  const at = nouns.joined.not.includes(tokens[from]?.lower ?? '') ? from + 1 : from;
  if (opensAnew(phrase, at) || compiled.before.has(tokens[at]!.fold) || !isAdjective(phrase, at)) return null;
  return nouns.agents.includes(tokens[at + 1]?.lower ?? '') ? null : tailOf(tokens, at + 1, compiled);
}

const CAPITAL = /^\p{Lu}/u;

const isName = ({ tokens, compiled }: Phrase, at: number) =>
  CAPITAL.test(tokens[at]?.text ?? '') && !isNationality(tokens, at, compiled);

/** "fiscales de Honduras y Nicaragua": behind which token the place ends that goes on with the place before the joiner. */
function placeAt(phrase: Phrase, from: number, before: number): number | null {
  const { tokens, compiled } = phrase;
  const at = compiled.of.has(tokens[from]?.lower ?? '') ? from + 1 : from;
  if (!isName(phrase, before) || !isName(phrase, at)) return null;
  const place = placePhraseAt(tokens, at, compiled);
  const end = at + (place?.words.length ?? 0);
  // "Namibia opened 19 cases and Botswana eight": a place before a number opens what is told of it.
  return place === null || isNumber(phrase, end) || tokens[end]?.kind === 'number' ? null : end;
}

const itemAt = (phrase: Phrase, at: number, before: number) =>
  nounAt(phrase, at) ?? adjectiveAt(phrase, at, before) ?? placeAt(phrase, at, before);

const isJoiner = ({ tokens, compiled }: Phrase, at: number) =>
  compiled.lexicon.nouns.joined.words.includes(tokens[at]?.lower ?? '');

/** Behind which token a phrase ends that goes on with a joiner, or with a comma and a list that a joiner closes. */
function joinedEnd(phrase: Phrase, from: number): number | null {
  const { tokens, compiled, first } = phrase;
  if (isJoiner(phrase, from)) return itemAt(phrase, from + 1, from - 1);
  for (let at = from, items = 0; tokens[at]?.text === ',' && items < LONGEST_LIST; items++) {
    const closes = isJoiner(phrase, at + 1);
    // "118 témoins, afghans et syriens pour la plupart": what a comma parts from its noun tells who they are.
    if (isNationality(tokens, at + 1, compiled) && first.nounClass !== 'nationality') return null;
    const end = itemAt(phrase, closes ? at + 2 : at + 1, at - 1);
    if (end === null || !(closes || isJoiner(phrase, end))) {
      if (end === null) return null;
      at = end;
      continue;
    }
    const last = closes ? end : itemAt(phrase, end + 1, end - 1);
    const aside = GENERAL.includes(first.nounClass) && tokens[last ?? 0]?.text === ',';
    return aside ? null : last;
  }
  return null;
}

/**
 * Where a noun phrase ends with all that is coordinated within it: an adjective with an adjective ("participants
 * gouvernementaux et non-gouvernementaux"), a bare noun with a noun of its kind ("80 départements du gouvernement et
 * agences"), a place with a place. A noun with an article or a number of its own, and a verb, are none of it. Nothing
 * behind `to` is.
 */
export function coordinatedEnd(noun: Span, to: number, { tokens, sentence }: ReadSentence, compiled: Compiled): number {
  const { words } = compiled.lexicon.nouns.joined;
  const from = tokenAt(tokens, noun.end);
  if (tokens[from]?.text !== ',' && !words.includes(tokens[from]?.lower ?? '')) return noun.end;
  const first = nounPhraseAt(tokens, tokenAt(tokens, noun.start), sentence.text, compiled);
  if (!first || first.again || first.end !== noun.end) return noun.end;
  let at = from;
  for (let items = 0; items < LONGEST_LIST; items++) {
    const end = joinedEnd({ tokens, text: sentence.text, compiled, first }, at);
    if (end === null || tokens[end - 1]!.end > to) break;
    at = end;
  }
  return tokens[at - 1]!.end;
}
