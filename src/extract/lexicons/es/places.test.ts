import { describe, expect, it } from 'vitest';
import { meaningOf } from '../placeLexicons.fixture.ts';
import { places } from './places.ts';
import { demonymForms } from './places/demonyms.ts';

describe('demonymForms(masculine)', () => {
  it.each([
    ['paraguayo', 'paraguayo paraguaya paraguayos paraguayas'],
    ['danés', 'danés danesa daneses danesas'],
    ['alemán', 'alemán alemana alemanes alemanas'],
    ['nipón', 'nipón nipona nipones niponas'],
    ['español', 'español española españoles españolas'],
    ['iraquí', 'iraquí iraquíes iraquís'],
    ['costarricense', 'costarricense costarricenses'],
    ['belga', 'belga belgas'],
    ['kosovar', 'kosovar kosovares'],
  ])('inflects %s', (masculine, forms) => {
    expect(demonymForms(masculine).join(' ')).toBe(forms);
  });
});

describe('the Spanish place lexicon', () => {
  it.each([
    ['EE. UU.', 'USA'],
    ['Estados Unidos', 'USA'],
    ['Estados Unidos Mexicanos', 'MEX'],
    ['RDC', 'COD'],
    ['República del Congo', 'COG'],
    ['Costa de Marfil', 'CIV'],
    ['Birmania', 'MMR'],
    ['Países Bajos', 'NLD'],
    ['Haití', 'HTI'],
    ['Perú', 'PER'],
    ['Guinea', 'GIN'],
    ['Guinea Ecuatorial', 'GNQ'],
    ['hondureñas', 'HND'],
    ['guatemaltecos', 'GTM'],
    ['nicaragüenses', 'NIC'],
    ['nigerino', 'NER'],
    ['nigerianas', 'NGA'],
    ['dominicanas', 'DOM'],
    ['dominiqués', 'DMA'],
    ['ecuatoguineano', 'GNQ'],
    ['estadounidenses', 'USA'],
    ['centroamericanos', '013'],
    ['Centroamérica', '013'],
    ['América Latina y el Caribe', '419'],
    ['Cono Sur', '005'],
    ['Tapachula', 'MEX'],
    ['San Pedro Sula', 'HND'],
    ['Chiquimula', 'GTM'],
    ['Cochabamba', 'BOL'],
    ['El Cairo', 'EGY'],
    ['Londres', 'GBR'],
    ['Tapón del Darién', 'PAN'],
    ['Táchira', 'VEN'],
    ['Norte de Santander', 'COL'],
  ])('reads %s as %s alone', (name, code) => {
    expect(meaningOf(places, name)).toEqual([code]);
  });

  it.each([
    ['congoleñas', ['COD', 'COG']],
    ['coreanos', ['KOR', 'PRK']],
    ['Granada', ['ESP', 'NIC', 'GRD']],
    ['Misiones', ['ARG', 'PRY']],
    ['Córdoba', ['ARG', 'COL', 'ESP']],
  ])('reads %s as one of several, the likeliest first', (name, codes) => {
    expect(meaningOf(places, name)).toEqual(codes);
  });

  it.each(['OIM', 'CARICOM', 'MERCOSUR', 'Reunión', 'Estado', 'Unión', 'indígenas', 'Norte'])(
    'leaves %s alone',
    (name) => {
      expect(meaningOf(places, name)).toEqual([]);
    },
  );

  it.each([
    'El Alto Comisionado',
    'La Unión Europea',
    'Protocolo de Palermo',
    'golfo de México',
    'río Paraguay',
    'Belém do Pará',
  ])('turns down %s', (phrase) => {
    expect(places.notPlaces).toContain(phrase);
  });

  it('asks for a preposition where a name is a word or a first name, too', () => {
    expect(places.needsContext).toEqual(
      expect.arrayContaining([
        'El Alto',
        'El Progreso',
        'La Paz',
        'La Libertad',
        'Mauricio',
        'Guadalupe',
        'Pará',
        'Salta',
      ]),
    );
  });
});
