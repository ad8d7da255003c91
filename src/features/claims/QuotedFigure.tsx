import type { CitedFigure } from '../../analysis/citedFigure.ts';
import { figureTexts } from '../../i18n/figureTexts.ts';
import { formatDate } from '../../i18n/formatPeriod.ts';
import { claimTexts } from '../../i18n/topics/claimTexts.ts';
import { useLanguage } from '../../i18n/useLanguage.ts';
import { quotationText } from '../../markup/quotation.ts';
import { SourceLink } from '../../ui/SourceLink.tsx';
import type { FigureLink } from '../../ui/SourceLink.tsx';
import styles from './Claims.module.css';

/** The words of a figure, linked to their source, with the article and its date. */
export function QuotedFigure({ cited, link }: Readonly<{ cited: CitedFigure; link: FigureLink }>) {
  const language = useLanguage();
  const { figure, article } = cited;
  return (
    <span>
      <span className={styles.date}>
        {article.published === null ? claimTexts(language).undated : formatDate(article.published, language)}
      </span>{' '}
      <SourceLink id={figure.id} link={link} className={styles.quotation} lang={article.language}>
        {figureTexts(language).quoted(quotationText(figure.quote.exact, article.file))}
      </SourceLink>{' '}
      <span className={styles.title} lang={article.language}>
        {article.title}
      </span>
    </span>
  );
}
