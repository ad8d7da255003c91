// Prints names/<language>.json: the names of all countries (ISO 3166-1 alpha-3) and regions (UN M49) as the CLDR of the
// running Node has them, except where OVERRIDES says otherwise. The files are kept, so that a page reads the same
// whatever CLDR its reader has. To renew one:
//   npx tsx src/places/freezeNames.mjs fr > src/places/names/fr.json
import { COUNTRIES } from './countries.ts';
import { ISO2 } from './iso2.ts';
import { REGIONS } from './regions.ts';

/** What CLDR says unfit for readers, or in other words than M49. */
const OVERRIDES = {
  fr: {
    COD: 'République démocratique du Congo',
    COG: 'Congo',
    HKG: 'Hong Kong',
    MAC: 'Macao',
    MMR: 'Myanmar',
    PSE: 'Palestine',
    FSM: 'États fédérés de Micronésie',
    KGZ: 'Kirghizistan',
    SLV: 'El Salvador',
    VAT: 'Vatican',
    '011': 'Afrique de l’Ouest',
    '014': 'Afrique de l’Est',
    '015': 'Afrique du Nord',
    '003': 'Continent nord-américain',
    '021': 'Amérique du Nord',
    '053': 'Australie et Nouvelle-Zélande',
    '057': 'Micronésie',
    419: 'Amérique latine et Caraïbes',
  },
  en: {
    COD: 'Democratic Republic of the Congo',
    COG: 'Congo',
    HKG: 'Hong Kong',
    MAC: 'Macao',
    MMR: 'Myanmar',
    PSE: 'Palestine',
    FSM: 'Federated States of Micronesia',
    '001': 'World',
    '003': 'North American continent',
    '011': 'West Africa',
    '014': 'East Africa',
    '015': 'North Africa',
    '017': 'Central Africa',
    '021': 'North America',
    '030': 'East Asia',
    '034': 'South Asia',
    '035': 'South-East Asia',
    '053': 'Australia and New Zealand',
    '057': 'Micronesia',
    145: 'West Asia',
    419: 'Latin America and the Caribbean',
  },
  es: {
    COD: 'República Democrática del Congo',
    COG: 'Congo',
    HKG: 'Hong Kong',
    MAC: 'Macao',
    MMR: 'Myanmar',
    PSE: 'Palestina',
    FSM: 'Estados Federados de Micronesia',
    LSO: 'Lesotho',
    MLI: 'Malí',
    QAT: 'Qatar',
    SAU: 'Arabia Saudita',
    SWZ: 'Eswatini',
    '003': 'Continente norteamericano',
    '005': 'América del Sur',
    '013': 'América Central',
    '015': 'África del Norte',
    '021': 'América del Norte',
    '053': 'Australia y Nueva Zelandia',
    '057': 'Micronesia',
    419: 'América Latina y el Caribe',
  },
};

const [language = 'fr'] = process.argv.slice(2);
const overrides = OVERRIDES[language];
const cldr = new Intl.DisplayNames(language, { type: 'region', fallback: 'none' });
const codes = [...COUNTRIES.map(({ iso3 }) => [iso3, ISO2.get(iso3)]), ...REGIONS.map((m49) => [m49, m49])];
const names = codes.map(([code, asked]) => [code, overrides[code] ?? cldr.of(asked)?.replace(' & ', ' and ')]);
console.log(JSON.stringify(Object.fromEntries(names), null, 2));
