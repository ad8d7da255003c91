import { describe, expect, it } from 'vitest';
import { placeCodes } from '../../places/placeCodes.ts';
import { countryName } from '../placeName.ts';
import { placeEn } from './placesEn.ts';
import { placeEs } from './placesEs.ts';
import { placeFr } from './placesFr.ts';

const fr = (code: string) => (['in', 'from', 'to'] as const).map((way) => placeFr(code, countryName(code, 'fr'), way));
const es = (code: string) => (['in', 'from', 'to'] as const).map((way) => placeEs(code, countryName(code, 'es'), way));
const en = (code: string) => placeEn(code, countryName(code, 'en'));

describe('placeFr(code, name, way)', () => {
  it.each([
    ['PRY', 'au Paraguay', 'du Paraguay', 'du Paraguay'],
    ['ARG', 'en Argentine', 'd’Argentine', 'de l’Argentine'],
    ['FRA', 'en France', 'de France', 'de la France'],
    ['IRN', 'en Iran', 'd’Iran', 'de l’Iran'],
    ['ECU', 'en Équateur', 'd’Équateur', 'de l’Équateur'],
    ['PHL', 'aux Philippines', 'des Philippines', 'des Philippines'],
    ['USA', 'aux États-Unis', 'des États-Unis', 'des États-Unis'],
    ['CUB', 'à Cuba', 'de Cuba', 'de Cuba'],
    ['ATG', 'à Antigua-et-Barbuda', 'd’Antigua-et-Barbuda', 'd’Antigua-et-Barbuda'],
    ['HTI', 'en Haïti', 'd’Haïti', 'd’Haïti'],
    ['HUN', 'en Hongrie', 'de Hongrie', 'de la Hongrie'],
    ['BRB', 'à la Barbade', 'de la Barbade', 'de la Barbade'],
    ['MOZ', 'au Mozambique', 'du Mozambique', 'du Mozambique'],
    [
      'COD',
      'en République démocratique du Congo',
      'de République démocratique du Congo',
      'de la République démocratique du Congo',
    ],
    ['029', 'dans les Caraïbes', 'des Caraïbes', 'des Caraïbes'],
    ['035', 'en Asie du Sud-Est', 'd’Asie du Sud-Est', 'de l’Asie du Sud-Est'],
    ['001', 'dans le monde', 'du monde entier', 'du monde entier'],
  ])('%s: %s, %s, %s', (code, ...phrases) => {
    expect(fr(code)).toEqual(phrases);
  });

  it.each(placeCodes())('%s: one of the joints of French, elided where it must be', (code) => {
    const [inside = '', ...others] = fr(code);
    expect(inside).toMatch(/^(?:en |au |aux |à |à la |sur l’|sur le |dans les? )\p{L}/u);
    for (const phrase of others) {
      expect(phrase).toMatch(/^(?:du |des |de la |de l’|de |d’)\p{L}/u);
      expect(phrase.normalize('NFD')).not.toMatch(/^(?:de|de la|du) (?:[aeiou])/iu);
      expect(phrase.normalize('NFD')).not.toMatch(/^(?:d|de l)’[^aeiouh]/iu);
    }
    const isPlural =
      /^(?:Îles|États|Émirats|Samoa|Terres|Philippines|Bahamas|Maldives|Comores|Bermudes|Seychelles|Pays-Bas)/u;
    if (isPlural.test(countryName(code, 'fr'))) expect(inside).toMatch(/^(?:aux|dans les) /u);
  });
});

describe('placeEn(code, name)', () => {
  it.each([
    ['GBR', 'the United Kingdom'],
    ['PHL', 'the Philippines'],
    ['DOM', 'the Dominican Republic'],
    ['PRY', 'Paraguay'],
    ['PNG', 'Papua New Guinea'],
    ['029', 'the Caribbean'],
    ['005', 'South America'],
  ])('%s: %s', (code, phrase) => {
    expect(en(code)).toBe(phrase);
  });

  it.each(placeCodes())(
    '%s: groups of islands, unions and republics take "the", no other name begins with it twice',
    (code) => {
      const name = countryName(code, 'en');
      if (/(?:Islands|Republic|Kingdom|States|Emirates|Territory|Territories)$/u.test(name) && code !== 'SGS') {
        expect(en(code)).toBe(code === 'TCA' ? 'the Turks and Caicos Islands' : `the ${name}`);
      }
      expect(en(code)).not.toMatch(/^the the /iu);
    },
  );
});

describe('placeEs(code, name, way)', () => {
  it.each([
    ['IND', 'en la India', 'en la India', 'a la India'],
    ['GBR', 'en el Reino Unido', 'en el Reino Unido', 'al Reino Unido'],
    ['NLD', 'en los Países Bajos', 'en los Países Bajos', 'a los Países Bajos'],
    ['ARG', 'en Argentina', 'en Argentina', 'a Argentina'],
    ['USA', 'en Estados Unidos', 'en Estados Unidos', 'a Estados Unidos'],
    ['DOM', 'en la República Dominicana', 'en la República Dominicana', 'a la República Dominicana'],
    ['MHL', 'en las Islas Marshall', 'en las Islas Marshall', 'a las Islas Marshall'],
    ['SLV', 'en El Salvador', 'en El Salvador', 'a El Salvador'],
    ['029', 'en el Caribe', 'en el Caribe', 'al Caribe'],
  ])('%s: %s, %s, %s', (code, ...phrases) => {
    expect(es(code)).toEqual(phrases);
  });

  it.each(placeCodes())('%s: articles agree with what they stand before', (code) => {
    const [inside = '', , to = ''] = es(code);
    expect(inside).toMatch(/^en (?:el |la |los |las )?\p{Lu}|^en el (?:mundo|continente|sudeste)/u);
    expect(to).not.toMatch(/^a el /u);
    const name = countryName(code, 'es');
    if (/^Islas /u.test(name)) expect(inside).toBe(`en las ${name}`);
    if (/^(?:República|Isla|Ciudad) /u.test(name)) expect(inside).toBe(`en la ${name}`);
    if (/^(?:Territorios|Emiratos|Estados Federados|Países)/u.test(name)) expect(inside).toBe(`en los ${name}`);
  });
});
