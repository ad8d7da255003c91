import type { Basket } from '../../analysis/basket.ts';
import { CITATION_FORMATS, citeArticles } from '../../export/citation/citeArticles.ts';
import { formatName, isForManagers } from '../../export/citation/formatName.ts';
import { endnotesOf } from '../../export/report/endnotes.ts';
import { reportFileName } from '../../export/report/exportReport.ts';
import { citationTexts } from '../../i18n/topics/citationTexts.ts';
import { reportTexts } from '../../i18n/topics/reportTexts.ts';
import { useLanguage } from '../../i18n/useLanguage.ts';
import { CopyButton } from '../../ui/CopyButton.tsx';
import { saveFile } from '../../ui/saveFile.ts';
import { TextInStyles } from '../../ui/TextInStyles.tsx';
import { useRemembered } from '../../ui/useRemembered.ts';
import { reportOf } from './reportOf.ts';
import type { ReportSource } from './reportOf.ts';
import styles from './CitationList.module.css';

/** The articles of a report as citations in the style that the reader chooses, by first use, to copy or as a file. */
export function CitationList({ basket, source }: Readonly<{ basket: Basket; source: ReportSource }>) {
  const language = useLanguage();
  const words = citationTexts(language);
  const { citations } = reportTexts(language);
  const [format, choose] = useRemembered('cited-figures:citation', CITATION_FORMATS, 'apa');
  const date = new Date().toISOString().slice(0, 10);
  const report = reportOf(basket, source, { texts: () => undefined, date });
  const cited = endnotesOf(report).map((note) => note.cited);
  const { content, extension, mime } = citeArticles(cited, format, { language, date });
  const save = () => saveFile({ fileName: `${reportFileName(report, 'citations')}.${extension}`, mime, content });
  return (
    <div className={styles.citations}>
      <p className={styles.hint}>{citations.hint}</p>
      <TextInStyles
        legend={words.style}
        options={CITATION_FORMATS.map((value) => ({ value, name: formatName(value, language) }))}
        chosen={format}
        onChoose={choose}
        label={citations.text}
        text={content.trimEnd()}
        isCode={isForManagers(format)}
      >
        <button type="button" className="button" onClick={save}>
          {words.download(extension)}
        </button>
        <CopyButton text={() => content} words={{ copied: citations.copied, failed: words.copyFailed }}>
          {citations.copy}
        </CopyButton>
      </TextInStyles>
    </div>
  );
}
