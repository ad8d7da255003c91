import { useState } from 'react';
import type { ReactNode } from 'react';
import { useDetails } from '../i18n/useLanguage.ts';
import styles from './Notice.module.css';

type Props = Readonly<{
  children: ReactNode;
  /** What else happens when a reader dismisses the notice. */
  onDismiss?: () => void;
}>;

/**
 * A strip across the page that says something is not as it should be, while everything else works. It goes when the reader
 * dismisses it; with another `key` it comes back.
 */
export function Notice({ children, onDismiss }: Props) {
  const { notices } = useDetails();
  const [isDismissed, setDismissed] = useState(false);
  if (isDismissed) return null;
  const dismiss = () => {
    setDismissed(true);
    onDismiss?.();
  };
  return (
    <div className={styles.notice}>
      <div className={styles.body}>{children}</div>
      <button type="button" className="button plain no-print" onClick={dismiss}>
        {notices.dismiss}
      </button>
    </div>
  );
}
