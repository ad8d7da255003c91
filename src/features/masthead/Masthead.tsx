import type { ReactNode } from 'react';
import { useMessages } from '../../i18n/useLanguage.ts';
import styles from './Masthead.module.css';

type Props = Readonly<{ switches: ReactNode; children?: ReactNode }>;

/** The head of the page: its name, what it is, the switches of language and appearance, and below them the headline facts. */
export function Masthead({ switches, children }: Props) {
  const { name, tagline } = useMessages();
  return (
    <header className={styles.masthead}>
      <div className={styles.top}>
        <div>
          <h1>{name}</h1>
          <p className={styles.tagline}>{tagline}</p>
        </div>
        <div className={`${styles.switches} no-print`}>{switches}</div>
      </div>
      {children}
    </header>
  );
}
