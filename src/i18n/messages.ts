import type { Language } from '../model/article.ts';
import type { DetailTexts } from './en/details.ts';
import type { PageMessages } from './en/page.ts';
import { moreWordsOf, wordsOf } from './spokenWords.ts';

/** The languages that the interface speaks, each with the name that it gives itself. */
const NAMES: Record<Language, string> = { en: 'English', fr: 'Français', es: 'Español' };

export const INTERFACE_LANGUAGES = Object.keys(NAMES) as Language[];

/** What a language calls itself. */
export function languageName(language: Language): string {
  return NAMES[language];
}

/** The name of a language (BCP 47) in the language of the interface: "English", "anglais"; the tag where none is known. */
export function nameOfLanguage(tag: string, language: Language): string {
  return new Intl.DisplayNames(language, { type: 'language' }).of(tag) ?? tag;
}

/** The words of the page. */
export function pageMessages(language: Language): PageMessages {
  return wordsOf(language).page;
}

/** The words for looking closer: sources, readings, problems. */
export function detailTexts(language: Language): DetailTexts {
  return moreWordsOf(language).details;
}

/** The first of a reader's preferred languages (BCP 47 tags) that the interface speaks, else English. */
export function preferredLanguage(tags: readonly string[]): Language {
  const found = tags.map((tag) => INTERFACE_LANGUAGES.find((language) => tag.toLowerCase().startsWith(language)));
  return found.find((language) => language !== undefined) ?? 'en';
}
