import type { MoreWords } from '../words.ts';
import { chartsFr } from './charts.ts';
import { detailsFr } from './details.ts';

export const moreWordsFr: MoreWords = { charts: chartsFr, details: detailsFr };
