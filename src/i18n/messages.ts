import type { Language } from '../model/article.ts';
import { pageEn } from './en/page.ts';
import type { PageMessages } from './en/page.ts';
import { pageFr } from './fr/page.ts';

/** The words of the page, by language. A new language is a new entry. */
const MESSAGES = { en: pageEn, fr: pageFr } satisfies Partial<Record<Language, PageMessages>>;

/** The languages that the interface speaks; articles may come in more. */
export const INTERFACE_LANGUAGES = Object.keys(MESSAGES) as (keyof typeof MESSAGES)[];

const NAMES: Record<Language, string> = { en: 'English', fr: 'Français', es: 'Español' };

/** What a language calls itself. */
export function languageName(language: Language): string {
  return NAMES[language];
}

/** The name of a language (BCP 47) in the language of the interface: "English", "anglais"; the tag where none is known. */
export function nameOfLanguage(tag: string, language: Language): string {
  return new Intl.DisplayNames(language, { type: 'language' }).of(tag) ?? tag;
}

/** The words of the page; English for a language that the interface does not speak. */
export function pageMessages(language: Language): PageMessages {
  const messages: Partial<Record<Language, PageMessages>> = MESSAGES;
  return messages[language] ?? MESSAGES.en;
}

/** The first of a reader's preferred languages (BCP 47 tags) that the interface speaks, else English. */
export function preferredLanguage(tags: readonly string[]): Language {
  const found = tags.map((tag) => INTERFACE_LANGUAGES.find((language) => tag.toLowerCase().startsWith(language)));
  return found.find((language) => language !== undefined) ?? 'en';
}
