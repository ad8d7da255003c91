import { useEffect, useRef } from 'react';
import { added, EMPTY_BASKET } from '../../analysis/basket.ts';
import type { BasketItem } from '../../analysis/basket.ts';
import { REPORT_FORMATS } from '../../export/report/reportFormats.ts';
import { basketTexts } from '../../i18n/topics/basketTexts.ts';
import { useLanguage } from '../../i18n/useLanguage.ts';
import { BasketItemView } from './BasketItemView.tsx';
import { reportOf } from './reportOf.ts';
import type { ReportSource } from './reportOf.ts';
import { ReportStatus } from './ReportStatus.tsx';
import { useBasket } from './useBasket.ts';
import { useReportFile } from './useReportFile.ts';
import styles from './BasketPanel.module.css';

type Props = Readonly<{
  source: ReportSource;
  /** The filters of a chart's view in words. */
  filterOf: (search: string) => string;
  onOpen: (item: BasketItem) => void;
  onClose: () => void;
}>;

/** The report that a reader gathers: its items in order, words of the reader's own between them, and the ways to save it. */
export function BasketPanel({ source, filterOf, onOpen, onClose }: Props) {
  const words = basketTexts(useLanguage());
  const [basket, change] = useBasket();
  const { progress, save } = useReportFile(source.dataVersion);
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => dialog.current?.showModal(), []);
  const today = () => new Date().toISOString().slice(0, 10);
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
      <ol className={styles.items}>
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
        <button
          type="button"
          className="button"
          onClick={() => change((now) => added(now, { kind: 'heading', text: '' }))}
        >
          {words.addHeading}
        </button>
        <button
          type="button"
          className="button"
          onClick={() => change((now) => added(now, { kind: 'note', text: '' }))}
        >
          {words.addNote}
        </button>
        {basket.items.length > 0 && (
          <button type="button" className="button plain" onClick={() => change(() => EMPTY_BASKET)}>
            {words.clear}
          </button>
        )}
      </div>
      <div className={styles.row} role="group" aria-label={words.export}>
        <span aria-hidden="true">{words.export}</span>
        {REPORT_FORMATS.map((format) => (
          <button
            key={format}
            type="button"
            className="button primary"
            disabled={basket.items.length === 0 || progress.state === 'working'}
            onClick={() => void save((texts) => reportOf(basket, source, { texts, date: today() }), format)}
          >
            {words.formats[format]}
          </button>
        ))}
      </div>
      <ReportStatus progress={progress} />
    </dialog>
  );
}
