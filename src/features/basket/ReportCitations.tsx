import { useState } from 'react';
import type { Basket } from '../../analysis/basket.ts';
import { basketTexts } from '../../i18n/topics/basketTexts.ts';
import { useLanguage } from '../../i18n/useLanguage.ts';
import { later } from '../../ui/later.tsx';
import type { ReportSource } from './reportOf.ts';
import styles from './BasketPanel.module.css';

const CitationList = later(
  async () => (await import('./CitationList.tsx')).CitationList,
  async () => (await import('../../i18n/topics/reportTexts.ts')).reportTopic,
  async () => (await import('../../i18n/topics/citationTexts.ts')).citationTopic,
);

/** The citations of all articles that a report quotes; what makes them loads when they are first opened. */
export function ReportCitations(props: Readonly<{ basket: Basket; source: ReportSource }>) {
  const words = basketTexts(useLanguage());
  const [isOpen, setOpen] = useState(false);
  return (
    <details className={styles.citations} onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>{words.citations}</summary>
      {isOpen && <CitationList {...props} fallback={<p>…</p>} />}
    </details>
  );
}
