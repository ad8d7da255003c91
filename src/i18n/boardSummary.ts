import type { Language } from '../model/article.ts';
import { chartTexts } from './chartTexts.ts';
import { counted } from './plural.ts';
import { boardTexts } from './topics/boardTexts.ts';

type Many = readonly unknown[];

/** "16 figures in 9 of 24 cells; a number counts figures, not people." */
export function coverageSummary(
  { figures, cells, rows, columns }: Readonly<{ figures: Many; cells: Many; rows: Many; columns: Many }>,
  language: Language,
): string {
  const { coverage } = boardTexts(language);
  if (figures.length === 0) return coverage.empty;
  return coverage.summary(
    counted(figures.length, language, chartTexts(language).figures),
    counted(cells.length, language, coverage.filledCells),
    counted(rows.length * columns.length, language, coverage.allCells),
  );
}

/** "9 figures about 5 countries; …" */
export function mapSummary(figures: number, countries: number, language: Language): string {
  const { map } = boardTexts(language);
  if (countries === 0) return map.empty;
  return map.summary(
    counted(figures, language, chartTexts(language).figures),
    counted(countries, language, map.countries),
  );
}

/** "11 figures in 6 panels with the same axes; …" */
export function panelsSummary(figures: number, panels: number, language: Language): string {
  const { multiples } = boardTexts(language);
  if (panels === 0) return multiples.empty;
  return multiples.summary(
    counted(figures, language, chartTexts(language).figures),
    counted(panels, language, multiples.panelCount),
  );
}
