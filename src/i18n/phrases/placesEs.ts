import type { PlaceWay } from './placeWay.ts';

/** Countries and regions that take an article in a Spanish sentence; all others stand without. */
const ARTICLES: Readonly<Record<'el' | 'la' | 'los' | 'las', string>> = {
  el: 'BES COG ESH GBR IOT LBN 029',
  la: 'ATA BVT CAF COD CXR DOM IMN IND NFK VAT',
  los: 'ARE ATF FSM NLD',
  las: 'ALA BHS BMU CCK COK COM CYM FLK FRO HMD MDV MHL MNP PCN SGS SLB SYC TCA UMI VGB VIR',
};
const INSIDE: Readonly<Record<string, string>> = {
  '001': 'el mundo',
  '003': 'el continente norteamericano',
  '035': 'el sudeste asiático',
};

/** "en la India", behind "con origen" too; behind "con destino" "a la India", "al Reino Unido", "a Cuba". */
export function placeEs(code: string, name: string, way: PlaceWay): string {
  const article = Object.entries(ARTICLES).find(([, codes]) => codes.split(' ').includes(code))?.[0];
  const inside = INSIDE[code] ?? (article === undefined ? name : `${article} ${name}`);
  if (way !== 'to') return `en ${inside}`;
  return inside.startsWith('el ') ? `al ${inside.slice(3)}` : `a ${inside}`;
}
