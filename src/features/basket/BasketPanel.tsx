import { useEffect, useRef } from 'react';
import { added, EMPTY_BASKET } from '../../analysis/basket.ts';
import type { BasketItem } from '../../analysis/basket.ts';
import type { CitedFigure } from '../../analysis/citedFigure.ts';
import { basketTexts } from '../../i18n/topics/basketTexts.ts';
import { useLanguage } from '../../i18n/useLanguage.ts';
import { BasketItemView } from './BasketItemView.tsx';
import { CountryBrief } from './CountryBrief.tsx';
import { ReportCitations } from './ReportCitations.tsx';
import { reportOf } from './reportOf.ts';
import type { ReportSource } from './reportOf.ts';
import { SaveReport } from './SaveReport.tsx';
import { useBasket } from './useBasket.ts';
import styles from './BasketPanel.module.css';

type Props = Readonly<{
  /** All figures of the corpus. */
  figures: readonly CitedFigure[];
  /** The country that the page is filtered by; null for none or several. */
  country: string | null;
  source: ReportSource;
  /** The filters of a chart's view in words. */
  filterOf: (search: string) => string;
  onOpen: (item: BasketItem) => void;
  onClose: () => void;
}>;

/** The report that a reader gathers: its items in order, words of the reader's own between them, and the ways to save it. */
export function BasketPanel({ figures, country, source, filterOf, onOpen, onClose }: Props) {
  const words = basketTexts(useLanguage());
  const [basket, change] = useBasket();
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => dialog.current?.showModal(), []);
  const list = useRef<HTMLOListElement>(null);
  const isToWrite = useRef(false);
  const addWords = (kind: 'heading' | 'note') => {
    isToWrite.current = true;
    change((now) => added(now, { kind, text: '' }));
  };
  // Who adds a heading or a note wants to write it.
  useEffect(() => {
    if (!isToWrite.current) return;
    isToWrite.current = false;
    list.current?.lastElementChild?.querySelector<HTMLElement>('input, textarea')?.focus();
  }, [basket.items]);
  return (
    <dialog ref={dialog} className={styles.panel} aria-label={words.heading} onClose={onClose}>
      <div className={styles.head}>
        <h2>{words.heading}</h2>
        <button type="button" className="button" aria-label={words.close} onClick={() => dialog.current?.close()}>
          <span aria-hidden="true">×</span>
        </button>
      </div>
      <p className={styles.intro}>{words.intro}</p>
      <label className={styles.title}>
        {words.title}
        <input
          value={basket.title}
          placeholder={words.untitled}
          onChange={({ target }) => change((now) => ({ ...now, title: target.value }))}
        />
      </label>
      {basket.items.length === 0 && <p>{words.empty}</p>}
      <ol ref={list} className={styles.items}>
        {basket.items.map((item) => (
          <BasketItemView
            key={item.key}
            item={item}
            figures={source.figures}
            filterOf={filterOf}
            onChange={change}
            onOpen={(opened) => {
              dialog.current?.close();
              onOpen(opened);
            }}
          />
        ))}
      </ol>
      <div className={styles.row}>
        <button type="button" className="button" onClick={() => addWords('heading')}>
          {words.addHeading}
        </button>
        <button type="button" className="button" onClick={() => addWords('note')}>
          {words.addNote}
        </button>
        {basket.items.length > 0 && (
          <button type="button" className="button plain" onClick={() => change(() => EMPTY_BASKET)}>
            {words.clear}
          </button>
        )}
      </div>
      <SaveReport
        dataVersion={source.dataVersion}
        make={(rest) => reportOf(basket, source, rest)}
        isEmpty={basket.items.length === 0}
      />
      {basket.items.length > 0 && <ReportCitations basket={basket} source={source} />}
      <CountryBrief figures={figures} source={source} country={country} />
    </dialog>
  );
}
