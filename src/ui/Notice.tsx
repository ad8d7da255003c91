import type { ReactNode } from 'react';
import styles from './Notice.module.css';

type Props = Readonly<{ children: ReactNode; dismiss?: Readonly<{ label: string; onDismiss: () => void }> }>;

/** A strip across the page that says something is not as it should be, while everything else works. */
export function Notice({ children, dismiss }: Props) {
  return (
    <div className={styles.notice}>
      <div className={styles.body}>{children}</div>
      {dismiss && (
        <button type="button" className="button plain" onClick={dismiss.onDismiss}>
          {dismiss.label}
        </button>
      )}
    </div>
  );
}
