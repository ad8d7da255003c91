import { useQuery } from '@tanstack/react-query';
import { useEffect, useState, useSyncExternalStore } from 'react';
import { datasetQuery } from '../data/datasetQuery.ts';
import { pageMessages, preferredLanguage } from '../i18n/messages.ts';
import { LanguageContext } from '../i18n/useLanguage.ts';
import { CorpusScreen } from './CorpusScreen.tsx';
import { createViewStore } from './viewStore.ts';

/** The page: the view from the address, its language, and the screen that the state of the data asks for. */
export function App() {
  const [store] = useState(() => createViewStore(window));
  const { view, notices } = useSyncExternalStore(store.subscribe, store.getSnapshot);
  const query = useQuery(datasetQuery);
  const language = view.language ?? preferredLanguage(navigator.languages);
  useEffect(() => {
    document.documentElement.lang = language;
    document.title = pageMessages(language).name;
  }, [language]);
  return (
    <LanguageContext value={language}>
      <CorpusScreen query={query} state={{ view, notices, write: store.write, dismissNotices: store.dismissNotices }} />
    </LanguageContext>
  );
}
