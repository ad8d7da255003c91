import places from '../../places/names/fr.json' with { type: 'json' };
import type { Words } from '../words.ts';
import { figuresFr } from './figures.ts';
import { pageFr } from './page.ts';
import { quantityFr } from './quantity.ts';

export const wordsFr: Words = { page: pageFr, figures: figuresFr, quantity: quantityFr, places };
