import { describe, expect, it } from 'vitest';
import { meaningOf } from '../placeLexicons.fixture.ts';
import { places } from './places.ts';
import { demonymForms } from './places/demonyms.ts';

describe('demonymForms(masculine)', () => {
  it.each([
    ['paraguayen', 'paraguayen paraguayenne paraguayens paraguayennes'],
    ['camerounais', 'camerounais camerounaise camerounais camerounaises'],
    ['ghanéen', 'ghanéen ghanéenne ghanéens ghanéennes'],
    ['philippin', 'philippin philippine philippins philippines'],
    ['afghan', 'afghan afghane afghans afghanes'],
    ['belge', 'belge belge belges belges'],
    ['espagnol', 'espagnol espagnole espagnols espagnoles'],
  ])('inflects %s', (masculine, forms) => {
    expect(demonymForms(masculine).join(' ')).toBe(forms);
  });
});

describe('the French place lexicon', () => {
  it.each([
    // Countries in the spellings of press releases.
    ['Equateur', 'ECU'],
    ['Etats-Unis', 'USA'],
    ['Etats unis du Mexique', 'MEX'],
    ['RDC', 'COD'],
    ['République du Congo', 'COG'],
    ['Congo-Brazzaville', 'COG'],
    ['Birmanie', 'MMR'],
    ['RDP lao', 'LAO'],
    ["Côte d'Ivoire", 'CIV'],
    ['Moldova', 'MDA'],
    ['Biélorussie', 'BLR'],
    ['ERYM', 'MKD'],
    ['ex-République yougoslave de Macédoine', 'MKD'],
    ['Timor oriental', 'TLS'],
    ['Swaziland', 'SWZ'],
    ['Cap-Vert', 'CPV'],
    ['Kirghizistan', 'KGZ'],
    ['Grande-Bretagne', 'GBR'],
    ['EAU', 'ARE'],
    ['Viet Nam', 'VNM'],
    ['Viêt-nam', 'VNM'],
    ['Guinée', 'GIN'],
    ['Guinée-Bissau', 'GNB'],
    ['Guinée équatoriale', 'GNQ'],
    ['Papouasie-Nouvelle-Guinée', 'PNG'],
    ['Géorgie', 'GEO'],
    // Demonyms and their traps.
    ['paraguayenne', 'PRY'],
    ['équatoriens', 'ECU'],
    ['indonésiennes', 'IDN'],
    ['thaïlandaise', 'THA'],
    ['laotiens', 'LAO'],
    ['argentine', 'ARG'],
    ['nigérien', 'NER'],
    ['nigérians', 'NGA'],
    ['dominicaines', 'DOM'],
    ['dominiquais', 'DMA'],
    ['guinéen', 'GIN'],
    ['bissau-guinéennes', 'GNB'],
    ['équato-guinéens', 'GNQ'],
    ['indien', 'IND'],
    ['rohingyas', 'MMR'],
    ['américains', 'USA'],
    ['latino-américains', '419'],
    ['centraméricaine', '013'],
    ['caribéens', '029'],
    // Provinces and cities.
    ['Chimborazo', 'ECU'],
    ['Tungurahua', 'ECU'],
    ['Imbabura', 'ECU'],
    ['San Cristobal de las Casas', 'MEX'],
    ['Tuxtla Gutierrez', 'MEX'],
    ['Tapachula', 'MEX'],
    ['Vientiane', 'LAO'],
    ['Floride', 'USA'],
    ['Miami', 'USA'],
    ['Bangkok', 'THA'],
    ['Le Caire', 'EGY'],
    ['Varsovie', 'POL'],
    ['Pékin', 'CHN'],
    ['Faya-Largeau', 'TCD'],
    ['Benin City', 'NGA'],
    ["Cox's Bazar", 'BGD'],
    ['Sindhupalchok', 'NPL'],
    // Regions.
    ['Caraïbes', '029'],
    ['Amérique centrale', '013'],
    ['Mésoamérique', '013'],
    ["Afrique de l'Ouest", '011'],
    ['Asie du Sud-Est', '035'],
    ["Corne de l'Afrique", '014'],
  ])('reads %s as %s alone', (name, code) => {
    expect(meaningOf(places, name)).toEqual([code]);
  });

  it.each([
    ['congolais', ['COD', 'COG']],
    ['Congo', ['COG', 'COD']],
    ['coréennes', ['KOR', 'PRK']],
    ['Formosa', ['ARG', 'BRA']],
    ['Tripoli', ['LBY', 'LBN']],
    ['St Martin', ['MAF', 'SXM']],
  ])('reads %s as one of several, the likeliest first', (name, codes) => {
    expect(meaningOf(places, name)).toEqual(codes);
  });

  it.each(['ASEAN', 'CARICOM', 'OEA', 'OIM', 'CEI', 'Union', 'indigène', 'État', 'Nouvelle', 'Programme'])(
    'leaves %s alone',
    (name) => {
      expect(meaningOf(places, name)).toEqual([]);
    },
  );

  it.each([
    'Nouvelle-Guinée',
    'golfe de Guinée',
    'convention de Genève',
    'Protocole de Palerme',
    "Département d'État américain",
    'lac Tchad',
  ])('turns down %s', (phrase) => {
    expect(places.notPlaces).toContain(phrase);
  });

  it('asks for a preposition where a name is a word or a first name, too', () => {
    expect(places.needsContext).toEqual(
      expect.arrayContaining(['Grenade', 'Dominique', 'Maurice', 'La Réunion', 'Salé', 'Diré', 'EAU', 'Saint Martin']),
    );
    expect(places.needsContext).not.toContain('Mali');
  });
});
