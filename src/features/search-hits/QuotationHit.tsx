import type { CitedFigure } from '../../analysis/citedFigure.ts';
import { countedInWords } from '../../i18n/figureInWords.ts';
import { filterTexts } from '../../i18n/topics/filterTexts.ts';
import { useLanguage } from '../../i18n/useLanguage.ts';
import { quotationText } from '../../markup/quotation.ts';
import { MarkedText } from './MarkedText.tsx';
import styles from './SearchHits.module.css';

type Props = Readonly<{
  cited: CitedFigure;
  words: readonly string[];
  onSelect: (id: string, from: Element) => void;
}>;

/** A figure whose quotation holds searched words; it opens its source. */
export function QuotationHit({ cited: { figure, article }, words, onSelect }: Props) {
  const language = useLanguage();
  const { hits } = filterTexts(language);
  return (
    <li>
      <button type="button" className={styles.open} onClick={({ currentTarget }) => onSelect(figure.id, currentTarget)}>
        <q lang={article.language}>
          <MarkedText text={quotationText(figure.quote.exact, article.file)} words={words} />
        </q>
      </button>
      <small className={styles.source}>
        {countedInWords(figure, language)}
        {figure.saidBy !== undefined && (
          <>
            {' · '}
            <MarkedText text={hits.saidBy(figure.saidBy)} words={words} />
          </>
        )}
        {' · '}
        <span lang={article.language}>{article.title}</span>
      </small>
    </li>
  );
}
