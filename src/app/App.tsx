import { Suspense, useEffect, useState, useSyncExternalStore } from 'react';
import { dataset } from '../data/dataset.ts';
import { useResource } from '../data/useResource.ts';
import { languageName, pageMessages } from '../i18n/messages.ts';
import { LanguageContext } from '../i18n/useLanguage.ts';
import { CorpusScreen } from './CorpusScreen.tsx';
import { Notice } from './laterParts.ts';
import { loadLaterParts } from '../ui/later.tsx';
import { languageOf } from './languageOf.ts';
import { useSpoken } from './useSpoken.ts';
import { createViewStore } from './viewStore.ts';

/** The page: the view from the address, its language, and the screen that the state of the data asks for. */
export function App() {
  const [store] = useState(() => createViewStore(window));
  const { view, notices } = useSyncExternalStore(store.subscribe, store.getSnapshot);
  const loaded = useResource(dataset);
  const { language, missing } = useSpoken(languageOf(view));
  const words = pageMessages(language);
  useEffect(loadLaterParts, []);
  useEffect(() => {
    document.documentElement.lang = language;
    document.title = words.name;
  }, [language, words]);
  return (
    <LanguageContext value={language}>
      {missing !== null && (
        <Suspense fallback={null}>
          <Notice key={missing}>{words.failed.words(languageName(missing))}</Notice>
        </Suspense>
      )}
      <CorpusScreen
        loaded={loaded}
        state={{ view, notices, write: store.write, dismissNotices: store.dismissNotices }}
      />
    </LanguageContext>
  );
}
