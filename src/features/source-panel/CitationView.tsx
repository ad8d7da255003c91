import { useId } from 'react';
import type { CitedFigure } from '../../analysis/citedFigure.ts';
import { CITATION_FORMATS, citeArticles } from '../../export/citation/citeArticles.ts';
import type { CitationFormat } from '../../export/citation/citeArticles.ts';
import { exportStem } from '../../export/exportStem.ts';
import { saveFile } from '../../ui/saveFile.ts';
import { citationTexts } from '../../i18n/topics/citationTexts.ts';
import { useLanguage } from '../../i18n/useLanguage.ts';
import { CopyButton } from '../../ui/CopyButton.tsx';
import { useRemembered } from './useRemembered.ts';
import styles from './CitationView.module.css';

/** Styles that are called alike in every language. */
const NAMES = { apa: 'APA 7', bibtex: 'BibTeX', ris: 'RIS', csl: 'CSL-JSON' } as const;
const FOR_MANAGERS: readonly CitationFormat[] = ['bibtex', 'ris', 'csl'];

/** The citation of a figure in the style that the reader chooses, to copy, or as a file for a reference manager. */
export function CitationView({ cited }: Readonly<{ cited: CitedFigure }>) {
  const language = useLanguage();
  const words = citationTexts(language);
  const [format, choose] = useRemembered('cited-figures:citation', CITATION_FORMATS, 'apa');
  const date = new Date().toISOString().slice(0, 10);
  const { content, extension, mime } = citeArticles([cited], format, { language, date });
  const textId = useId();
  const save = () => saveFile({ fileName: `${exportStem('citation', cited, date)}.${extension}`, mime, content });
  return (
    <section className={styles.citation}>
      <h3>{words.heading}</h3>
      <fieldset className={styles.styles}>
        <legend>{words.style}</legend>
        {CITATION_FORMATS.map((value) => (
          <label key={value}>
            <input type="radio" name={textId} value={value} checked={format === value} onChange={() => choose(value)} />
            {value === 'chicago' || value === 'un' ? words.styles[value] : NAMES[value]}
          </label>
        ))}
      </fieldset>
      <h4 id={textId}>{words.text}</h4>
      <pre
        className={styles.text}
        data-code={FOR_MANAGERS.includes(format) || undefined}
        tabIndex={0}
        role="group"
        aria-labelledby={textId}
      >
        {content.trimEnd()}
      </pre>
      {!FOR_MANAGERS.includes(format) && cited.article.catalogued.includes('published') && (
        <p className={styles.remark}>{words.bracketed}</p>
      )}
      <p className={styles.actions}>
        {/* First: what the copy button says goes when it is left, and what stands behind it would move. */}
        {FOR_MANAGERS.includes(format) && (
          <button type="button" className="button" onClick={save}>
            {words.download(extension)}
          </button>
        )}
        <CopyButton text={() => content} words={{ copied: words.copied, failed: words.copyFailed }}>
          {words.copy}
        </CopyButton>
      </p>
    </section>
  );
}
