import { useDetails } from '../i18n/useLanguage.ts';
import type { DatasetIndex } from '../model/dataset.ts';
import { Screen } from '../ui/Screen.tsx';

/** There is no article, or none that states a figure. */
export function EmptyScreen({ index: { articles } }: Readonly<{ index: DatasetIndex }>) {
  const { noArticles, noFigures } = useDetails();
  if (articles.length === 0) {
    return (
      <Screen role="status" heading={noArticles.heading}>
        <p>{noArticles.body}</p>
      </Screen>
    );
  }
  return (
    <Screen role="status" heading={noFigures.heading(articles.length)}>
      <p>{noFigures.body}</p>
      <h3>{noFigures.list}</h3>
      <ul>
        {articles.map(({ id, title, language, file }) => (
          <li key={id}>
            <span lang={language}>{title}</span> <small>({file})</small>
          </li>
        ))}
      </ul>
    </Screen>
  );
}
