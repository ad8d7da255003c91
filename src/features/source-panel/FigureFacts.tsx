import type { CitedFigure } from '../../analysis/citedFigure.ts';
import { formatPeriod } from '../../i18n/formatPeriod.ts';
import { placeEntries } from '../../i18n/placeEntries.ts';
import { useDetails, useLanguage, useMessages } from '../../i18n/useLanguage.ts';
import type { FigureLink } from '../../ui/SourceLink.tsx';
import { RelatedLinks } from './RelatedLinks.tsx';
import styles from './SourcePanel.module.css';

type Props = Readonly<{ cited: CitedFigure; link: FigureLink }>;

/** What was read of a figure: measure, places with their basis, period with its basis, who said it, and its whole. */
export function FigureFacts({ cited, link }: Props) {
  const { source: words } = useDetails();
  const { measures } = useMessages();
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
      <RelatedLinks cited={cited} link={link} />
      {figure.hedged && <dd className={styles.hedged}>{words.hedged}</dd>}
    </dl>
  );
}

function Period({ cited: { figure } }: Readonly<{ cited: CitedFigure }>) {
  const language = useLanguage();
  const { source, reading } = useDetails();
  if (figure.period.basis === 'none') return source.notTold;
  return (
    <>
      {formatPeriod(figure.period, language)} <small>({reading.periodBases[figure.period.basis]})</small>
    </>
  );
}

function Places({ cited: { figure } }: Readonly<{ cited: CitedFigure }>) {
  const language = useLanguage();
  const { bases, roles } = useMessages();
  const { source } = useDetails();
  const all = placeEntries(figure, language).map(({ role, basis, ...place }) => ({
    ...place,
    remark: role === 'about' ? bases[basis] : `${roles[role]}, ${bases[basis]}`,
  }));
  if (all.length === 0) return source.notTold;
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
