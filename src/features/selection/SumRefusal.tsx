import type { CitedFigure } from '../../analysis/citedFigure.ts';
import type { SumVerdict } from '../../analysis/sumGuard.ts';
import type { Refusal } from '../../analysis/sumRefusals.ts';
import { formatQuantity } from '../../i18n/formatQuantity.ts';
import { countryName, regionName } from '../../i18n/placeName.ts';
import { selectionTexts } from '../../i18n/topics/selectionTexts.ts';
import { useLanguage } from '../../i18n/useLanguage.ts';
import type { Language } from '../../model/article.ts';
import { FigureLine } from './FigureLine.tsx';
import type { FigureLink } from '../../ui/SourceLink.tsx';
import styles from './Selection.module.css';

type Refused = Extract<SumVerdict, { verdict: 'refused' }>;
type Props = Readonly<{ verdict: Refused; figures: readonly CitedFigure[]; link: FigureLink }>;

/** So many cases are read at once; the others are behind a line that says how many they are. */
const FIRST = 3;
const MOST = 100;

/** Why figures cannot be added, pair by pair, and what can be said of them instead. */
export function SumRefusal({ verdict: { refusals, instead }, figures, link }: Props) {
  const { sum } = selectionTexts(useLanguage());
  const cases = casesOf(refusals);
  const rest = cases.slice(FIRST);
  return (
    <div className={styles.panelBody}>
      <p className={styles.total}>{sum.refused}</p>
      <Cases cases={cases.slice(0, FIRST)} link={link} />
      {rest.length > 0 && (
        <details>
          <summary>{sum.more(rest.flatMap(({ reasons }) => reasons).length)}</summary>
          <Cases cases={rest.slice(0, MOST)} link={link} />
        </details>
      )}
      <h3>{sum.instead}</h3>
      <Instead instead={instead} figures={figures} link={link} />
    </div>
  );
}

/** A figure, or a pair, with all that speaks against adding it. */
type Case = Readonly<{ figures: readonly CitedFigure[]; reasons: Refusal[] }>;

function casesOf(refusals: readonly Refusal[]): Case[] {
  const cases = new Map<string, Case>();
  for (const refusal of refusals) {
    const figures = refusal.kind === 'pair' ? refusal.pair : [refusal.figure];
    const key = figures.map(({ figure }) => figure.id).join(' ');
    const known = cases.get(key);
    if (known) known.reasons.push(refusal);
    else cases.set(key, { figures, reasons: [refusal] });
  }
  return [...cases.values()];
}

function Cases({ cases, link }: Readonly<{ cases: readonly Case[]; link: FigureLink }>) {
  const language = useLanguage();
  return (
    <ul className={styles.reasons}>
      {cases.map(({ figures, reasons }) => (
        <li key={figures.map(({ figure }) => figure.id).join(' ')}>
          {reasons.map((refusal) => (
            <strong key={refusal.reason}>{reasonInWords(refusal, language)}</strong>
          ))}
          <Lines figures={figures} link={link} />
        </li>
      ))}
    </ul>
  );
}

function Lines({ figures, link }: Readonly<{ figures: readonly CitedFigure[]; link: FigureLink }>) {
  return (
    <ul>
      {figures.map((cited) => (
        <li key={cited.figure.id}>
          <FigureLine cited={cited} link={link} />
        </li>
      ))}
    </ul>
  );
}

function reasonInWords(refusal: Refusal, language: Language): string {
  const { sum } = selectionTexts(language);
  if (refusal.kind === 'figure') return sum.figureReasons[refusal.reason];
  if (!refusal.places) return sum.pairReasons[refusal.reason];
  const name = (code: string) => (/^\d/u.test(code) ? regionName(code, language) : countryName(code, language));
  const [a, b] = refusal.places;
  return a === b ? sum.samePlace(name(a)) : sum.overlapping(name(a), name(b));
}

type InsteadProps = Readonly<{ instead: Refused['instead']; figures: readonly CitedFigure[]; link: FigureLink }>;

function Instead({ instead: { count, extremes }, figures, link }: InsteadProps) {
  const language = useLanguage();
  const { sum } = selectionTexts(language);
  const { figure } = extremes?.smallest ?? { figure: null };
  const write = (value: number) =>
    formatQuantity(
      { qualifier: 'exact', low: value, high: value },
      figure?.unit ?? 'count',
      figure?.currency,
      language,
    );
  return (
    <>
      <p>
        {sum.count(count, new Set(figures.map(({ article }) => article.id)).size)}{' '}
        {extremes?.span && sum.extremes(write(extremes.span.min), write(extremes.span.max))}
      </p>
      {extremes && (
        <dl className={styles.extremes}>
          <dt>{extremes.span ? sum.smallest : sum.smallestBound}</dt>
          <dd>
            <FigureLine cited={extremes.smallest} link={link} />
          </dd>
          <dt>{extremes.span ? sum.largest : sum.largestBound}</dt>
          <dd>
            <FigureLine cited={extremes.largest} link={link} />
          </dd>
        </dl>
      )}
      <details>
        <summary>{sum.asList}</summary>
        <Lines figures={figures} link={link} />
      </details>
    </>
  );
}
