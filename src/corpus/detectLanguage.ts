import type { Language } from '../model/article.ts';
import { LANGUAGES } from '../model/article.ts';
import { WORDS } from './words/wordsOf.ts';

/** Neighbours that share many short words with ours; they are told apart only to be turned down. */
const OTHERS: Readonly<Record<string, string>> = {
  Portuguese: 'o os a as do da dos das em no na um uma que para com não foi são pelo pela mais ao aos sua seu',
  Italian: 'il lo gli i di del della dei delle che un una per con non è sono nel nella alla dal più anche da',
  German: 'der die das und den dem des ein eine einer in zu mit von für auf ist sind wurden nicht auch als bei',
  Dutch: 'de het een van en in op met voor zijn is dat die door niet ook aan bij naar werden te',
};
const LEAST_SHARE = 0.08;
const SAMPLE = 8000;

const lists: readonly (readonly [string, readonly string[]])[] = [
  ...LANGUAGES.map((language) => [language, WORDS[language].stopWords] as const),
  ...Object.entries(OTHERS).map(([name, words]) => [name, words.split(' ')] as const),
];

/** For each short word the lists that have it, by their place. */
const places = new Map<string, readonly number[]>();
for (const [place, [, words]] of lists.entries()) {
  for (const word of words) places.set(word, [...(places.get(word) ?? []), place]);
}

/** The language of a text by its short words, or the reason why none of ours was recognised. */
export function detectLanguage(text: string): Readonly<{ language: Language }> | Readonly<{ reason: string }> {
  const words =
    text
      .slice(0, SAMPLE)
      .toLowerCase()
      .match(/\p{L}+/gu) ?? [];
  const scores = lists.map(([name]) => ({ name, hits: 0 }));
  for (const word of words) {
    for (const place of places.get(word) ?? []) (scores[place] as { hits: number }).hits += 1;
  }
  const [best, second] = scores.sort((a, b) => b.hits - a.hits);
  if (!best || best.hits < LEAST_SHARE * words.length || best.hits === 0) {
    return { reason: 'language not recognised: neither French, English nor Spanish' };
  }
  const language = LANGUAGES.find((known) => known === best.name);
  if (language === undefined) return { reason: `language not supported: the text looks ${best.name}` };
  if (best.hits === second?.hits) return { reason: `language not clear: ${best.name} or ${second.name}` };
  return { language };
}
