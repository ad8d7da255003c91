import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import type { ReactNode } from 'react';
import { PickContext } from '../charts/PickContext.ts';
import { loadTopic } from '../i18n/spokenWords.ts';
import { selectionTexts, selectionTopic } from '../i18n/topics/selectionTexts.ts';
import { useLanguage } from '../i18n/useLanguage.ts';
import type { PageState } from './pageState.ts';

/** Lets marks and rows be picked, and says quietly how many are. */
export function Picking({ state: { view, write }, children }: Readonly<{ state: PageState; children: ReactNode }>) {
  const { picked } = view;
  const onPick = useCallback(
    (id: string) =>
      write(
        (now) => ({
          ...now,
          picked: now.picked.includes(id) ? now.picked.filter((other) => other !== id) : [...now.picked, id],
        }),
        'choice',
      ),
    [write],
  );
  const picks = useMemo(() => ({ picked: new Set(picked), onPick }), [picked, onPick]);
  const said = useSaid(picked.length);
  return (
    <PickContext value={picks}>
      {children}
      <p aria-live="polite" className="visually-hidden">
        {said}
      </p>
    </PickContext>
  );
}

/** Words for the number of picked figures once it has changed; those that a link brings along are no news. */
function useSaid(count: number): string {
  const language = useLanguage();
  const before = useRef(count);
  const [said, setSaid] = useState('');
  useEffect(() => {
    if (before.current === count) return;
    before.current = count;
    let isNews = true;
    const say = () => {
      const words = selectionTexts(language);
      if (isNews) setSaid(count === 0 ? words.none : words.picked(count));
    };
    loadTopic(selectionTopic).then(say, () => undefined);
    return () => {
      isNews = false;
    };
  }, [count, language]);
  return said;
}
