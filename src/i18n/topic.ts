import type { Language } from '../model/article.ts';

/** The words of one part of the page, in a file for each language: a reader loads them when that part is first wanted. */
export type Topic<T> = Readonly<{
  /** Loads the words of a language, once. */
  bring: (language: Language) => Promise<void>;
  has: (language: Language) => boolean;
  /** The words in a language for which they have been brought; throws an Error for another one. */
  of: (language: Language) => T;
}>;

export function topic<T>(files: Readonly<Record<Language, () => Promise<T>>>): Topic<T> {
  const brought = new Map<Language, T>();
  return {
    bring: async (language) => {
      if (!brought.has(language)) brought.set(language, await files[language]());
    },
    has: (language) => brought.has(language),
    of: (language) => {
      const words = brought.get(language);
      if (!words) throw new Error(`the words of "${language}" have not been loaded`);
      return words;
    },
  };
}
