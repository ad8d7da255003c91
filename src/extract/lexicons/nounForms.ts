import { foldWord } from '../text/wordTable.ts';
import type { NounClass, Nouns } from './nounLexicon.ts';

/**
 * Spells out the notation of the noun lists: "participant(e)" is "participant" and "participante", "policier/policière"
 * both of them. Plurals are found by `classOf`.
 */
export function expandForms(entry: string): string[] {
  return entry.split('/').flatMap((form) => {
    const optional = /^(.*)\((.*)\)(.*)$/u.exec(form);
    const forms = optional ? [optional[1]! + optional[3]!, optional[1]! + optional[2]! + optional[3]!] : [form];
    return forms.map((one) => one.toLowerCase());
  });
}

type Forms = ReadonlyMap<string, NounClass>;

/**
 * Nouns by their forms, as printed and without accents: "naufragé" is no "naufrage", but capitals may have lost theirs. What
 * was looked up once is kept, null for what is no noun, bounded since a hostile text may never repeat a word.
 */
export type NounIndex = Readonly<{ printed: Forms; folded: Forms; lookedUp: Map<string, NounClass | null> }>;
const MOST_LOOKED_UP = 50_000;

export function nounIndex(nouns: Nouns): NounIndex {
  const printed = new Map<string, NounClass>();
  const folded = new Map<string, NounClass>();
  for (const [nounClass, entries] of Object.entries(nouns.classes)) {
    for (const form of entries.flatMap(expandForms)) {
      if (!printed.has(form)) printed.set(form, nounClass as NounClass);
      // A form that needs no folding is the likelier one: "naufrages" without its accents is more often no person.
      const fold = foldWord(form);
      if (fold === form || !folded.has(fold)) folded.set(fold, nounClass as NounClass);
    }
  }
  return { printed, folded, lookedUp: new Map() };
}

/** "gardes-frontières", "foyers vulnérables", "salles de classe": every part without its plural. */
const ofParts = (word: string) => word.replace(/s(?=[- ]|$)/g, '');

/** A plural is its singular with s or x, "-aux" for "-al", "-ies" for "-y", "-es" behind a consonant. */
function classOfForms(forms: Forms, word: string): NounClass | undefined {
  return (
    forms.get(word) ??
    (/[sx]$/.test(word) ? forms.get(word.slice(0, -1)) : undefined) ??
    (word.endsWith('aux') ? forms.get(`${word.slice(0, -3)}al`) : undefined) ??
    (word.endsWith('ies') ? forms.get(`${word.slice(0, -3)}y`) : undefined) ??
    (word.endsWith('ces') ? forms.get(`${word.slice(0, -3)}z`) : undefined) ??
    (word.endsWith('es') ? forms.get(word.slice(0, -2)) : undefined) ??
    (/[- ]/.test(word) ? forms.get(ofParts(word)) : undefined)
  );
}

/** The class of a noun, singular or plural, as printed in lower case. */
export function classOf({ printed, folded, lookedUp }: NounIndex, lower: string): NounClass | undefined {
  const known = lookedUp.get(lower);
  if (known !== undefined) return known ?? undefined;
  if (lookedUp.size >= MOST_LOOKED_UP) lookedUp.clear();
  // "documentó" is no "documento": capitals lose accents, no word gains one.
  const nounClass =
    classOfForms(printed, lower) ?? (foldWord(lower) === lower ? classOfForms(folded, lower) : undefined);
  lookedUp.set(lower, nounClass ?? null);
  return nounClass;
}

/** Whether a word without its accents may be the plural of a noun: "workers", "children". */
export const isPlural = (fold: string, { plural, pluralForms }: Pick<Nouns, 'plural' | 'pluralForms'>): boolean =>
  plural.test(fold) || pluralForms.includes(fold);
