import type { MouseEvent } from 'react';
import type { CitedFigure } from '../../analysis/citedFigure.ts';
import { figureTexts } from '../../i18n/figureTexts.ts';
import { formatDate } from '../../i18n/formatPeriod.ts';
import { claimTexts } from '../../i18n/topics/claimTexts.ts';
import { useLanguage } from '../../i18n/useLanguage.ts';
import { quotationText } from '../../markup/quotation.ts';
import styles from './Claims.module.css';

/** How a figure leads to its source. */
export type SourceLink = Readonly<{
  href: (figureId: string) => string;
  onOpen: (figureId: string, from: Element) => void;
}>;

/** The words of a figure, linked to their source, with the article and its date. */
export function QuotedFigure({ cited, link }: Readonly<{ cited: CitedFigure; link: SourceLink }>) {
  const language = useLanguage();
  const { figure, article } = cited;
  const onClick = (event: MouseEvent<HTMLAnchorElement>) => {
    if (event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    link.onOpen(figure.id, event.currentTarget);
  };
  return (
    <span>
      <span className={styles.date}>
        {article.published === null ? claimTexts(language).undated : formatDate(article.published, language)}
      </span>{' '}
      <a href={link.href(figure.id)} className={styles.quotation} lang={article.language} onClick={onClick}>
        {figureTexts(language).quoted(quotationText(figure.quote.exact, article.file))}
      </a>{' '}
      <span className={styles.title} lang={article.language}>
        {article.title}
      </span>
    </span>
  );
}
