import { describe, expect, it } from 'vitest';
import { meaningOf } from '../placeLexicons.fixture.ts';
import { places } from './places.ts';
import { demonymForms } from './places/demonyms.ts';

describe('demonymForms(word)', () => {
  it.each([
    ['Paraguayan', 'Paraguayan Paraguayans'],
    ['Thai', 'Thai Thais'],
    ['Filipina', 'Filipina Filipinas'],
    ['Chinese', 'Chinese'],
    ['French', 'French'],
    ['Swiss', 'Swiss'],
    ['Kyrgyz', 'Kyrgyz'],
    ['Swede', 'Swede Swedes'],
    ['Greek', 'Greek Greeks'],
  ])('inflects %s', (word, forms) => {
    expect(demonymForms(word).join(' ')).toBe(forms);
  });
});

describe('the English place lexicon', () => {
  it.each([
    ['DRC', 'COD'],
    ['Republic of the Congo', 'COG'],
    ['Burma', 'MMR'],
    ['Burmese', 'MMR'],
    ['Ivory Coast', 'CIV'],
    ['Lao PDR', 'LAO'],
    ['Viet Nam', 'VNM'],
    ['St. Lucia', 'LCA'],
    ['Guinea', 'GIN'],
    ['Equatorial Guinea', 'GNQ'],
    ['Papua New Guinea', 'PNG'],
    ['Filipinos', 'PHL'],
    ['Thais', 'THA'],
    ['Nigerien', 'NER'],
    ['Nigerians', 'NGA'],
    ['Bissau-Guinean', 'GNB'],
    ['South Sudanese', 'SSD'],
    ['Dominica', 'DMA'],
    ['West Africans', '011'],
    ['Latin American', '419'],
    ['Sub-Saharan Africa', '202'],
    ['Southeast Asia', '035'],
    ['Horn of Africa', '014'],
    ['Benin City', 'NGA'],
    ["Cox's Bazar", 'BGD'],
    ['Lampedusa', 'ITA'],
    ['New Mexico', 'USA'],
    ['Sindhupalchowk', 'NPL'],
  ])('reads %s as %s alone', (name, code) => {
    expect(meaningOf(places, name)).toEqual([code]);
  });

  it.each([
    ['Congolese', ['COD', 'COG']],
    ['Dominican', ['DOM', 'DMA']],
    ['Georgia', ['GEO', 'USA']],
    ['Koreans', ['KOR', 'PRK']],
    ['Punjab', ['IND', 'PAK']],
  ])('reads %s as one of several, the likeliest first', (name, codes) => {
    expect(meaningOf(places, name)).toEqual(codes);
  });

  it.each(['ASEAN', 'IOM', 'Union', 'Mission', 'Native', 'March', 'May', 'Ocean'])('leaves %s alone', (name) => {
    expect(meaningOf(places, name)).toEqual([]);
  });

  it.each([
    'New Guinea',
    'Lake Chad',
    'Geneva Convention',
    'Palermo Protocol',
    'US State Department',
    'Niger Delta',
    'Indian Ocean',
  ])('turns down %s', (phrase) => {
    expect(places.notPlaces).toContain(phrase);
  });

  it('asks for a preposition where a name is a word, too', () => {
    expect(places.needsContext).toEqual(expect.arrayContaining(['Nice', 'Bath', 'Reading', 'CAR', 'US', 'Réunion']));
    expect(places.needsContext).not.toContain('Turkey');
  });
});
