import { useId, useState } from 'react';
import type { Basket } from '../../analysis/basket.ts';
import { CITATION_FORMATS, citeArticles } from '../../export/citation/citeArticles.ts';
import type { CitationFormat } from '../../export/citation/citeArticles.ts';
import { endnotesOf } from '../../export/report/endnotes.ts';
import { reportFileName } from '../../export/report/exportReport.ts';
import { citationTexts } from '../../i18n/topics/citationTexts.ts';
import { reportTexts } from '../../i18n/topics/reportTexts.ts';
import { useLanguage } from '../../i18n/useLanguage.ts';
import { CopyButton } from '../../ui/CopyButton.tsx';
import { saveFile } from '../../ui/saveFile.ts';
import { reportOf } from './reportOf.ts';
import type { ReportSource } from './reportOf.ts';
import styles from './CitationList.module.css';

/** Styles that are called alike in every language. */
const NAMES = { apa: 'APA 7', bibtex: 'BibTeX', ris: 'RIS', csl: 'CSL-JSON' } as const;

/** The articles of a report as citations in the style that the reader chooses, by first use, to copy or as a file. */
export function CitationList({ basket, source }: Readonly<{ basket: Basket; source: ReportSource }>) {
  const language = useLanguage();
  const words = citationTexts(language);
  const { citations } = reportTexts(language);
  const [format, choose] = useState<CitationFormat>('apa');
  const textId = useId();
  const date = new Date().toISOString().slice(0, 10);
  const report = reportOf(basket, source, { texts: () => undefined, date });
  const cited = endnotesOf(report).map((note) => note.cited);
  const { content, extension, mime } = citeArticles(cited, format, { language, date });
  const save = () => saveFile({ fileName: `${reportFileName(report, 'citations')}.${extension}`, mime, content });
  return (
    <div className={styles.citations}>
      <p className={styles.hint}>{citations.hint}</p>
      <label className={styles.style}>
        {words.style}
        <select
          value={format}
          onChange={({ target }) => choose(CITATION_FORMATS.find((known) => known === target.value) ?? 'apa')}
        >
          {CITATION_FORMATS.map((value) => (
            <option key={value} value={value}>
              {value === 'chicago' || value === 'un' ? words.styles[value] : NAMES[value]}
            </option>
          ))}
        </select>
      </label>
      <h3 id={textId}>{citations.text}</h3>
      <pre className={styles.text} tabIndex={0} role="group" aria-labelledby={textId}>
        {content.trimEnd()}
      </pre>
      <p className={styles.actions}>
        {/* Before the copy, whose remark goes when it loses the focus: nothing moves away from under a click. */}
        <button type="button" className="button" onClick={save}>
          {words.download(extension)}
        </button>
        <CopyButton text={() => content} words={{ copied: citations.copied, failed: words.copyFailed }}>
          {citations.copy}
        </CopyButton>
      </p>
    </div>
  );
}
