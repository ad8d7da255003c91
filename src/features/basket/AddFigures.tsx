import { added, holds } from '../../analysis/basket.ts';
import type { BasketContent } from '../../analysis/basket.ts';
import { basketTexts } from '../../i18n/topics/basketTexts.ts';
import { useLanguage } from '../../i18n/useLanguage.ts';
import { useBasket } from './useBasket.ts';
import styles from './AddToReport.module.css';

/** Puts figures into the report, those that are not in it yet. */
export function AddFigures({ ids }: Readonly<{ ids: readonly string[] }>) {
  const words = basketTexts(useLanguage());
  const [basket, change] = useBasket();
  const contents = ids.map((id): BasketContent => ({ kind: 'figure', id }));
  const isIn = contents.length > 0 && contents.every((content) => holds(basket, content));
  return (
    <button
      type="button"
      className={`button no-print ${styles.add}`}
      aria-pressed={isIn}
      disabled={isIn || contents.length === 0}
      onClick={() => change((now) => contents.filter((content) => !holds(now, content)).reduce(added, now))}
    >
      {isIn ? words.added : words.add}
    </button>
  );
}
