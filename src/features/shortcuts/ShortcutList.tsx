import { useEffect, useId, useRef } from 'react';
import type { MouseEvent } from 'react';
import { shortcutTexts } from '../../i18n/topics/shortcutTexts.ts';
import { useLanguage } from '../../i18n/useLanguage.ts';
import { chartsOnPage } from './chartsOnPage.ts';
import { KeyRows } from './KeyRows.tsx';
import styles from './Shortcuts.module.css';

type Props = Readonly<{ areOn: boolean; onSwitch: (areOn: boolean) => void; onClose: () => void }>;

/** The list of all keys as a dialog, with the switch that turns single keys off. */
export function ShortcutList({ areOn, onSwitch, onClose }: Props) {
  const id = useId();
  const words = shortcutTexts(useLanguage());
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => dialog.current?.showModal(), []);
  const charts = chartsOnPage().slice(0, 6);
  const onBackdrop = ({ target }: MouseEvent) => target === dialog.current && dialog.current.close();
  return (
    // Escape must close this list alone, not what lies open below it.
    <dialog
      ref={dialog}
      className={styles.dialog}
      aria-labelledby={`${id}-heading`}
      onClose={onClose}
      onClick={onBackdrop}
      onKeyDown={(event) => event.key === 'Escape' && event.stopPropagation()}
    >
      <div className={styles.content}>
        <div className={styles.head}>
          <h2 id={`${id}-heading`}>{words.heading}</h2>
          <button type="button" className="button" onClick={() => dialog.current?.close()}>
            {words.close}
          </button>
        </div>
        <div className={styles.groups}>
          <KeyRows
            heading={words.filters}
            rows={[
              ['/', words.search],
              ['c', words.country],
              ['r', words.region],
              ['m', words.measure],
              ['y', words.years],
            ]}
          />
          <KeyRows
            heading={words.page}
            rows={[
              [words.escape, words.back],
              ['?', words.list],
            ]}
          />
          <KeyRows
            heading={words.figures}
            rows={[
              ...charts.map(({ heading }, index) => [`${index + 1}`, words.chart(heading.textContent)] as const),
              ['t', words.table],
              [words.arrows, words.marks],
              [words.enter, words.openSource],
              ['x', words.pick],
              ['e', words.export],
            ]}
          />
        </div>
        <label className={styles.switch}>
          <input type="checkbox" checked={areOn} onChange={({ target }) => onSwitch(target.checked)} />
          <span>
            {words.areOn}
            <small>{words.areOnHint}</small>
          </span>
        </label>
      </div>
    </dialog>
  );
}
