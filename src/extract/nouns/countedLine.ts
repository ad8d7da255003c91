import { classOf, isPlural } from '../lexicons/nounForms.ts';
import type { Compiled } from '../lexicons/compile.ts';
import type { ReadSentence } from '../reading.ts';
import { PERSON_NOUNS } from './toTheLeft.ts';

/** A time that tells when: not since when, and not of what year a law is. */
const KINDS = ['in', 'span'];

/** "Workers who left Vanuatu in 2022": does a line begin with persons or cases, in the plural, and end with the one time when they were counted? */
export function endsWithTheirTime(
  { sentence: { text }, tokens, times }: ReadSentence,
  { lexicon, nouns }: Compiled,
): boolean {
  const { articles, definites } = lexicon.nouns;
  const [time, other] = times;
  if (!time || other || time.from === null || time.end < text.length || !KINDS.includes(time.kind)) return false;
  const first = tokens.find(
    ({ kind, lower }) => kind === 'word' && !articles.includes(lower) && !definites.includes(lower),
  );
  const nounClass = first && isPlural(first.fold, lexicon.nouns) ? classOf(nouns, first.lower) : undefined;
  return nounClass !== undefined && (PERSON_NOUNS.has(nounClass) || nounClass === 'cases');
}
