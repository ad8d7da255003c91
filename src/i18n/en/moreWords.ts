import type { MoreWords } from '../words.ts';
import { chartsEn } from './charts.ts';
import { detailsEn } from './details.ts';
import { exportsEn } from './exports.ts';

export const moreWordsEn: MoreWords = { charts: chartsEn, details: detailsEn, exports: exportsEn };
