import type { CitedFigure } from '../../analysis/citedFigure.ts';
import { CITATION_FORMATS, citeArticles } from '../../export/citation/citeArticles.ts';
import { formatName, isForManagers } from '../../export/citation/formatName.ts';
import { exportStem } from '../../export/exportStem.ts';
import { saveFile } from '../../ui/saveFile.ts';
import { citationTexts } from '../../i18n/topics/citationTexts.ts';
import { useLanguage } from '../../i18n/useLanguage.ts';
import { CopyButton } from '../../ui/CopyButton.tsx';
import { TextInStyles } from '../../ui/TextInStyles.tsx';
import { useRemembered } from '../../ui/useRemembered.ts';
import styles from './CitationView.module.css';

/** The citation of a figure in the style that the reader chooses, to copy, or as a file for a reference manager. */
export function CitationView({ cited }: Readonly<{ cited: CitedFigure }>) {
  const language = useLanguage();
  const words = citationTexts(language);
  const [format, choose] = useRemembered('cited-figures:citation', CITATION_FORMATS, 'apa');
  const date = new Date().toISOString().slice(0, 10);
  const { content, extension, mime } = citeArticles([cited], format, { language, date });
  const isCode = isForManagers(format);
  const save = () => saveFile({ fileName: `${exportStem('citation', cited, date)}.${extension}`, mime, content });
  return (
    <section className={styles.citation}>
      <h3>{words.heading}</h3>
      <TextInStyles
        legend={words.style}
        options={CITATION_FORMATS.map((value) => ({ value, name: formatName(value, language) }))}
        chosen={format}
        onChoose={choose}
        label={words.text}
        text={content.trimEnd()}
        isCode={isCode}
        remark={!isCode && cited.article.catalogued.includes('published') ? words.bracketed : null}
      >
        {isCode && (
          <button type="button" className="button" onClick={save}>
            {words.download(extension)}
          </button>
        )}
        <CopyButton text={() => content} words={{ copied: words.copied, failed: words.copyFailed }}>
          {words.copy}
        </CopyButton>
      </TextInStyles>
    </section>
  );
}
