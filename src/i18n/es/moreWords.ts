import type { MoreWords } from '../words.ts';
import { chartsEs } from './charts.ts';
import { detailsEs } from './details.ts';

export const moreWordsEs: MoreWords = { charts: chartsEs, details: detailsEs };
