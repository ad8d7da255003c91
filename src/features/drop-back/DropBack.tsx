import { useRef, useState } from 'react';
import type { CitedFigure } from '../../analysis/citedFigure.ts';
import type { View } from '../../analysis/view.ts';
import { dropBackTexts } from '../../i18n/topics/dropBackTexts.ts';
import { useLanguage } from '../../i18n/useLanguage.ts';
import { DroppedNotice } from './DroppedNotice.tsx';
import type { Dropped } from './readDropped.ts';
import { useFileDrop } from './useFileDrop.ts';
import styles from './DropBack.module.css';

type Props = Readonly<{
  /** All figures of the corpus. */
  figures: readonly CitedFigure[];
  /** The view that a picture replaces. */
  view: View;
  onView: (view: View) => void;
  onSelect: (id: string, from: Element) => void;
}>;

/** Takes an exported picture, dropped anywhere on the page or chosen by its button, and shows its view again. */
export function DropBack({ figures, view, onView, onSelect }: Props) {
  const words = dropBackTexts(useLanguage());
  const input = useRef<HTMLInputElement>(null);
  const [dropped, setDropped] = useState<Dropped | null>(null);
  const [before, setBefore] = useState(view);
  const take = async (file: File) => {
    const { readDropped } = await import('./readDropped.ts');
    const answer = await readDropped(file, figures);
    if (answer.kind === 'view') {
      setBefore(view);
      onView(answer.view);
    }
    setDropped(answer);
  };
  const isOver = useFileDrop((file) => void take(file));
  return (
    <div className={`${styles.back} no-print`}>
      {isOver && (
        <div className={styles.target} aria-hidden="true">
          {words.here}
        </div>
      )}
      <button type="button" className="button plain" onClick={() => input.current?.click()}>
        {words.open}
      </button>
      <p className={styles.hint}>{words.hint}</p>
      <input
        ref={input}
        type="file"
        hidden
        accept=".png,.svg,image/png,image/svg+xml"
        aria-label={words.open}
        onChange={({ target }) => {
          const [file] = target.files ?? [];
          target.value = '';
          if (file) void take(file);
        }}
      />
      <div role="status" className={styles.answer}>
        {dropped && (
          <DroppedNotice
            dropped={dropped}
            onDismiss={() => setDropped(null)}
            onBack={() => {
              setDropped(null);
              onView(before);
            }}
            onSelect={onSelect}
          />
        )}
      </div>
    </div>
  );
}
