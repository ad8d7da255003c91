import { useState } from 'react';
import type { ReactNode } from 'react';
import { filterTexts } from '../../i18n/topics/filterTexts.ts';
import { useLanguage } from '../../i18n/useLanguage.ts';
import styles from './SearchHits.module.css';

type Props<Hit> = Readonly<{ heading: string; hits: readonly Hit[]; children: (hit: Hit) => ReactNode }>;

const FIRST = 4;
const STEP = 20;

/** The first hits of a group, and the others some at a time. */
export function HitList<Hit>({ heading, hits, children }: Props<Hit>) {
  const { hits: words } = filterTexts(useLanguage());
  const [listed, setListed] = useState(FIRST);
  const next = Math.min(STEP, hits.length - listed);
  return (
    <div className={styles.group}>
      <h3>{heading}</h3>
      <ul>{hits.slice(0, listed).map(children)}</ul>
      {next > 0 && (
        <button type="button" className="button plain" onClick={() => setListed(listed + next)}>
          {words.more(next)}
        </button>
      )}
    </div>
  );
}
