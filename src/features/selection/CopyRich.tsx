import { useState } from 'react';
import { copyRich } from '../../ui/copyRich.ts';
import styles from './Selection.module.css';

type Props = Readonly<{
  text: string;
  /** The formatted form; null copies plain text. */
  html?: string | null;
  label: string;
  words: Readonly<{ copied: string; copyFailed: string }>;
}>;

/** Copies a text and says so; where the browser forbids it, shows the text to copy by hand. */
export function CopyRich({ text, html = null, label, words }: Props) {
  const [outcome, setOutcome] = useState<'done' | 'failed' | null>(null);
  const copy = () =>
    void copyRich(text, html).then(
      () => setOutcome('done'),
      () => setOutcome('failed'),
    );
  return (
    <span className={styles.copy}>
      <button type="button" className="button" onClick={copy} onBlur={() => outcome === 'done' && setOutcome(null)}>
        {label}
      </button>
      <span role="status">{outcome === 'done' && words.copied}</span>
      {outcome === 'failed' && (
        <label className={styles.byHand}>
          {words.copyFailed}
          <textarea readOnly rows={4} value={text} onFocus={(event) => event.currentTarget.select()} />
        </label>
      )}
    </span>
  );
}
