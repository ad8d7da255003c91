import type { Language } from '../model/article.ts';
import type { Figure } from '../model/figure.ts';
import { chartTexts } from './chartTexts.ts';
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

export function sharesSummary(shares: number, wholes: number, language: Language): string {
  const words = chartTexts(language);
  if (shares === 0) return words.summary.empty.percentages;
  const figures = counted(shares, language, words.figures);
  return shares === wholes && shares > 1
    ? words.summary.percentagesApart(figures)
    : words.summary.percentages(figures, counted(wholes, language, words.summary.wholes));
}
