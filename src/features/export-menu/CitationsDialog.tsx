import { useEffect, useId, useMemo, useRef, useState } from 'react';
import { chartFigures } from '../../export/citation/chartFigures.ts';
import { CITATION_FORMATS, citeArticles } from '../../export/citation/citeArticles.ts';
import { formatName, isForManagers } from '../../export/citation/formatName.ts';
import { exportFileName } from '../../export/exportFileName.ts';
import { chartTexts } from '../../i18n/chartTexts.ts';
import { counted } from '../../i18n/plural.ts';
import { citationTexts } from '../../i18n/topics/citationTexts.ts';
import type { Language } from '../../model/article.ts';
import { CopyButton } from '../../ui/CopyButton.tsx';
import { saveFile } from '../../ui/saveFile.ts';
import { TextInStyles } from '../../ui/TextInStyles.tsx';
import { useRemembered } from '../../ui/useRemembered.ts';
import { plainChoice } from './exportChoice.ts';
import { bareRequest } from './exportSource.ts';
import type { ExportSource } from './exportSource.ts';
import styles from './CitationsDialog.module.css';

type Props = Readonly<{ source: ExportSource; language: Language; onClose: () => void }>;

/** The citations of all articles that a chart draws figures of, to copy or to save. */
export function CitationsDialog({ source, language, onClose }: Props) {
  const words = citationTexts(language);
  const [format, choose] = useRemembered('cited-figures:citation', CITATION_FORMATS, 'apa');
  const [saved, setSaved] = useState<string | null>(null);
  const dialog = useRef<HTMLDialogElement>(null);
  const title = useId();
  useEffect(() => dialog.current?.showModal(), []);
  const request = useMemo(() => bareRequest(source, plainChoice('json', 'all', language)), [source, language]);
  const figures = useMemo(() => chartFigures(request), [request]);
  const { date } = request;
  const { content, extension, mime } = useMemo(
    () => citeArticles(figures, format, { language, date }),
    [figures, format, language, date],
  );
  const articles = new Set(figures.map(({ article }) => article.id)).size;
  const save = () => {
    const fileName = `citations_${exportFileName(request).replace(/\.\w+$/u, '')}.${extension}`;
    saveFile({ fileName, mime, content });
    setSaved(fileName);
  };
  const isCode = isForManagers(format);
  const isBracketed = !isCode && figures.some(({ article }) => article.catalogued.includes('published'));
  return (
    <dialog ref={dialog} className={styles.dialog} aria-labelledby={title} onClose={onClose}>
      <h2 id={title}>{words.headingAll}</h2>
      <TextInStyles
        legend={words.style}
        options={CITATION_FORMATS.map((value) => ({ value, name: formatName(value, language) }))}
        chosen={format}
        onChoose={choose}
        label={words.textAll(counted(articles, language, chartTexts(language).articles))}
        text={content.trimEnd()}
        isCode={isCode}
        remark={isBracketed ? words.bracketed : null}
      >
        <CopyButton text={() => content} words={{ copied: words.copiedAll, failed: words.copyFailed }}>
          {words.copyAll}
        </CopyButton>
        <button type="button" className="button" onClick={save}>
          {words.download(extension)}
        </button>
        <button type="button" className="button" onClick={() => dialog.current?.close()}>
          {words.close}
        </button>
      </TextInStyles>
      <p role="status" className={styles.saved}>
        {saved !== null && words.saved(saved)}
      </p>
    </dialog>
  );
}
