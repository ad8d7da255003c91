import { useId } from 'react';
import { useDetails, useMessages } from '../../i18n/useLanguage.ts';
import styles from './SearchBox.module.css';

/** Free text over quotations and titles; every keystroke counts at once. */
export function SearchBox({ text, onType }: Readonly<{ text: string; onType: (text: string) => void }>) {
  const id = useId();
  const { filters } = useMessages();
  const { controls } = useDetails();
  return (
    <div className={styles.search}>
      <label htmlFor={id}>{filters.search}</label>
      <input
        id={id}
        type="search"
        value={text}
        title={controls.searchHint}
        autoComplete="off"
        spellCheck={false}
        data-chosen={text !== '' || undefined}
        onChange={({ target }) => onType(target.value)}
      />
    </div>
  );
}
