import { useId } from 'react';
import type { View } from '../../analysis/view.ts';
import { filterTexts } from '../../i18n/topics/filterTexts.ts';
import { useLanguage, useMessages } from '../../i18n/useLanguage.ts';
import { CopyButton } from '../../ui/CopyButton.tsx';
import { viewInWords } from './viewInWords.ts';
import styles from './LinkToView.module.css';

type Props = Readonly<{ view: View; titles: ReadonlyMap<string, string> }>;

/** Copies the address of the page, and says in words what it keeps: before, on the button, and after. */
export function LinkToView({ view, titles }: Props) {
  const id = useId();
  const language = useLanguage();
  const { filters } = useMessages();
  const keeps = filterTexts(language).link.keeps(viewInWords(view, titles, language));
  return (
    <span className={`${styles.link} no-print`}>
      <CopyButton className="button plain" text={() => window.location.href} describedBy={id} done={keeps}>
        {filters.copyLink}
      </CopyButton>
      <span id={id} className={styles.keeps}>
        {keeps}
      </span>
    </span>
  );
}
