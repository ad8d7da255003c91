import { useEffect, useId, useRef, useState } from 'react';
import type { ReactNode } from 'react';
import { exportTexts } from '../../i18n/topics/exportTexts.ts';
import type { Language } from '../../model/article.ts';
import type { ExportChoice } from './exportChoice.ts';
import { ExportOptions } from './ExportOptions.tsx';
import { ExportPreview } from './ExportPreview.tsx';
import type { ExportSource } from './exportSource.ts';
import styles from './ExportDialog.module.css';

type Props = Readonly<{
  source: ExportSource;
  language: Language;
  initial: ExportChoice;
  isWorking: boolean;
  outcome: ReactNode;
  onSave: (choice: ExportChoice) => void;
  onClose: () => void;
}>;

/** Size, language and background of a file, with a preview of the very picture that will be in it. */
export function ExportDialog({ source, language, initial, isWorking, outcome, onSave, onClose }: Props) {
  const words = exportTexts(language).dialog;
  const [choice, setChoice] = useState(initial);
  const dialog = useRef<HTMLDialogElement>(null);
  const title = useId();
  useEffect(() => dialog.current?.showModal(), []);
  return (
    <dialog ref={dialog} className={styles.dialog} aria-labelledby={title} onClose={onClose}>
      <form
        className={styles.form}
        onSubmit={(event) => {
          event.preventDefault();
          onSave(choice);
        }}
      >
        <h2 id={title} className={styles.title}>
          {words.title}
        </h2>
        <ExportOptions choice={choice} onChange={setChoice} language={language} />
        <div className={styles.actions}>
          <button type="submit" className="button primary" disabled={isWorking}>
            {words.save}
          </button>
          <button type="button" className="button" onClick={() => dialog.current?.close()}>
            {words.close}
          </button>
        </div>
        {outcome}
      </form>
      <ExportPreview source={source} choice={choice} language={language} />
    </dialog>
  );
}
