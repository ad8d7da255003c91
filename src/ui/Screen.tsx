import type { ReactNode } from 'react';
import styles from './Screen.module.css';

type Props = Readonly<{
  heading: string;
  /** `alert` for what failed, `status` for what is under way or empty. */
  role: 'alert' | 'status';
  busy?: boolean;
  children?: ReactNode;
}>;

/** A whole area given to one message: loading, failed, empty. */
export function Screen({ heading, role, busy = false, children }: Props) {
  return (
    <div className={styles.screen} role={role} aria-busy={busy}>
      {busy && <div className={styles.pulse} aria-hidden="true" />}
      <h2>{heading}</h2>
      {children}
    </div>
  );
}
