import places from '../../places/names/es.json' with { type: 'json' };
import type { Words } from '../words.ts';
import { figuresEs } from './figures.ts';
import { pageEs } from './page.ts';
import { quantityEs } from './quantity.ts';

export const wordsEs: Words = { page: pageEs, figures: figuresEs, quantity: quantityEs, places };
