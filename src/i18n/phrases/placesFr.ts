import type { PlaceWay } from './placeWay.ts';

type PlacePhrases = Readonly<Record<PlaceWay, string>>;

/**
 * How French joins a country to a sentence: "au Paraguay", "aux Philippines", "à Cuba", "à la Barbade", "sur l’Île de Man",
 * "dans les Terres australes". Names that stand in no list here take "en": feminine ones, and those that begin with a vowel.
 */
const AU =
  'BEN BFA BDI BGD BLZ BRA BRN BTN BWA CAN CHL CMR COG CPV CRI DNK ESH GAB GBR GHA GRL GTM GUY HND JPN KAZ KEN KGZ KHM ' +
  'KWT LAO LBN LBR LIE LKA LSO LUX MAR MEX MLI MMR MNE MOZ MWI NER NGA NIC NPL PAK PAN PER PRT PRY QAT RWA SDN SEN SJM ' +
  'SSD SUR TCD TGO TJK TKM TLS VAT VEN VNM VUT XKX YEM ZWE';
const AUX =
  'ALA ARE ASM BES BHS BMU CCK COK COM CYM FJI FLK FRO HMD MDV MHL MNP NLD PCN PHL PLW SLB SYC TCA TON UMI USA VGB VIR WSM';
const A =
  'ABW AIA ATG BHR BLM CUB CUW CYP DJI GGY GIB GUM HKG JEY KIR KNA LCA MAC MAF MCO MDG MLT MSR MUS MYT NIU NRU OMN PRI ' +
  'REU SGP SHN SLV SMR SPM STP SXM TKL TUV TWN VCT WLF';
const A_LA = 'BRB DMA GRD TTO';
const SUR = 'BVT CXR IMN NFK';
const DANS_LES = 'ATF FSM 019 029';
/** With "en", but without the article: "d’Haïti", never "de l’Haïti". */
const EN_BARE = 'HTI ISR';

const WHOLE: Readonly<Record<string, PlacePhrases>> = {
  IOT: {
    in: 'dans le Territoire britannique de l’océan Indien',
    from: 'du Territoire britannique de l’océan Indien',
    to: 'du Territoire britannique de l’océan Indien',
  },
  '001': { in: 'dans le monde', from: 'du monde entier', to: 'du monde entier' },
  '003': {
    in: 'sur le continent nord-américain',
    from: 'du continent nord-américain',
    to: 'du continent nord-américain',
  },
  '053': {
    in: 'en Australie et en Nouvelle-Zélande',
    from: 'd’Australie et de Nouvelle-Zélande',
    to: 'de l’Australie et de la Nouvelle-Zélande',
  },
  '419': {
    in: 'en Amérique latine et dans les Caraïbes',
    from: 'd’Amérique latine et des Caraïbes',
    to: 'de l’Amérique latine et des Caraïbes',
  },
};

const has = (codes: string, code: string) => codes.split(' ').includes(code);
const startsWithVowel = (name: string) => /^(?:[aeiou]|hai)/iu.test(name.normalize('NFD'));
const de = (name: string) => (startsWithVowel(name) ? `d’${name}` : `de ${name}`);
const deLa = (name: string) => (startsWithVowel(name) ? `de l’${name}` : `de la ${name}`);

/** "au Paraguay", "du Paraguay"; `to` gives what stands behind "à destination": "de l’Argentine", "des Philippines". */
export function placeFr(code: string, name: string, way: PlaceWay): string {
  return phrasesOf(code, name)[way];
}

function phrasesOf(code: string, name: string): PlacePhrases {
  const whole = WHOLE[code];
  if (whole) return whole;
  if (has(AU, code)) return { in: `au ${name}`, from: `du ${name}`, to: `du ${name}` };
  if (has(AUX, code)) return { in: `aux ${name}`, from: `des ${name}`, to: `des ${name}` };
  if (has(DANS_LES, code)) return { in: `dans les ${name}`, from: `des ${name}`, to: `des ${name}` };
  if (has(A, code)) return { in: `à ${name}`, from: de(name), to: de(name) };
  if (has(A_LA, code)) return { in: `à la ${name}`, from: `de la ${name}`, to: `de la ${name}` };
  if (has(SUR, code)) return { in: `sur l’${name}`, from: `de l’${name}`, to: `de l’${name}` };
  return { in: `en ${name}`, from: de(name), to: has(EN_BARE, code) ? de(name) : deLa(name) };
}
