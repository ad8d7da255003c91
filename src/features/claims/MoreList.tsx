import { useState } from 'react';
import type { ReactNode } from 'react';
import { claimTexts } from '../../i18n/topics/claimTexts.ts';
import { useLanguage } from '../../i18n/useLanguage.ts';

type Props<Item> = Readonly<{
  items: readonly Item[];
  /** So many at first, and so many more at each step. */
  step: number;
  className?: string | undefined;
  keyOf: (item: Item) => string;
  children: (item: Item, index: number) => ReactNode;
}>;

/** A list that shows its first items and, on demand, more of them. */
export function MoreList<Item>({ items, step, className, keyOf, children }: Props<Item>) {
  const words = claimTexts(useLanguage());
  const [shown, setShown] = useState(step);
  const rest = items.length - shown;
  return (
    <>
      <ul className={className}>
        {items.slice(0, shown).map((item, index) => (
          <li key={keyOf(item)}>{children(item, index)}</li>
        ))}
      </ul>
      {rest > 0 && (
        <button type="button" className="button no-print" onClick={() => setShown(shown + step)}>
          {words.more(Math.min(step, rest))}
        </button>
      )}
    </>
  );
}
