import { useId, useMemo } from 'react';
import { headlineFacts } from '../../analysis/headlineFacts.ts';
import type { HeadlineFacts as Facts } from '../../analysis/headlineFacts.ts';
import type { CitedFigure } from '../../analysis/citedFigure.ts';
import { quotationText } from '../../markup/quotation.ts';
import { formatNumber } from '../../i18n/formatNumber.ts';
import { valueLabel } from '../../i18n/formatQuantity.ts';
import { placesWithBasis } from '../../i18n/placesWithBasis.ts';
import { useLanguage, useDetails } from '../../i18n/useLanguage.ts';
import styles from './HeadlineFacts.module.css';

type Props = Readonly<{
  /** All figures of the corpus. */
  figures: readonly CitedFigure[];
  articles: number;
  onSelect: (id: string, from: Element) => void;
}>;

/** Counts of figures, articles and countries, the years stated, and the largest victim count as a way to its source; all of them whatever the filter. */
export function HeadlineFacts({ figures, articles, onSelect }: Props) {
  const id = useId();
  const language = useLanguage();
  const { facts: words } = useDetails();
  const facts = useMemo(() => headlineFacts(figures), [figures]);
  const numbers = [
    { value: formatNumber(facts.figures, language), name: words.figures(facts.figures) },
    { value: formatNumber(articles, language), name: words.articles(articles) },
    { value: formatNumber(facts.countries, language), name: words.countries(facts.countries) },
    { value: yearsText(facts.years), name: facts.years === null ? words.noYears : words.years },
  ];
  return (
    <section className={styles.facts} aria-labelledby={`${id}-heading`}>
      <div className={styles.all}>
        <h2 id={`${id}-heading`} className={styles.heading}>
          {words.heading}
        </h2>
        <dl className={styles.numbers}>
          {numbers.map(({ value, name }) => (
            <div key={name}>
              <dt>{name}</dt>
              <dd>{value}</dd>
            </div>
          ))}
        </dl>
      </div>
      {facts.largest && <Largest cited={facts.largest} onSelect={onSelect} />}
    </section>
  );
}

function Largest({ cited, onSelect }: Readonly<{ cited: NonNullable<Facts['largest']>; onSelect: Props['onSelect'] }>) {
  const language = useLanguage();
  const { facts: words } = useDetails();
  const { figure, article } = cited;
  return (
    <button type="button" className={styles.largest} onClick={(event) => onSelect(figure.id, event.currentTarget)}>
      <span className={styles.value}>{valueLabel(figure, language)}</span>
      <span className={styles.words}>
        <span>{words.largest}</span>
        <q lang={article.language} className={styles.quotation}>
          {quotationText(figure.quote.exact, article.file)}
        </q>
        <span>
          {placesWithBasis(figure, language)}
          <span className={styles.more}>
            {' · '}
            <span className={styles.open}>{words.openSource}</span>
          </span>
        </span>
      </span>
    </button>
  );
}

function yearsText(years: Facts['years']): string {
  if (years === null) return '–';
  return years.first === years.last ? `${years.first}` : `${years.first}–${years.last}`;
}
