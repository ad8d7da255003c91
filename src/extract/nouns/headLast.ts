import { behindOf } from './behindOf.ts';
import { isNationality } from './isNationality.ts';
import type { Compiled } from '../lexicons/compile.ts';
import { classOf, isPlural } from '../lexicons/nounForms.ts';
import type { NounPhrase } from './nounPhrase.ts';
import type { Token } from '../text/token.ts';

const LONGEST = 9;
/** No reader lists more adjectives before one noun; a hostile text may. */
const LONGEST_LIST = 6;

/** "women's groups": a possessor is no head. */
const possesses = (tokens: readonly Token[], at: number) => tokens[at + 1]?.text === "'";

const INITIAL = /^(?:\p{L}{2,4}-)?\p{Lu}$/u;

function chainEnd(tokens: readonly Token[], from: number, { stops, of }: Compiled): number {
  let last = from;
  while (last < from + LONGEST) {
    const token = tokens[last];
    const apostrophe = token?.text === "'" || (token?.lower === 's' && tokens[last - 1]?.text === "'");
    // "1,608 U.S. citizens"
    const initial = token?.text === '.' && INITIAL.test(tokens[last - 1]?.text ?? '');
    if (!token || (!apostrophe && !initial && (token.kind !== 'word' || stops.has(token.lower) || of.has(token.lower))))
      break;
    last += 1;
  }
  return last;
}

const inPlural = ({ fold }: Token, { lexicon }: Compiled) => fold.length > 1 && isPlural(fold, lexicon.nouns);

/** "5.3 million people hosts": a word of no list behind people, children, women is a verb. */
function endsAlone(tokens: readonly Token[], at: number, { lexicon, nouns }: Compiled): boolean {
  const behind = tokens[at + 1]!;
  return (
    lexicon.nouns.pluralForms.includes(tokens[at]!.fold) &&
    classOf(nouns, behind.lower) === undefined &&
    !(lexicon.nouns.personEndings?.test(behind.lower) ?? false)
  );
}

/** "11 agencies accused of": a participle that goes on is no noun. */
const goesOnAsVerb = (tokens: readonly Token[], at: number, { lexicon, of }: Compiled) =>
  (lexicon.nouns.joined.verbs?.test(tokens[at]!.lower) ?? false) && of.has(tokens[at + 1]?.lower ?? '');

const isPluralNoun = (tokens: readonly Token[], at: number, compiled: Compiled) =>
  inPlural(tokens[at]!, compiled) &&
  !possesses(tokens, at) &&
  !compiled.before.has(tokens[at]!.fold) &&
  !goesOnAsVerb(tokens, at, compiled);

/** The first plural, or the last of several side by side: "120 labour migrants board", "40 women police officers". */
function headOf(tokens: readonly Token[], from: number, last: number, compiled: Compiled): number | null {
  for (let at = from; at < last; at++) {
    // "once in five years needs a book", "two years' wages": a time is no noun for another, nor a possessor that counts.
    const isTime = classOf(compiled.nouns, tokens[at]!.lower) === 'duration' && inPlural(tokens[at]!, compiled);
    if (isTime) return at;
    if (!isPluralNoun(tokens, at, compiled)) continue;
    while (at + 1 < last && isPluralNoun(tokens, at + 1, compiled) && !endsAlone(tokens, at, compiled)) at += 1;
    return at;
  }
  for (let at = last - 1; at >= from; at--) {
    const pair = at > from && classOf(compiled.nouns, `${tokens[at - 1]!.lower} ${tokens[at]!.lower}`);
    if (pair || classOf(compiled.nouns, tokens[at]!.lower) !== undefined || isNationality(tokens, at, compiled))
      return at;
  }
  return null;
}

/** "live investigations", "work permits": past a word that is a verb but before a noun of the lists. */
function pastVerbLike(tokens: readonly Token[], at: number, compiled: Compiled): number {
  const noun = tokens[at + 1];
  if (!noun || !compiled.before.has(tokens[at]!.fold) || !inPlural(noun, compiled)) return at;
  const nounClass = classOf(compiled.nouns, noun.lower);
  return nounClass === undefined || nounClass === 'duration' || nounClass === 'distance' ? at : at + 1;
}

function isAdjective(tokens: readonly Token[], at: number, compiled: Compiled): boolean {
  const { adjective } = compiled.lexicon.nouns.joined;
  const token = tokens[at];
  return token?.kind === 'word' && ((adjective?.test(token.lower) ?? false) || isNationality(tokens, at, compiled));
}

/** "local and international NGOs": past adjectives and their joiner, where the adjective stands that the noun goes with. */
function pastJoined(tokens: readonly Token[], from: number, compiled: Compiled): number {
  const { words } = compiled.lexicon.nouns.joined;
  let at = from;
  for (let items = 0; items < LONGEST_LIST && isAdjective(tokens, at, compiled); items++) {
    const comma = tokens[at + 1]?.text === ',';
    const joiner = words.includes(tokens[comma ? at + 2 : at + 1]?.lower ?? '');
    const behind = at + 2 + Number(comma);
    if (joiner) return isAdjective(tokens, behind, compiled) ? behind : from;
    if (!comma) break;
    at += 2;
  }
  return from;
}

/** "immigration, customs and coast guard officers": past three that are listed before the noun of some list. */
function pastList(tokens: readonly Token[], from: number, { lexicon, nouns }: Compiled): number {
  const [first, comma, second, joiner] = tokens.slice(from, from + 4);
  const words = first?.kind === 'word' && second?.kind === 'word';
  if (!words || comma?.text !== ',' || !lexicon.nouns.joined.words.includes(joiner?.lower ?? '')) return from;
  if (classOf(nouns, first.lower) !== undefined || classOf(nouns, second.lower) !== undefined) return from;
  const head = [from + 5, from + 6].find(
    (at) => lexicon.nouns.plural.test(tokens[at]?.fold ?? '') && classOf(nouns, tokens[at]!.lower) !== undefined,
  );
  return head !== undefined && tokens.slice(from + 4, head).every(({ kind }) => kind === 'word') ? from + 4 : from;
}

/**
 * "health and care visas", "immigration and police officers": past a singular of no list, its joiner and another one,
 * where what they go on with is a plural.
 */
function pastPair(tokens: readonly Token[], from: number, { lexicon, nouns }: Compiled): number {
  const single = (at: number) => tokens[at]?.kind === 'word' && !lexicon.nouns.plural.test(tokens[at].fold);
  const noun = tokens[from + 3];
  // "seven state and local agencies": behind more than one a singular is no head.
  const unlisted = single(from) && !lexicon.nouns.pluralForms.includes(tokens[from]!.fold);
  // "immigration and customs officers": the other may look like a plural before a noun of the lists.
  const second = single(from + 2) || (noun !== undefined && classOf(nouns, noun.lower) !== undefined);
  const pair = unlisted && lexicon.nouns.joined.words.includes(tokens[from + 1]?.lower ?? '') && second;
  return pair && noun?.kind === 'word' && lexicon.nouns.plural.test(noun.fold) ? from + 2 : from;
}

/**
 * Reads a noun phrase whose head comes last: "1,050 Mexican judicial officials". Behind a number the head is a plural;
 * words that are none ("24 mentioned that") make no noun phrase.
 */
export function headLast(tokens: readonly Token[], at: number, compiled: Compiled): NounPhrase | null {
  const first = pastJoined(tokens, pastVerbLike(tokens, behindOf(tokens, at, compiled), compiled), compiled);
  const from = pastList(tokens, pastPair(tokens, first, compiled), compiled);
  const last = chainEnd(tokens, from, compiled);
  const head = headOf(tokens, from, last, compiled);
  if (head === null) return null;
  const { lower, text, end } = tokens[head]!;
  const pair = head > from ? classOf(compiled.nouns, `${tokens[head - 1]!.lower} ${lower}`) : undefined;
  // "points of entry".
  const [of, complement] = [tokens[head + 1]?.lower ?? '', tokens[head + 2]?.lower ?? ''];
  const whole = compiled.of.has(of) ? classOf(compiled.nouns, `${lower} ${of} ${complement}`) : undefined;
  const own = pair ?? whole ?? classOf(compiled.nouns, lower);
  const people = [...Array(head + 1 - from).keys()].some((i) => isNationality(tokens, from + i, compiled));
  return {
    start: tokens[at]!.start,
    end,
    nounClass: own ?? (people ? 'nationality' : null),
    head: text,
    again: false,
  };
}
