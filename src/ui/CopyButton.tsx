import { useState } from 'react';
import { useDetails } from '../i18n/useLanguage.ts';
import styles from './CopyButton.module.css';

type Props = Readonly<{
  text: () => string;
  children: string;
  className?: string;
  /** What is said of a copy and where none is allowed; of a link, with the link to copy by hand, where nothing is given. */
  words?: Readonly<{ copied: string; failed: string }>;
  /** What else is said when it is done. */
  done?: string;
  /** The id of what tells more about the button. */
  describedBy?: string;
}>;
type Outcome = Readonly<{ done: true } | { done: false; text: string }>;

/** What is said goes only after the click that took the focus away: its target must not move under the pointer. */
const STAYS = 1000;

/** Copies a text and says so; where the browser forbids it, shows the text to copy by hand. */
export function CopyButton({ text, children, className = 'button', words, done, describedBy }: Props) {
  const { controls } = useDetails();
  const [outcome, setOutcome] = useState<Outcome | null>(null);
  const copy = async () => {
    const value = text();
    try {
      await navigator.clipboard.writeText(value);
      setOutcome({ done: true });
    } catch {
      setOutcome({ done: false, text: value });
    }
  };
  return (
    <span className={styles.copy}>
      <button
        type="button"
        className={className}
        aria-describedby={describedBy}
        onClick={() => void copy()}
        onBlur={() => outcome?.done && setTimeout(() => setOutcome(null), STAYS)}
      >
        {children}
      </button>
      <span role="status" className={styles.outcome}>
        {outcome?.done === true && [words?.copied ?? controls.linkCopied, done].filter(Boolean).join('. ')}
        {outcome?.done === false && words?.failed}
        {outcome?.done === false && words === undefined && (
          <label>
            {controls.copyFailed}
            <input readOnly value={outcome.text} onFocus={(event) => event.currentTarget.select()} />
          </label>
        )}
      </span>
    </span>
  );
}
