import { describe, expect, it } from 'vitest';
import { NO_FILTER } from '../../analysis/filter.ts';
import { PLAIN_VIEW } from '../../analysis/view.ts';
import type { View } from '../../analysis/view.ts';
import { viewInWords } from './viewInWords.ts';

const view: View = {
  ...PLAIN_VIEW,
  filter: { ...NO_FILTER, countries: ['IDN'], years: { from: 2003, to: 2010 } },
  height: 'region',
  language: 'fr',
};

describe('viewInWords(view, titles, language)', () => {
  it('names filters, switches and language in the order of the page', () => {
    expect(viewInWords(view, new Map(), 'en')).toBe('Indonesia, 2003–2010, by-year chart by region, French');
    expect(viewInWords(view, new Map(), 'fr')).toBe(
      'Indonésie, 2003–2010, graphique par année selon la région, français',
    );
  });

  it('says that nothing is left out of a plain view', () => {
    expect(viewInWords(PLAIN_VIEW, new Map(), 'en')).toBe('all figures, no filter');
  });
});
