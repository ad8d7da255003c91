import { memo, useDeferredValue, useMemo } from 'react';
import type { KeyboardEvent } from 'react';
import type { CitedFigure } from '../../analysis/citedFigure.ts';
import { searchHits } from '../../analysis/searchHits.ts';
import { filterTexts } from '../../i18n/topics/filterTexts.ts';
import { useLanguage } from '../../i18n/useLanguage.ts';
import { HitList } from './HitList.tsx';
import { QuotationHit } from './QuotationHit.tsx';
import { TitleHit } from './TitleHit.tsx';
import styles from './SearchHits.module.css';

type Props = Readonly<{
  /** The figures that the search has found. */
  figures: readonly CitedFigure[];
  text: string;
  onSelect: (id: string, from: Element) => void;
}>;

/** What a search has found, in quotations and in titles, with its words marked. It may lag behind the typing. */
export function SearchHits({ figures, text, onSelect }: Props) {
  const found = useMemo(() => ({ figures, text }), [figures, text]);
  return <Hits found={useDeferredValue(found)} onSelect={onSelect} />;
}

/** The arrow keys go from hit to hit, and above the first back to where it was searched. */
function moveAmongHits(event: KeyboardEvent<HTMLElement>): void {
  const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
  if (step === 0) return;
  const stops = [...event.currentTarget.querySelectorAll('button')];
  const next = stops.findIndex((stop) => stop === document.activeElement) + step;
  const target = next < 0 ? document.querySelector<HTMLElement>('[data-shortcut=search]') : stops[next];
  if (!target) return;
  event.preventDefault();
  target.focus();
}

type HitsProps = Readonly<{ found: Pick<Props, 'figures' | 'text'>; onSelect: Props['onSelect'] }>;

const Hits = memo(function Hits({ found: { figures, text }, onSelect }: HitsProps) {
  const { hits: words } = filterTexts(useLanguage());
  const { quotations, titles, words: searched } = useMemo(() => searchHits(figures, text), [figures, text]);
  return (
    <section
      className={`${styles.hits} no-print`}
      aria-labelledby="search-hits"
      data-search-hits=""
      onKeyDown={moveAmongHits}
    >
      <h2 id="search-hits">{words.heading(text.trim())}</h2>
      <div className={styles.groups}>
        {quotations.length > 0 && (
          <HitList key={`quotations ${text}`} heading={words.quotations(quotations.length)} hits={quotations}>
            {(cited) => <QuotationHit key={cited.figure.id} cited={cited} words={searched} onSelect={onSelect} />}
          </HitList>
        )}
        {titles.length > 0 && (
          <HitList key={`titles ${text}`} heading={words.titles(titles.length)} hits={titles}>
            {(hit) => <TitleHit key={hit.article.id} {...hit} words={searched} onSelect={onSelect} />}
          </HitList>
        )}
      </div>
    </section>
  );
});
