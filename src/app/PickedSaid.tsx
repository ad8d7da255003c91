import { useEffect, useState } from 'react';
import { useLanguage } from '../i18n/useLanguage.ts';
import { selectionTexts } from '../i18n/topics/selectionTexts.ts';

type Props = Readonly<{ count: number; /** How many a link brought along: they are no news. */ brought: number }>;

/** Says quietly how many figures are picked once that has changed. */
export function PickedSaid({ count, brought }: Props) {
  const words = selectionTexts(useLanguage());
  const [isNews, setNews] = useState(false);
  useEffect(() => {
    if (count === brought) return undefined;
    // Only what changes in a live region is announced: it must have stood empty before.
    const timer = setTimeout(() => setNews(true));
    return () => clearTimeout(timer);
  }, [count, brought]);
  return (
    <p aria-live="polite" className="visually-hidden">
      {isNews && (count === 0 ? words.none : words.picked(count))}
    </p>
  );
}
