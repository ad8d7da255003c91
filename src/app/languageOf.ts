import type { View } from '../analysis/view.ts';
import { preferredLanguage } from '../i18n/messages.ts';
import type { Language } from '../model/article.ts';

/** The language of a view: that of its address, else the reader's. */
export function languageOf({ language }: Pick<View, 'language'>): Language {
  return language ?? preferredLanguage(navigator.languages);
}
