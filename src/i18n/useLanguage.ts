import { createContext, useContext } from 'react';
import type { Language } from '../model/article.ts';
import { detailTexts, pageMessages } from './messages.ts';
import type { DetailTexts } from './en/details.ts';
import type { PageMessages } from './en/page.ts';

/** The language of the interface for everything below its provider. */
export const LanguageContext = createContext<Language>('en');

export function useLanguage(): Language {
  return useContext(LanguageContext);
}

export function useMessages(): PageMessages {
  return pageMessages(useLanguage());
}

/** The words for looking closer; for parts of the page that load after `loadMoreWords`. */
export function useDetails(): DetailTexts {
  return detailTexts(useLanguage());
}
