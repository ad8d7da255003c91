import { describe, expect, it } from 'vitest';
import { NO_FILTER } from '../../analysis/filter.ts';
import { filterInWords } from './filterInWords.ts';

const counts = { figures: 4, ofFigures: 16, articles: 1, ofArticles: 5, undated: 0, undatedHidden: 0 };
const titles = new Map([['a', 'Le rapport']]);

describe('filterInWords(shown, language)', () => {
  it('names every filter', () => {
    const filter = {
      ...NO_FILTER,
      countries: ['IDN'],
      regions: ['035'],
      measures: ['victims' as const],
      articles: ['a'],
      years: { from: 2003, to: null },
      text: 'enfants',
    };
    expect(filterInWords({ counts, filter, titles }, 'fr')).toBe(
      '4 chiffres sur 16, tirés d’un article sur 5. Filtres\u00a0: Indonésie · Asie du Sud-Est · Victimes · Le rapport · depuis 2003 · «\u00a0enfants\u00a0»',
    );
  });

  it('says that there is none', () => {
    expect(filterInWords({ counts, filter: NO_FILTER, titles }, 'en')).toBe(
      '4 of 16 figures, from 1 of 5 articles. No filter.',
    );
  });
});
