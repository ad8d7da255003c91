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

/** Nouns by their folded forms. What was looked up once is kept, bounded since a hostile text may never repeat a word. */
export type NounIndex = Readonly<{
  forms: ReadonlyMap<string, NounClass>;
  lookedUp: Map<string, NounClass | undefined>;
}>;
const MOST_LOOKED_UP = 50_000;

export function nounIndex(nouns: Nouns): NounIndex {
  const forms = new Map<string, NounClass>();
  for (const [nounClass, entries] of Object.entries(nouns.classes)) {
    for (const form of entries.flatMap(expandForms)) if (!forms.has(form)) forms.set(form, nounClass as NounClass);
  }
  return { forms, lookedUp: new Map() };
}

/** "gardes-frontières": every part in the plural. */
const ofParts = (fold: string) =>
  fold
    .split('-')
    .map((part) => part.replace(/s$/, ''))
    .join('-');

/** A plural is its singular with s or x, "-aux" for "-al", "-ies" for "-y", "-es" behind a consonant. */
function classOfForms(forms: NounIndex['forms'], fold: string): NounClass | undefined {
  return (
    forms.get(fold) ??
    (/[sx]$/.test(fold) ? forms.get(fold.slice(0, -1)) : undefined) ??
    (fold.endsWith('aux') ? forms.get(`${fold.slice(0, -3)}al`) : undefined) ??
    (fold.endsWith('ies') ? forms.get(`${fold.slice(0, -3)}y`) : undefined) ??
    (fold.endsWith('ces') ? forms.get(`${fold.slice(0, -3)}z`) : undefined) ??
    (fold.endsWith('es') ? forms.get(fold.slice(0, -2)) : undefined) ??
    (fold.includes('-') ? forms.get(ofParts(fold)) : undefined)
  );
}

/** The class of a noun by its folded form, singular or plural. */
export function classOf({ forms, lookedUp }: NounIndex, fold: string): NounClass | undefined {
  const known = lookedUp.get(fold);
  if (known !== undefined || lookedUp.has(fold)) return known;
  if (lookedUp.size >= MOST_LOOKED_UP) lookedUp.clear();
  const nounClass = classOfForms(forms, fold);
  lookedUp.set(fold, nounClass);
  return nounClass;
}
