import { useId, useState } from 'react';
import type { CitedFigure } from '../../analysis/citedFigure.ts';
import { selectionTexts } from '../../i18n/topics/selectionTexts.ts';
import { useLanguage } from '../../i18n/useLanguage.ts';
import { PickButton } from './PickButton.tsx';
import { SentenceMaker } from './SentenceMaker.tsx';
import styles from './Selection.module.css';

type Props = Readonly<{
  cited: CitedFigure;
  /** The fingerprint of the dataset. */
  dataVersion: string;
}>;

/** What a reader of a source can do with its figure: pick it, and take a ready sentence. */
export function FigureActions({ cited, dataVersion }: Props) {
  const words = selectionTexts(useLanguage());
  const [isOpen, setOpen] = useState(false);
  const id = useId();
  return (
    <div className={`${styles.actions} no-print`}>
      <PickButton id={cited.figure.id} />
      <button
        type="button"
        className="button"
        aria-expanded={isOpen}
        aria-controls={isOpen ? id : undefined}
        onClick={() => setOpen(!isOpen)}
      >
        {words.sentence}
      </button>
      {isOpen && (
        <div id={id} className={styles.inPanel}>
          <SentenceMaker figures={[cited]} dataVersion={dataVersion} />
        </div>
      )}
    </div>
  );
}
