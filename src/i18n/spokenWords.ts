import type { Language } from '../model/article.ts';
import { topic } from './topic.ts';
import type { Topic } from './topic.ts';
import type { MoreWords, Words } from './words.ts';

/** What the page says at first. */
const words = topic<Words>({
  en: async () => (await import('./en/words.ts')).wordsEn,
  fr: async () => (await import('./fr/words.ts')).wordsFr,
  es: async () => (await import('./es/words.ts')).wordsEs,
});

/** What charts say, and sources that are looked at. */
const more = topic<MoreWords>({
  en: async () => (await import('./en/moreWords.ts')).moreWordsEn,
  fr: async () => (await import('./fr/moreWords.ts')).moreWordsFr,
  es: async () => (await import('./es/moreWords.ts')).moreWordsEs,
});

type AnyTopic = Pick<Topic<unknown>, 'bring' | 'has'>;

const wanted = new Set<AnyTopic>([words]);
const spoken = new Set<Language>();

/** Loads all wanted words of a language, once; until then nothing can be said in it. */
export async function loadWords(language: Language): Promise<void> {
  // A part of the page may be wanted while these load.
  while (!hasWords(language)) await Promise.all([...wanted].map((one) => one.bring(language)));
  spoken.add(language);
}

/** Loads the words of a part of the page before that part is drawn; languages chosen later bring theirs. */
export async function loadTopic(one: AnyTopic): Promise<void> {
  wanted.add(one);
  await Promise.all([...spoken].map((language) => one.bring(language)));
}

export const loadMoreWords = () => loadTopic(more);

export function hasWords(language: Language): boolean {
  return [...wanted].every((one) => one.has(language));
}

/** The words of a language that has been loaded. */
export const wordsOf = words.of;

/** The words for looking closer, in a language for which they have been loaded. */
export const moreWordsOf = more.of;
