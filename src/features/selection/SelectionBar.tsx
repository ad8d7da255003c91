import { useId, useRef, useState } from 'react';
import type { KeyboardEvent, ReactNode } from 'react';
import type { CitedFigure } from '../../analysis/citedFigure.ts';
import { figureInWords } from '../../i18n/figureInWords.ts';
import { selectionTexts } from '../../i18n/topics/selectionTexts.ts';
import { useLanguage } from '../../i18n/useLanguage.ts';
import { FigureLine } from './FigureLine.tsx';
import type { FigureLink } from '../../ui/SourceLink.tsx';
import { SentenceMaker } from './SentenceMaker.tsx';
import { SumPanel } from './SumPanel.tsx';
import { useRoomBelow } from './useRoomBelow.ts';
import styles from './Selection.module.css';

type Props = Readonly<{
  /** The picked figures, in the order of picking. */
  figures: readonly CitedFigure[];
  /** How many of them the filters leave out. */
  outside: number;
  /** The fingerprint of the dataset. */
  dataVersion: string;
  link: FigureLink;
  onRemove: (id: string) => void;
  onClear: () => void;
  /** What else can be done with the selection, such as exporting it. */
  actions?: ReactNode;
}>;

const PARTS = ['list', 'addUp', 'sentence'] as const;
type Part = (typeof PARTS)[number];

/** The picked figures at the foot of the page: what they are, what may be done with them. */
export function SelectionBar({ figures, outside, dataVersion, link, onRemove, onClear, actions }: Props) {
  const words = selectionTexts(useLanguage());
  const [open, setOpen] = useState<Part | null>(null);
  const root = useRef<HTMLElement>(null);
  const id = useId();
  useRoomBelow(root);
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || open === null || event.defaultPrevented) return;
    event.preventDefault();
    setOpen(null);
    root.current?.querySelector<HTMLElement>(`[data-part="${open}"]`)?.focus();
  };
  return (
    <section ref={root} className={`${styles.bar} no-print`} aria-label={words.heading} onKeyDown={onKeyDown}>
      {open !== null && (
        <div
          id={id}
          className={styles.panel}
          role="group"
          aria-label={open === 'addUp' ? words.sum.heading : words[open]}
          tabIndex={0}
        >
          {open === 'list' && <PickedList figures={figures} link={link} onRemove={onRemove} />}
          {open === 'addUp' && <SumPanel {...{ figures, dataVersion, link }} />}
          {open === 'sentence' && <SentenceMaker figures={figures} dataVersion={dataVersion} />}
        </div>
      )}
      <div className={styles.row}>
        <div className={styles.head}>
          <h2 className={styles.count}>
            {words.picked(figures.length)}
            {outside > 0 && <small> ({words.outside(outside)})</small>}
          </h2>
          <button type="button" className="button plain" onClick={onClear}>
            {words.clear}
          </button>
        </div>
        <div className={styles.actions}>
          {PARTS.map((part) => (
            <button
              key={part}
              type="button"
              className="button"
              data-part={part}
              aria-expanded={open === part}
              aria-controls={open === part ? id : undefined}
              onClick={() => setOpen(open === part ? null : part)}
            >
              {words[part]}
            </button>
          ))}
          {actions}
        </div>
      </div>
    </section>
  );
}

type ListProps = Pick<Props, 'figures' | 'link' | 'onRemove'>;

function PickedList({ figures, link, onRemove }: ListProps) {
  const language = useLanguage();
  const words = selectionTexts(language);
  return (
    <ol className={styles.picked}>
      {figures.map((cited) => (
        <li key={cited.figure.id}>
          <FigureLine cited={cited} link={link} />
          <button
            type="button"
            className={styles.remove}
            aria-label={words.remove(figureInWords(cited.figure, language))}
            onClick={() => onRemove(cited.figure.id)}
          >
            <span aria-hidden="true">×</span>
          </button>
        </li>
      ))}
    </ol>
  );
}
