import type { CitedFigure } from '../../analysis/citedFigure.ts';
import { originalOf } from '../../analysis/textFragment.ts';
import { formatDate } from '../../i18n/formatPeriod.ts';
import { nameOfLanguage } from '../../i18n/messages.ts';
import { useDetails, useLanguage } from '../../i18n/useLanguage.ts';
import styles from './SourcePanel.module.css';

/** The article that states the figure: title, date with where it is known from, and the way to the original page. */
export function ArticleFacts({ cited: { figure, article } }: Readonly<{ cited: CitedFigure }>) {
  const language = useLanguage();
  const { source: words } = useDetails();
  const original = originalOf(article, figure.quote);
  const isCatalogued = article.catalogued.includes('published');
  return (
    <div className={styles.citation}>
      <h3 lang={article.language}>{article.title}</h3>
      <p>
        {article.published === null ? words.notDated : words.published(formatDate(article.published, language))}
        {article.published !== null && isCatalogued && ` (${words.fromCatalog})`}
      </p>
      <p>
        {original === null ? (
          words.noOriginal
        ) : (
          <a href={original.href} target="_blank" rel="noreferrer noopener">
            {original.otherLanguage === null
              ? words.original
              : words.originalIn(nameOfLanguage(original.otherLanguage, language))}
          </a>
        )}{' '}
        <small>{words.file(article.file)}</small>
      </p>
      <CatalogRemarks article={article} />
    </div>
  );
}

/** What the catalog says for itself: why a date is believed, and what the address leads to. */
function CatalogRemarks({ article: { evidence, note } }: Readonly<{ article: CitedFigure['article'] }>) {
  const { source: words } = useDetails();
  if (evidence === null && note === null) return null;
  return (
    <details>
      <summary>{words.catalogRemarks}</summary>
      {evidence !== null && (
        <p>
          {words.evidence} <span lang="en">{evidence}</span>
        </p>
      )}
      {note !== null && (
        <p>
          {words.note} <span lang="en">{note}</span>
        </p>
      )}
    </details>
  );
}
