import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import type { ReactNode } from 'react';
import { PickContext } from '../charts/PickContext.ts';
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
    import('./pickedInWords.ts')
      .then(({ pickedInWords }) => pickedInWords(count, language))
      .then(
        (words) => isNews && setSaid(words),
        () => undefined,
      );
    return () => {
      isNews = false;
    };
  }, [count, language]);
  return said;
}
