import { basketTexts } from '../../i18n/topics/basketTexts.ts';
import { useLanguage } from '../../i18n/useLanguage.ts';
import { useBasket } from './useBasket.ts';
import styles from './BasketButton.module.css';

/** Opens the report, and tells how much is in it. */
export function BasketButton({ onOpen }: Readonly<{ onOpen: () => void }>) {
  const words = basketTexts(useLanguage());
  const [{ items }] = useBasket();
  return (
    <button type="button" className={`button ${styles.open}`} aria-haspopup="dialog" onClick={onOpen}>
      {words.open(items.length)}
    </button>
  );
}
