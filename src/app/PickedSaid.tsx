import { useEffect, useRef, useState } from 'react';
import { useLanguage } from '../i18n/useLanguage.ts';
import { selectionTexts } from '../i18n/topics/selectionTexts.ts';

/** Says quietly how many figures are picked once that has changed; those that a link brings along are no news. */
export function PickedSaid({ count }: Readonly<{ count: number }>) {
  const words = selectionTexts(useLanguage());
  const before = useRef(count);
  const [isNews, setNews] = useState(false);
  useEffect(() => {
    if (before.current !== count) setNews(true);
    before.current = count;
  }, [count]);
  return (
    <p aria-live="polite" className="visually-hidden">
      {isNews && (count === 0 ? words.none : words.picked(count))}
    </p>
  );
}
