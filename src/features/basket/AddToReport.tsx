import { added, holds, without } from '../../analysis/basket.ts';
import type { BasketContent } from '../../analysis/basket.ts';
import { basketTexts } from '../../i18n/topics/basketTexts.ts';
import { useLanguage } from '../../i18n/useLanguage.ts';
import { useBasket } from './useBasket.ts';
import styles from './AddToReport.module.css';

/** Puts a chart or a figure into the report, or takes it out again. What it stands for is asked for when it is pressed. */
export function AddToReport({ content }: Readonly<{ content: () => BasketContent }>) {
  const words = basketTexts(useLanguage());
  const [basket, change] = useBasket();
  const isIn = holds(basket, content());
  const toggle = () => {
    const wanted = content();
    const found = basket.items.find((item) => holds({ ...basket, items: [item] }, wanted));
    change((now) => (found ? without(now, found.key) : added(now, wanted)));
  };
  return (
    <button type="button" className={`button no-print ${styles.add}`} aria-pressed={isIn} onClick={toggle}>
      {isIn ? words.added : words.add}
    </button>
  );
}
