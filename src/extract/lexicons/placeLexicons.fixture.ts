import { foldWord } from '../text/wordTable.ts';
import { places as en } from './en/places.ts';
import { places as es } from './es/places.ts';
import { places as fr } from './fr/places.ts';
import type { PlaceLexicon } from './placeLexicon.ts';

export const PLACE_LEXICONS: Readonly<Record<'fr' | 'en' | 'es', PlaceLexicon>> = { fr, en, es };

/** All codes of a lexicon by folded name; regions by M49. */
export function codesByFoldedName(lexicon: PlaceLexicon): Map<string, Set<string>> {
  const codes = new Map<string, Set<string>>();
  const { countries, demonyms, subdivisions, regions, regionDemonyms } = lexicon;
  for (const table of [countries, demonyms, subdivisions, regions, regionDemonyms]) {
    for (const [code, names] of Object.entries(table)) {
      for (const name of names) codes.set(foldWord(name), (codes.get(foldWord(name)) ?? new Set()).add(code));
    }
  }
  return codes;
}

/** What a name means: the codes of `ambiguous` in their order, or the one code that it has. */
export function meaningOf(lexicon: PlaceLexicon, name: string): readonly string[] {
  const shared = Object.entries(lexicon.ambiguous).find(([key]) => foldWord(key) === foldWord(name));
  return shared?.[1] ?? [...(codesByFoldedName(lexicon).get(foldWord(name)) ?? [])];
}
