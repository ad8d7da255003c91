import gazetteer from '../../places/gazetteer.json';
import { lettersOf } from '../text/letters.ts';
import { tokenize, type NumberStyle } from '../text/token.ts';
import { foldWord } from '../text/wordTable.ts';
import type { Lexicon } from './lexicon.ts';

export type PlaceKind = 'country' | 'subdivision' | 'demonym' | 'region' | 'regionDemonym' | 'none';

/** One way to print a place: a row of folded tokens. `codes` are ISO 3166-1 alpha-3, or UN M49 for regions. */
export type PlacePhrase = Readonly<{
  words: readonly string[];
  kind: PlaceKind;
  codes: readonly string[];
  capital: boolean;
  needsContext: boolean;
  /** A police force, a court, an agency: it tells of its country, and is no place itself. */
  body: boolean;
}>;

/** Phrases by their first folded token, longest first. */
export type PlaceIndex = ReadonlyMap<string, readonly PlacePhrase[]>;

const CAPITAL = /^\p{Lu}/u;

/** A phrase whose countries are still being gathered. */
type Gathered = Omit<PlacePhrase, 'codes'> & { codes: readonly string[] };

function rowOf(name: string, style: NumberStyle): string[] {
  return tokenize(lettersOf(name.replaceAll('’', "'")), style).map((token) => token.fold);
}

/** Makes one index of all names of places that a language knows, ambiguous ones with all their codes. */
export function placeIndex({ places, numbers }: Lexicon): PlaceIndex {
  const context = new Set(places.needsContext.map(foldWord));
  const ambiguous = new Map(Object.entries(places.ambiguous).map(([name, codes]) => [foldWord(name), codes]));
  const index = new Map<string, Gathered[]>();
  const addAll = (
    kind: PlaceKind,
    of: readonly string[],
    names: readonly string[],
    needsContext?: boolean,
    body = false,
  ) => {
    for (const name of names) {
      const words = rowOf(name, numbers.style);
      const first = words[0];
      if (first === undefined) continue;
      const list = index.get(first) ?? [];
      const capital = CAPITAL.test(name) && kind !== 'none';
      // "filipinas" are people, "Filipinas" is their country.
      const known = list.find(
        (phrase) =>
          (phrase.capital === capital || phrase.kind === 'none') &&
          phrase.words.length === words.length &&
          phrase.words.every((word, i) => word === words[i]),
      );
      if (known) {
        // "Cuenca" lies in the country that the tables tell, or in another one.
        if (known.kind === 'subdivision') known.codes = [...new Set([...known.codes, ...of])];
        continue;
      }
      list.push({
        words,
        kind,
        codes: ambiguous.get(foldWord(name)) ?? of,
        capital,
        needsContext: needsContext ?? context.has(foldWord(name)),
        body,
      });
      index.set(first, list);
    }
  };
  addAll('none', [], places.notPlaces);
  const tables = {
    country: places.countries,
    demonym: places.demonyms,
    region: places.regions,
    regionDemonym: places.regionDemonyms,
    subdivision: places.subdivisions,
  } as const;
  for (const [kind, table] of Object.entries(tables)) {
    for (const [code, names] of Object.entries(table)) addAll(kind as PlaceKind, [code], names);
  }
  for (const [code, names] of Object.entries(places.bodies)) addAll('subdivision', [code], names, false, true);
  // Nobody has looked through these names for first names and words: they count only where a place is to be expected.
  for (const [name, codes] of Object.entries(gazetteer)) addAll('subdivision', codes.split(' '), [name], true);
  for (const [first, list] of index)
    index.set(
      first,
      list.sort((a, b) => b.words.length - a.words.length),
    );
  return index;
}
