import { filterTexts } from '../../i18n/topics/filterTexts.ts';
import { useLanguage } from '../../i18n/useLanguage.ts';
import type { View } from '../../analysis/view.ts';
import { viewInWords } from './viewInWords.ts';
import styles from './ResumeOffer.module.css';

type Props = Readonly<{
  view: View;
  titles: ReadonlyMap<string, string>;
  onResume: () => void;
  onDismiss: () => void;
}>;

/** Offers the view that the reader last had in this browser. It takes one line, so that nothing moves when it comes. */
export function ResumeOffer({ view, titles, onResume, onDismiss }: Props) {
  const language = useLanguage();
  const { resume: words } = filterTexts(language);
  const offer = words.offer(viewInWords(view, titles, language));
  return (
    <div className={`${styles.offer} no-print`}>
      <button type="button" className={styles.resume} title={offer} onClick={onResume}>
        {offer}
      </button>
      <button
        type="button"
        className={styles.dismiss}
        aria-label={words.dismiss}
        title={words.dismiss}
        onClick={onDismiss}
      >
        <span aria-hidden="true">×</span>
      </button>
    </div>
  );
}
