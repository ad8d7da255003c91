import type { SearchHits } from '../../analysis/searchHits.ts';
import { countedInWords } from '../../i18n/figureInWords.ts';
import { filterTexts } from '../../i18n/topics/filterTexts.ts';
import { useLanguage } from '../../i18n/useLanguage.ts';
import { MarkedText } from './MarkedText.tsx';
import styles from './SearchHits.module.css';

type Props = SearchHits['titles'][number] &
  Readonly<{ words: readonly string[]; onSelect: (id: string, from: Element) => void }>;

const LISTED = 3;

/** An article whose title holds searched words, with its figures. */
export function TitleHit({ article, figures, words, onSelect }: Props) {
  const language = useLanguage();
  const { hits } = filterTexts(language);
  return (
    <li>
      <p lang={article.language}>
        <MarkedText text={article.title} words={words} />
      </p>
      <small className={styles.figures}>
        {hits.figures(figures.length)}
        {figures.slice(0, LISTED).map(({ figure }) => (
          <button
            key={figure.id}
            type="button"
            className="button plain"
            onClick={({ currentTarget }) => onSelect(figure.id, currentTarget)}
          >
            {countedInWords(figure, language)}
          </button>
        ))}
        {figures.length > LISTED && '…'}
      </small>
    </li>
  );
}
