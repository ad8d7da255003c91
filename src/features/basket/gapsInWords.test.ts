import { describe, expect, it } from 'vitest';
import { citeArticle, exactly } from '../../analysis/citedFigure.fixture.ts';
import { NO_PERIOD, periodOf } from '../../model/edtf.ts';
import { gapsInWords } from './gapsInWords.ts';

const stated = (start: string, end: string) => periodOf(start, end, 'stated');
const figures = citeArticle({ id: 'a', text: 'one two three four', published: '2008-06' }, [
  { exact: 'one', value: exactly(1), countries: ['IDN'], period: stated('2003', '2004') },
  { exact: 'two', value: exactly(2), countries: ['IDN'], period: stated('2006-04', '2006-10') },
  { exact: 'three', value: exactly(3), countries: ['PRY'], measure: 'cases', period: stated('2005', '2008') },
  { exact: 'four', value: exactly(4), countries: ['PRY'], period: NO_PERIOD },
]);

const noteOf = (iso3: string, language: 'en' | 'fr') => {
  const [, note] = gapsInWords(iso3, figures, language);
  return note?.kind === 'note' ? note.text.split('\n') : [];
};

describe('gapsInWords(iso3, figures, language)', () => {
  it('tells for each measure the years between 2003 and 2008 without a figure of the country', () => {
    const [first, ...lines] = noteOf('IDN', 'en');
    expect(first).toContain('a figure of Indonesia, by what is counted, between 2003 and 2008');
    expect(lines).toEqual(['Victims: 2005, 2007–2008', 'No figure for any year: cases']);
  });

  it('counts the figures that tell no year and so may be of any', () => {
    expect(noteOf('PRY', 'fr').slice(1)).toEqual([
      'Victimes\u00a0: 2003–2008, et 1\u00a0chiffre sans année indiquée',
      'Cas\u00a0: 2003–2004',
    ]);
  });

  it('says nothing of a country without a figure: it does not have all of them', () => {
    expect(gapsInWords('JAM', figures, 'en')).toEqual([]);
  });

  it('says so where nothing is missing, and nothing where no figure tells a year', () => {
    const [, note] = gapsInWords('IDN', figures.slice(0, 1), 'en');
    expect(note).toMatchObject({
      text: 'Every measure has a figure of Indonesia for every year between 2003 and 2004.',
    });
    expect(gapsInWords('PRY', figures.slice(3), 'en')).toEqual([]);
  });
});
