/** "et demi", "y tres cuartos": what adds a part of the last scale to a number, as folded tokens. */
export type PartWords = Readonly<{
  words: readonly string[];
  part: number;
  /** A share of its own where a noun stands behind: "cinq millions et un quart des femmes". */
  closing: boolean;
}>;

/** Cuts phrases and their parts into rows; those of `closing` only count where the clause ends or a scale follows. */
export function partWords(
  always: Readonly<Record<string, number>>,
  closing: Readonly<Record<string, number>>,
): readonly PartWords[] {
  const rows = (phrases: Readonly<Record<string, number>>, closes: boolean): PartWords[] =>
    Object.entries(phrases).map(([phrase, part]) => ({ words: phrase.split(' '), part, closing: closes }));
  return [...rows(always, false), ...rows(closing, true)];
}
