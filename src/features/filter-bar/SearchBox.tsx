import { memo, useEffect, useEffectEvent, useId, useState } from 'react';
import type { KeyboardEvent } from 'react';
import { useDetails, useMessages } from '../../i18n/useLanguage.ts';
import styles from './SearchBox.module.css';

const PAUSE_MS = 150;

/** Leads from the field to the first hit, where the page lists any. */
function intoHits(event: KeyboardEvent): void {
  const hit = document.querySelector<HTMLElement>('[data-search-hits] button');
  if (!hit) return;
  event.preventDefault();
  hit.focus();
}

type Props = Readonly<{ text: string; onType: (text: string) => void }>;

/** Free text over quotations and titles. Letters stand at once; what they find follows when the typing pauses. */
export const SearchBox = memo(function SearchBox({ text, onType }: Props) {
  const id = useId();
  const { filters } = useMessages();
  const { controls } = useDetails();
  const [typed, setTyped] = useState<string | null>(null);
  const finish = () => {
    if (typed === null) return;
    setTyped(null);
    onType(typed);
  };
  const onPause = useEffectEvent(finish);
  useEffect(() => {
    if (typed === null) return;
    const timer = window.setTimeout(onPause, PAUSE_MS);
    return () => window.clearTimeout(timer);
  }, [typed]);
  const shown = typed ?? text;
  return (
    <div className={styles.search}>
      <label htmlFor={id}>{filters.search}</label>
      <input
        id={id}
        type="search"
        value={shown}
        title={controls.searchHint}
        autoComplete="off"
        spellCheck={false}
        data-chosen={shown !== '' || undefined}
        data-shortcut="search"
        onChange={({ target }) => setTyped(target.value)}
        onBlur={finish}
        onKeyDown={(event) => {
          if (event.key === 'Enter') finish();
          if (event.key === 'ArrowDown') intoHits(event);
        }}
      />
    </div>
  );
});
