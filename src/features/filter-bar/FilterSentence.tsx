import type { ReactNode } from 'react';
import type { ShownCounts } from '../../analysis/shownCounts.ts';
import { useMessages } from '../../i18n/useLanguage.ts';
import styles from './FilterSentence.module.css';

type Props = Readonly<{
  counts: ShownCounts;
  /** What is to be said beside it. */
  children?: ReactNode;
}>;

/** One sentence that says what is shown. */
export function FilterSentence({ counts, children }: Props) {
  const { sentence } = useMessages();
  return (
    <div className={styles.sentence}>
      <p role="status">{sentence(counts)}</p>
      {children}
    </div>
  );
}
