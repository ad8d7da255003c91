import type { MouseEvent } from 'react';
import type { CitedFigure } from '../../analysis/citedFigure.ts';
import { readableText } from '../../markup/displayTokens.ts';
import { formatPeriod } from '../../i18n/formatPeriod.ts';
import { countryName, regionName } from '../../i18n/placeName.ts';
import { useLanguage, useMessages } from '../../i18n/useLanguage.ts';
import type { FigureLink } from './PassageView.tsx';
import styles from './SourcePanel.module.css';

type Props = Readonly<{ cited: CitedFigure; link: FigureLink }>;

/** What was read of a figure: measure, places with their basis, period with its basis, who said it, and its whole. */
export function FigureFacts({ cited, link }: Props) {
  const { source: words, measures } = useMessages();
  const { figure, article } = cited;
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
        <Period cited={cited} />
      </dd>
      {figure.saidBy !== undefined && (
        <>
          <dt>{words.said}</dt>
          <dd lang={article.language}>{figure.saidBy}</dd>
        </>
      )}
      <Whole cited={cited} link={link} />
      {figure.hedged && <dd className={styles.hedged}>{words.hedged}</dd>}
    </dl>
  );
}

function Period({ cited: { figure } }: Readonly<{ cited: CitedFigure }>) {
  const language = useLanguage();
  const { bases, table } = useMessages();
  if (figure.period.basis === 'none') return table.noPlace;
  return (
    <>
      {formatPeriod(figure.period, language)} <small>({bases[figure.period.basis]})</small>
    </>
  );
}

function Whole({ cited: { figure, article }, link }: Props) {
  const { source: words } = useMessages();
  const whole = figure.part && article.figures.find(({ id }) => id === figure.part?.of);
  if (!whole) return null;
  const onClick = (event: MouseEvent) => {
    event.preventDefault();
    link.onOpen(whole.id);
  };
  return (
    <>
      <dt>{words.part}</dt>
      <dd>
        <a href={link.href(whole.id)} lang={article.language} onClick={onClick}>
          {readableText(whole.quote.exact, article.file)}
        </a>
      </dd>
    </>
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
