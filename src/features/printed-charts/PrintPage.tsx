import { useEffect, useEffectEvent, useState } from 'react';
import { boardTexts } from '../../i18n/topics/boardTexts.ts';
import { useLanguage } from '../../i18n/useLanguage.ts';

type Props = Readonly<{
  /** Brings what paper shows and the screen does not: the sentences of the endnotes. */
  prepare: () => Promise<unknown>;
}>;

/** Prints the page once all that belongs on paper is there; the browser's own keys for printing wait for it too. */
export function PrintPage({ prepare }: Props) {
  const { print: words } = boardTexts(useLanguage());
  const [isPreparing, setPreparing] = useState(false);
  const print = async () => {
    if (isPreparing) return;
    setPreparing(true);
    // Without its text an endnote quotes what the page has, and shows where it is cut.
    await prepare().catch(() => undefined);
    setPreparing(false);
    window.print();
  };
  const onKey = useEffectEvent((event: KeyboardEvent) => {
    const isPrint = event.key.toLowerCase() === 'p' && (event.ctrlKey || event.metaKey);
    if (!isPrint || event.shiftKey || event.altKey) return;
    event.preventDefault();
    void print();
  });
  useEffect(() => {
    const listener = (event: KeyboardEvent) => onKey(event);
    document.addEventListener('keydown', listener);
    return () => document.removeEventListener('keydown', listener);
  }, []);
  return (
    <div className="no-print">
      <button type="button" className="button plain" onClick={() => void print()}>
        {words.page}
      </button>
      <span role="status">{isPreparing && words.preparing}</span>
    </div>
  );
}
