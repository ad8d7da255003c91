import { ISO2 } from '../../places/iso2.ts';
import type { Measured } from '../reading.ts';
import { codeOf, type Atlas } from './atlas.ts';
import type { PlaceMention } from './findPlaces.ts';
import type { NamedPlaces } from './placesOf.ts';

/** Moneys that are paid with, or named as prices, all over the world. */
const ABROAD = new Set(['USD', 'EUR', 'GBP', 'CHF']);

const HOMES: ReadonlyMap<string, string> = new Map([...ISO2].map(([iso3, iso2]) => [iso2, iso3]));

/** ISO 4217 begins with the country: "ETB" with ET; X is a money of several. */
function homesOf({ currency, byCountry }: Measured): readonly string[] {
  if (byCountry !== null) return currency === 'USD' ? [] : Object.keys(byCountry);
  if (currency === null || ABROAD.has(currency)) return [];
  const home = HOMES.get(currency.slice(0, 2));
  return home === undefined ? [] : [home];
}

/**
 * "1,200 birr", in an article on Ethiopians in Yemen: a sum is of the country, named elsewhere, whose money it is. Where the
 * sentence tells who pays, that country may be the giver's, unless the article names a place in it.
 */
export function homeOfMoney(
  one: Measured,
  { found, funded, atlas }: Readonly<{ found: NamedPlaces; funded: boolean; atlas: Atlas }>,
): NamedPlaces | null {
  if (one.unit !== 'money') return null;
  const homes = homesOf(one);
  // "de 400 à 900 millions de dongs, … même lorsque le voyage s'arrêtait à Calais": in the money of the country that it is about.
  if (found.basis === 'stated' && found.rule === 'sentence') {
    const here = atlas.frame.mentions.filter((mention) => homes.includes(codeOf(mention, atlas)));
    const far = ({ start }: PlaceMention) =>
      start > one.end && one.in.sentence.text.slice(one.end, start).includes(',');
    const elsewhere =
      here.length > 0 && found.mentions.every((mention) => far(mention) && !homes.includes(codeOf(mention, atlas)));
    return elsewhere ? { mentions: here, setting: [], basis: 'inferred', rule: 'its currency' } : null;
  }
  if (found.basis !== 'inferred') return null;
  const isHome = (mention: PlaceMention) => homes.includes(codeOf(mention, atlas));
  if (homes.length === 0 || found.mentions.some(isHome)) return null;
  const [home, other] = homes.flatMap((iso3) => atlas.named().get(iso3) ?? []);
  if (!home || other) return null;
  // Whoever its own sentence names gives it.
  if (!home.local && (funded || atlas.of(one.in.sentence).some(isHome))) return null;
  return { mentions: [{ ...home.first, role: 'about' }], setting: [], basis: 'inferred', rule: 'its currency' };
}

/** "120 ariary", where the article names no place at all: the only country whose own money its sums are in. */
export function homeOfAllMoneys(all: readonly Measured[], { frame, named }: Atlas): NamedPlaces | null {
  // "Dans dix pays, 12 000 enfants".
  if (frame.mentions.length > 0 || all.some(({ measure }) => measure === 'countries')) return null;
  const sums = all.filter(({ unit, currency }) => unit === 'money' && !ABROAD.has(currency ?? ''));
  // One price may be told anywhere.
  if (sums.length < 2) return null;
  const [home, other] = new Set(sums.flatMap((sum) => (sum.byCountry === null ? homesOf(sum) : [''])));
  if (home === undefined || home === '' || other !== undefined || named().size > 0) return null;
  const mention: PlaceMention = {
    start: 0,
    end: 0,
    kind: 'country',
    codes: [home],
    text: '',
    role: 'about',
    weak: false,
    body: false,
    people: false,
    listed: false,
  };
  return { mentions: [mention], setting: [], basis: 'inferred', rule: 'its currency' };
}
