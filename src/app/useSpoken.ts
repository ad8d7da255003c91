import { useEffect, useState } from 'react';
import { hasWords, loadWords } from '../i18n/spokenWords.ts';
import type { Language } from '../model/article.ts';

/**
 * The language to speak: the wanted one as soon as its words are there, until then the one before, so that the page is
 * never without words. `missing` is a language whose words could not be loaded.
 */
export function useSpoken(wanted: Language): Readonly<{ language: Language; missing: Language | null }> {
  const [spoken, setSpoken] = useState(wanted);
  const [missing, setMissing] = useState<Language | null>(null);
  useEffect(() => {
    let isWanted = true;
    loadWords(wanted).then(
      () => isWanted && (setSpoken(wanted), setMissing(null)),
      () => isWanted && setMissing(wanted),
    );
    return () => {
      isWanted = false;
    };
  }, [wanted]);
  return { language: hasWords(wanted) ? wanted : spoken, missing };
}
