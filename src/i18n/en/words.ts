import places from '../../places/names/en.json' with { type: 'json' };
import type { Words } from '../words.ts';
import { figuresEn } from './figures.ts';
import { pageEn } from './page.ts';
import { quantityEn } from './quantity.ts';

export const wordsEn: Words = { page: pageEn, figures: figuresEn, quantity: quantityEn, places };
