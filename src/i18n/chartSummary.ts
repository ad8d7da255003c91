import type { Language } from '../model/article.ts';
import type { Figure } from '../model/figure.ts';
import { chartTexts } from './chartTexts.ts';
import { formatNumber } from './formatNumber.ts';
import { valueLabel } from './formatQuantity.ts';
import { counted } from './plural.ts';

/** "9 figures in 4 rows, from 3 to 1.4–2.1 M; one mark is one figure." */
export function stripSummary(
  extremes: Readonly<{ count: number; smallest: Figure; largest: Figure }> | null,
  rows: number,
  language: Language,
  isGrouped = false,
): string {
  const words = chartTexts(language);
  if (extremes === null) return words.summary.empty['by-region'];
  const { count, smallest, largest } = extremes;
  const label = (figure: Figure) => valueLabel(figure, language);
  const figures = counted(count, language, words.figures);
  const inRows = counted(rows, language, words.summary.rows);
  const [from, to] = [label(smallest), label(largest)];
  const marks = isGrouped ? words.groups.summary : words.summary.oneMark;
  return from === to
    ? words.summary.byRegionOneValue(figures, inRows, from, marks)
    : words.summary.byRegion({ figures, rows: inRows, smallest: from, largest: to, marks });
}

/** How many figures stand over their own period, and how many without one. */
export function planeSummary(dated: number, undated: number, language: Language, isGrouped = false): string {
  const words = chartTexts(language);
  if (dated + undated === 0) return words.summary.empty['by-year'];
  const byYear = isGrouped ? words.groups.byYear : words.summary.byYear;
  return byYear(
    counted(dated + undated, language, words.figures),
    counted(dated, language, (number) => number),
    counted(undated, language, (number) => number),
  );
}

/** Shares of one whole; null where no article counts it. */
type Shared = Readonly<{ whole: Figure | null; shares: readonly unknown[] }>;

/** How many shares there are, and of how many of them an article counts the whole. */
export function sharesSummary(groups: readonly Shared[], language: Language): string {
  const { figures, summary } = chartTexts(language);
  const sharesOf = (some: readonly Shared[]) => some.reduce((sum, { shares }) => sum + shares.length, 0);
  const all = sharesOf(groups);
  const ofCounted = sharesOf(groups.filter(({ whole }) => whole !== null));
  if (all === 0) return summary.empty.percentages;
  const inAll = counted(all, language, figures);
  if (ofCounted === all) return summary.percentages(inAll, counted(groups.length, language, summary.wholes));
  return ofCounted === 0
    ? summary.percentagesApart(inAll, all === 1)
    : summary.percentagesOf(inAll, formatNumber(ofCounted, language), formatNumber(all - ofCounted, language));
}
