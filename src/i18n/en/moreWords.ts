import type { MoreWords } from '../words.ts';
import { chartsEn } from './charts.ts';
import { detailsEn } from './details.ts';

export const moreWordsEn: MoreWords = { charts: chartsEn, details: detailsEn };
