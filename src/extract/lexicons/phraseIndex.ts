import type { Token } from '../text/token.ts';

/** A row of folded tokens. */
type Phrase = Readonly<{ words: readonly string[] }>;

/** Phrases by their first word, in the order in which they are to be tried. */
export type PhraseIndex<P extends Phrase> = ReadonlyMap<string, readonly P[]>;

/** Puts phrases under their first words; of those with the same first word `before` tells which is tried first. */
export function phraseIndex<P extends Phrase>(phrases: readonly P[], before: (a: P, b: P) => number): PhraseIndex<P> {
  const index = new Map<string, P[]>();
  for (const phrase of phrases) {
    const first = phrase.words[0];
    if (first !== undefined) index.set(first, [...(index.get(first) ?? []), phrase]);
  }
  for (const list of index.values()) list.sort(before);
  return index;
}

/** Longer phrases first. */
export const longestFirst = (a: Phrase, b: Phrase) => b.words.length - a.words.length;

function stands({ words }: Phrase, tokens: readonly Token[], at: number): boolean {
  if (at + words.length > tokens.length) return false;
  // The index has compared the first word.
  for (let i = 1; i < words.length; i++) if (tokens[at + i]!.fold !== words[i]) return false;
  return true;
}

/** The first of the phrases with the word at a token that stands there whole. */
export function rowAt<P extends Phrase>(phrases: readonly P[], tokens: readonly Token[], at: number): P | null {
  for (const phrase of phrases) if (stands(phrase, tokens, at)) return phrase;
  return null;
}
