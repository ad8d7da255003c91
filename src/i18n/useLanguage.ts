import { createContext, useContext } from 'react';
import type { Language } from '../model/article.ts';
import { pageMessages } from './messages.ts';
import type { PageMessages } from './en/page.ts';

/** The language of the interface for everything below its provider. */
export const LanguageContext = createContext<Language>('en');

export function useLanguage(): Language {
  return useContext(LanguageContext);
}

export function useMessages(): PageMessages {
  return pageMessages(useLanguage());
}
