import { exportTexts } from '../../i18n/topics/exportTexts.ts';
import type { Report } from './report.ts';

/** What holds for the whole report: what a figure is, and of which data and on which day it was made. */
export function imprint({ language, dataVersion, date }: Pick<Report, 'language' | 'dataVersion' | 'date'>): string[] {
  const words = exportTexts(language);
  return [words.minimum, words.dataVersion(dataVersion, date)];
}
