import { useEffect, useState } from 'react';
import { useDetails } from '../i18n/useLanguage.ts';
import { copyRich } from './copyRich.ts';
import styles from './CopyButton.module.css';

type Props = Readonly<{
  text: () => string;
  /** The formatted form, copied along with the text. */
  html?: () => string;
  children: string;
  className?: string;
  /** What is said of a copy and where none is allowed; of a link where nothing is given. */
  words?: Readonly<{ copied: string; failed: string }>;
  /** Where none is allowed, the text stands there to be copied by hand, on one line or as it is; a link always does. */
  byHand?: 'line' | 'text';
  /** What else is announced when it is done. */
  done?: string;
  /** The id of what tells more about the button. */
  describedBy?: string;
  /** No status to those who look for one: it belongs to something else at this place. */
  isQuiet?: boolean;
}>;
type Outcome = Readonly<{ done: true } | { done: false; text: string }>;

const SAID_MS = 4000;

/**
 * Copies a text and says so on the button itself, which is as wide as either of its two texts: nothing moves. Where the
 * browser forbids it, says that below, or shows the text to copy by hand.
 */
export function CopyButton(props: Props) {
  const { text, html, children, className = 'button', words, done, describedBy, isQuiet = false } = props;
  const { controls } = useDetails();
  const [outcome, setOutcome] = useState<Outcome | null>(null);
  const { copied, failed } = words ?? { copied: controls.linkCopied, failed: controls.copyFailed };
  const byHand = words === undefined ? 'line' : props.byHand;
  const isDone = outcome?.done === true;
  useEffect(() => {
    if (outcome?.done !== true) return undefined;
    const timer = setTimeout(() => setOutcome(null), SAID_MS);
    return () => clearTimeout(timer);
  }, [outcome]);
  const copy = async () => {
    const value = text();
    try {
      await copyRich(value, html?.() ?? null);
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
        data-room={copied}
        data-said={isDone || undefined}
        aria-describedby={describedBy}
        onClick={() => void copy()}
        onBlur={() => isDone && setOutcome(null)}
      >
        <span>{children}</span>
      </button>
      <span role={isQuiet ? undefined : 'status'} aria-live="polite" className={styles.outcome}>
        {isDone && <span className={styles.said}>{copied}</span>}
        {isDone && done !== undefined && <span className="visually-hidden">{`. ${done}`}</span>}
        {outcome?.done === false && <Refused text={outcome.text} failed={failed} byHand={byHand} />}
      </span>
    </span>
  );
}

type RefusedProps = Readonly<{ text: string; failed: string; byHand: Props['byHand'] }>;

function Refused({ text, failed, byHand }: RefusedProps) {
  if (byHand === undefined) return <span className={styles.refused}>{failed}</span>;
  return (
    <label className={styles.refused}>
      {failed}
      {byHand === 'line' ? (
        <input readOnly value={text} onFocus={(event) => event.currentTarget.select()} />
      ) : (
        <textarea readOnly rows={4} value={text} onFocus={(event) => event.currentTarget.select()} />
      )}
    </label>
  );
}
