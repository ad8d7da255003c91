import type { Language } from '../model/article.ts';
import type { MoreWords, Words } from './words.ts';

/** Each language has files of its own, so that a reader loads only the words that the page speaks, when it speaks them. */
const files: Record<Language, Readonly<{ words: () => Promise<Words>; more: () => Promise<MoreWords> }>> = {
  en: {
    words: async () => (await import('./en/words.ts')).wordsEn,
    more: async () => (await import('./en/moreWords.ts')).moreWordsEn,
  },
  fr: {
    words: async () => (await import('./fr/words.ts')).wordsFr,
    more: async () => (await import('./fr/moreWords.ts')).moreWordsFr,
  },
  es: {
    words: async () => (await import('./es/words.ts')).wordsEs,
    more: async () => (await import('./es/moreWords.ts')).moreWordsEs,
  },
};

const loaded = new Map<Language, Words>();
const more = new Map<Language, MoreWords>();
let isMoreWanted = false;

/** Loads the words of a language, once; until then nothing can be said in it. */
export async function loadWords(language: Language): Promise<void> {
  const words = loaded.get(language) ?? (await files[language].words());
  if (isMoreWanted) await loadMore(language);
  loaded.set(language, words);
}

/** Loads, before a part of the page that needs them, the words for looking closer; languages chosen later bring theirs. */
export async function loadMoreWords(): Promise<void> {
  isMoreWanted = true;
  await Promise.all([...loaded.keys()].map(loadMore));
}

async function loadMore(language: Language): Promise<void> {
  if (!more.has(language)) more.set(language, await files[language].more());
}

export function hasWords(language: Language): boolean {
  return loaded.has(language) && (!isMoreWanted || more.has(language));
}

/** The words of a language that has been loaded. */
export function wordsOf(language: Language): Words {
  return known(loaded, language);
}

/** The words for looking closer, in a language for which they have been loaded. */
export function moreWordsOf(language: Language): MoreWords {
  return known(more, language);
}

function known<T>(words: ReadonlyMap<Language, T>, language: Language): T {
  const found = words.get(language);
  if (!found) throw new Error(`the words of "${language}" have not been loaded`);
  return found;
}
