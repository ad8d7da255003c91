import type { Compiled } from '../lexicons/compile.ts';
import type { Lexicon, QualifierWords } from '../lexicons/lexicon.ts';
import type { Found } from '../reading.ts';
import { foldWord } from '../text/wordTable.ts';

/** How far a qualifier may stand from its number, in characters, its own words included. */
const REACH = 48;
const CAPITAL = /\p{Lu}/u;
const LETTER = /[\p{L}\p{N}]/u;

/** A qualifier where it stands in its sentence. `apart`: the noun stands between the number and the qualifier. */
export type Taken = Readonly<{ row: QualifierWords; start: number; end: number; apart?: true }>;

/** "plus de 10 et moins de 40": what goes on with "of" and a number belongs to that; "40 % environ de Cambodgiens". */
function opensNext(rest: string, { nouns, numbers }: Lexicon): boolean {
  const opener = nouns.of.find((word) => rest.startsWith(word.endsWith("'") ? ` ${word}` : ` ${word} `));
  if (opener === undefined) return false;
  const next = FIRST_WORD.exec(rest.slice(opener.length + 1).trimStart())?.[0] ?? '';
  return DIGIT.test(next) || foldWord(next) in numbers.adding;
}
const FIRST_WORD = /^[\p{L}\d]+/u;
const DIGIT = /^\d/;

/** How many words of a noun phrase may stand between a number and "au maximum" at the end of a clause. */
const NOUN_PHRASE = /^(?: [\p{L}'-]{2,20}){1,4},?$/u;

/** "10 000 bénéficiaires au maximum": behind the noun, where the clause ends or its verb follows. */
function behindNoun(behind: string, words: string, auxiliaries: readonly string[]): number | null {
  const at = behind.indexOf(` ${words}`);
  if (at <= 0) return null;
  const rest = behind.slice(at + 1 + words.length);
  // "2 300 migrants au moins sont enfermés".
  const ends =
    /^\s*(?:[.,;:)»]|$)/u.test(rest) || auxiliaries.includes(/^ (?:n'|ne |no )?(\p{L}+) /u.exec(rest)?.[1] ?? '');
  return ends && NOUN_PHRASE.test(behind.slice(0, at)) ? at + 1 : null;
}

/** "inferior a los 39,867 que lo hicieron en 2016": behind an article, with a time of its own, stands what was counted then. */
function comparesWithLevel({ in: { tokens, times }, last, end }: Found, { words }: QualifierWords, { nouns }: Lexicon) {
  const article = words.slice(words.lastIndexOf(' ') + 1);
  const behind = tokens[last]?.lower ?? '';
  if (!nouns.definites.includes(article)) return false;
  if (!nouns.relatives.includes(behind) && !nouns.participles.test(behind)) return false;
  return times.some(({ start, kind }) => start > end && start - end < LEVEL_REACH && kind !== 'rate' && kind !== 'day');
}
const LEVEL_REACH = 48;

function takenBefore(found: Found, { qualifiers, lexicon }: Compiled): Taken | null {
  const {
    start,
    in: { sentence },
  } = found;
  const from = Math.max(0, start - REACH);
  const before = sentence.lower.slice(from, start).trimEnd();
  const rows = qualifiers.before.get(before.slice(-2));
  if (rows === undefined) return null;
  // "PRES DE 90": capitals may have lost their accents.
  // "A peine 8 %": so may the capital that opens a sentence.
  const folded =
    CAPITAL.test(sentence.text[from + before.length - 1] ?? '') || (from === 0 && CAPITAL.test(sentence.text[0] ?? ''))
      ? foldWord(before)
      : null;
  for (const row of rows) {
    const at = before.length - row.words.length;
    const ends = before.endsWith(row.words) || folded?.endsWith(row.fold);
    if (!ends || (LETTER.test(row.words[0]!) && at > 0 && LETTER.test(before[at - 1]!))) continue;
    if (row.unless?.some((word) => before.slice(0, at).endsWith(`${word} `))) continue;
    if (comparesWithLevel(found, row, lexicon)) return null;
    return { row, start: from + at, end: from + at + row.words.length };
  }
  return null;
}

function takenBehind(
  { end, numberEnd, in: { sentence } }: Found,
  { qualifiers, guards, lexicon }: Compiled,
): Taken | null {
  if (!guards.mayMatch(qualifiers.anyBehind, sentence.hits)) return null;
  const behind = sentence.lower.slice(end, end + REACH);
  for (const row of qualifiers.behind) {
    const { words } = row;
    // "9,000-plus workers", "60-odd per cent".
    if (words.startsWith('-') && sentence.lower.startsWith(words, numberEnd))
      return { row, start: numberEnd, end: numberEnd + words.length };
    const adjoins =
      behind.startsWith(` ${words}`) &&
      !LETTER.test(behind[words.length + 1] ?? ' ') &&
      !row.unless?.some((word) => behind.startsWith(` ${words} ${word}`)) &&
      !opensNext(behind.slice(words.length + 1), lexicon);
    if (adjoins) return { row, start: end + 1, end: end + 1 + words.length };
    const at = behindNoun(behind, words, lexicon.nouns.auxiliaries);
    if (at !== null) return { row, start: end + at, end: end + at + words.length, apart: true };
  }
  return null;
}

/** The qualifier that stands directly before or behind a number; the longest phrase wins. */
export function qualifierOf(found: Found, compiled: Compiled): Taken | null {
  const before = takenBefore(found, compiled);
  const behind = takenBehind(found, compiled);
  return before && behind && behind.row.words.length > before.row.words.length ? behind : (before ?? behind);
}
