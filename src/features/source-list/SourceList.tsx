import type { CitedFigure } from '../../analysis/citedFigure.ts';
import { pageRemark } from '../../export/articleAddress.ts';
import { remembered } from '../../analysis/remembered.ts';
import { formatDate } from '../../i18n/formatPeriod.ts';
import { useLanguage, useDetails } from '../../i18n/useLanguage.ts';
import { usePrinting } from '../../ui/usePrinting.ts';
import styles from './SourceList.module.css';

/** A longer list is made only when it is printed. */
const ALWAYS = 50;

const articlesOf = remembered((figures: readonly CitedFigure[]) => [...new Set(figures.map(({ article }) => article))]);

/** The articles behind the figures, as the endnotes of a printed page: title, date, file and address. */
export function SourceList({ figures }: Readonly<{ figures: readonly CitedFigure[] }>) {
  const language = useLanguage();
  const { sources } = useDetails();
  const isPrinting = usePrinting();
  const articles = articlesOf(figures);
  if (articles.length > ALWAYS && !isPrinting) return null;
  return (
    <section className={`print-only ${styles.sources}`}>
      <h2>{sources.heading}</h2>
      <ol>
        {articles.map((article) => (
          <li key={article.id}>
            <cite lang={article.language}>{article.title}</cite>,{' '}
            {article.published === null ? sources.undated : formatDate(article.published, language)}.{' '}
            {sources.file(article.file)} {article.url}
            {pageRemark(article, language)}
          </li>
        ))}
      </ol>
    </section>
  );
}
