import { foldWord } from '../text/wordTable.ts';
import type { NounClass, Nouns } from './lexicon.ts';

/**
 * Spells out the notation of the noun lists: "participant(e)" is "participant" and "participante", "policier/policière"
 * both of them. Accents are folded; plurals are found by `classOf`.
 */
export function expandForms(entry: string): string[] {
  return entry.split('/').flatMap((form) => {
    const optional = /^(.*)\((.*)\)(.*)$/u.exec(form);
    const forms = optional ? [optional[1]! + optional[3]!, optional[1]! + optional[2]! + optional[3]!] : [form];
    return forms.map(foldWord);
  });
}

/** Looks up the class of a word by its folded form, singular or plural. */
export function nounIndex(nouns: Nouns): Map<string, NounClass> {
  const index = new Map<string, NounClass>();
  for (const [nounClass, entries] of Object.entries(nouns.classes)) {
    for (const form of entries.flatMap(expandForms)) if (!index.has(form)) index.set(form, nounClass as NounClass);
  }
  return index;
}

/** "gardes-frontières": every part in the plural. */
const ofParts = (fold: string) =>
  fold
    .split('-')
    .map((part) => part.replace(/s$/, ''))
    .join('-');

/** A plural is its singular with s or x, "-aux" for "-al", "-ies" for "-y", "-es" behind a consonant. */
export function classOf(index: ReadonlyMap<string, NounClass>, fold: string): NounClass | undefined {
  return (
    index.get(fold) ??
    (/[sx]$/.test(fold) ? index.get(fold.slice(0, -1)) : undefined) ??
    (fold.endsWith('aux') ? index.get(`${fold.slice(0, -3)}al`) : undefined) ??
    (fold.endsWith('ies') ? index.get(`${fold.slice(0, -3)}y`) : undefined) ??
    (fold.endsWith('ces') ? index.get(`${fold.slice(0, -3)}z`) : undefined) ??
    (fold.endsWith('es') ? index.get(fold.slice(0, -2)) : undefined) ??
    (fold.includes('-') ? index.get(ofParts(fold)) : undefined)
  );
}
