import type { Compiled } from '../lexicons/compile.ts';
import type { Token } from '../text/token.ts';

/** Is the word at a token, by itself, what people of a country are called: "indonésiennes", "Ugandan"? */
export function isNationality(tokens: readonly Token[], at: number, { places }: Compiled): boolean {
  return (places.get(tokens[at]?.fold ?? '') ?? []).some(
    (phrase) => (phrase.kind === 'demonym' || phrase.kind === 'regionDemonym') && phrase.words.length === 1,
  );
}
