import { useDetails } from '../../i18n/useLanguage.ts';
import type { IndexedArticle } from '../../model/dataset.ts';
import styles from './SourceList.module.css';

/** The articles that were read and state no figure, which no chart and no filter names; nothing where all state one. */
export function ArticlesWithoutFigure({ articles }: Readonly<{ articles: readonly IndexedArticle[] }>) {
  const { sources } = useDetails();
  const without = articles.filter(({ figures }) => figures.length === 0);
  if (without.length === 0) return null;
  return (
    <details className={`${styles.without} no-print`}>
      <summary>{sources.without(without.length)}</summary>
      <ul>
        {without.map(({ id, language, title, file }) => (
          <li key={id}>
            <cite lang={language}>{title}</cite> <small>({file})</small>
          </li>
        ))}
      </ul>
    </details>
  );
}
