import type { CitedFigure } from '../../analysis/citedFigure.ts';
import { originalAt } from '../../analysis/textFragment.ts';
import { formatDate } from '../../i18n/formatPeriod.ts';
import { useLanguage, useMessages } from '../../i18n/useLanguage.ts';
import styles from './SourcePanel.module.css';

/** The article that states the figure: title, date with where it is known from, and the way to the original page. */
export function ArticleFacts({ cited: { figure, article } }: Readonly<{ cited: CitedFigure }>) {
  const language = useLanguage();
  const { source: words } = useMessages();
  const original = article.url === null ? null : originalAt(article.url, figure.quote);
  const isCatalogued = article.catalogued.includes('published');
  return (
    <div className={styles.citation}>
      <h3 lang={article.language}>{article.title}</h3>
      <p>
        {article.published === null ? words.notDated : words.published(formatDate(article.published, language))}
        {article.published !== null && isCatalogued && ` (${words.fromCatalog})`}
      </p>
      {isCatalogued && article.evidence !== null && (
        <details>
          <summary>{words.evidence}</summary>
          <p lang="en">{article.evidence}</p>
        </details>
      )}
      <p>
        {original === null ? (
          words.noOriginal
        ) : (
          <a href={original} target="_blank" rel="noreferrer noopener">
            {words.original}
          </a>
        )}{' '}
        <small>{words.file(article.file)}</small>
      </p>
    </div>
  );
}
