import { useState } from 'react';
import type { CitedFigure } from '../../analysis/citedFigure.ts';
import { countedLabel } from '../../i18n/figureInWords.ts';
import { figureTexts } from '../../i18n/figureTexts.ts';
import { formatNumber } from '../../i18n/formatNumber.ts';
import { periodWithBasis } from '../../i18n/periodWithBasis.ts';
import { placesWithBasis } from '../../i18n/placesWithBasis.ts';
import { boardTexts } from '../../i18n/topics/boardTexts.ts';
import { useLanguage } from '../../i18n/useLanguage.ts';
import { quotationText } from '../../markup/quotation.ts';
import styles from './TableTwin.module.css';

type Props = Readonly<{
  title: string;
  figures: readonly CitedFigure[];
  onSelect: (id: string, from: Element) => void;
}>;

const PAGE = 50;

/** It opens below its chart, which may fill the window. */
function intoSight(element: Element | null) {
  element?.scrollIntoView({ block: 'nearest' });
}

/** The figures of a chart as a table; each row opens its source. */
export function TableTwin({ title, figures, onSelect }: Props) {
  const language = useLanguage();
  const { tools } = boardTexts(language);
  const { quoted } = figureTexts(language);
  const [limit, setLimit] = useState(PAGE);
  const left = figures.length - limit;
  return (
    <div ref={intoSight} className={styles.twin}>
      <div className={styles.scroll} tabIndex={0} role="group" aria-label={tools.tableOf(title)}>
        <table>
          <caption>{tools.tableOf(title)}</caption>
          <thead>
            <tr>
              {[tools.value, tools.place, tools.period, tools.quotation, tools.article].map((name) => (
                <th key={name} scope="col">
                  {name}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {figures.slice(0, limit).map(({ figure, article }) => (
              <tr key={figure.id}>
                <th scope="row">
                  <button
                    type="button"
                    className="button plain"
                    onClick={(event) => onSelect(figure.id, event.currentTarget)}
                  >
                    {countedLabel(figure, language)}
                  </button>
                </th>
                <td>{placesWithBasis(figure, language)}</td>
                <td>{periodWithBasis(figure, language)}</td>
                <td lang={article.language}>{quoted(quotationText(figure.quote.exact, article.file))}</td>
                <td lang={article.language}>{article.title}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {left > 0 && (
        <button type="button" className="button" onClick={() => setLimit(limit + PAGE)}>
          {tools.more(formatNumber(Math.min(left, PAGE), language))}
        </button>
      )}
    </div>
  );
}
