import type { CitedFigure } from '../../analysis/citedFigure.ts';
import { readableText } from '../../analysis/displayTokens.ts';
import { formatPeriod } from '../../i18n/formatPeriod.ts';
import { countryName, regionName } from '../../i18n/placeName.ts';
import { useLanguage, useMessages } from '../../i18n/useLanguage.ts';
import type { FigureLink } from './PassageView.tsx';
import styles from './SourcePanel.module.css';

/** What was read of a figure: measure, places with their basis, period with its basis, who said it, and its whole. */
export function FigureFacts({ cited, link }: Readonly<{ cited: CitedFigure; link: FigureLink }>) {
  const language = useLanguage();
  const { source: words, bases, measures, table } = useMessages();
  const { figure, article } = cited;
  const whole = figure.part && article.figures.find(({ id }) => id === figure.part?.of);
  return (
    <dl className={styles.facts}>
      <dt>{words.measure}</dt>
      <dd>{measures[figure.measure]}</dd>
      <dt>{words.places}</dt>
      <dd>
        <Places cited={cited} />
      </dd>
      <dt>{words.period}</dt>
      <dd>
        {figure.period.basis === 'none' ? (
          table.noPlace
        ) : (
          <>
            {formatPeriod(figure.period, language)} <small>({bases[figure.period.basis]})</small>
          </>
        )}
      </dd>
      {figure.saidBy !== undefined && (
        <>
          <dt>{words.said}</dt>
          <dd lang={article.language}>{figure.saidBy}</dd>
        </>
      )}
      {whole && (
        <>
          <dt>{words.part}</dt>
          <dd>
            <a
              href={link.href(whole.id)}
              lang={article.language}
              onClick={(event) => {
                event.preventDefault();
                link.onOpen(whole.id);
              }}
            >
              {readableText(whole.quote.exact, article.file)}
            </a>
          </dd>
        </>
      )}
      {figure.hedged && <dd className={styles.hedged}>{words.hedged}</dd>}
    </dl>
  );
}

function Places({ cited: { figure } }: Readonly<{ cited: CitedFigure }>) {
  const language = useLanguage();
  const { bases, roles, table } = useMessages();
  const countries = figure.places.map(({ iso3, role, basis }) => ({
    key: `${iso3}:${role}`,
    name: countryName(iso3, language),
    remark: role === 'about' ? bases[basis] : `${roles[role]}, ${bases[basis]}`,
  }));
  const regions = figure.regions.map(({ m49, basis }) => ({
    key: m49,
    name: table.regionSuffix(regionName(m49, language)),
    remark: bases[basis],
  }));
  const all = [...countries, ...regions];
  if (all.length === 0) return table.noPlace;
  return (
    <ul>
      {all.map(({ key, name, remark }) => (
        <li key={key}>
          {name} <small>({remark})</small>
        </li>
      ))}
    </ul>
  );
}
