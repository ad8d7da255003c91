import type { CellKind, CoverageColumn, CoverageRow } from '../../analysis/toCoverage.ts';
import { figureTexts } from '../../i18n/figureTexts.ts';
import { boardTexts } from '../../i18n/topics/boardTexts.ts';
import type { Language } from '../../model/article.ts';
import { rowName } from '../rowName.ts';

/** The name of a row: a region, a country, "Caribbean (region)" among countries, "no place". */
export function coverageRowName(place: CoverageRow, cells: CellKind, language: Language): string {
  if (place.kind === 'no-place') return boardTexts(language).coverage.noPlace;
  return rowName(place, cells === 'country-measure' ? 'country' : 'region', language);
}

/** The name of a column: a year, a measure, "no year". */
export function coverageColumnName(of: CoverageColumn, language: Language): string {
  if (of.kind === 'no-year') return boardTexts(language).coverage.noYear;
  return of.kind === 'year' ? String(of.year) : figureTexts(language).measures[of.measure][1];
}
