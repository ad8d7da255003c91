import type { Span } from '../../model/article.ts';
import type { Lexicon } from '../lexicons/lexicon.ts';
import type { Measured } from '../reading.ts';
import type { PlaceMention } from './findPlaces.ts';

// Who gives a sum is not where it goes.

const NO_LETTER = /[^\p{L}]/u;

/** The word before an offset, past an article. */
function wordBefore(text: string, at: number, { nouns }: Lexicon): string {
  const words = text
    .slice(Math.max(0, at - 30), at)
    .toLowerCase()
    .trimEnd()
    .split(NO_LETTER);
  return words.findLast((word) => !nouns.articles.includes(word)) ?? '';
}

/** A figure with the places of its sentence that may be its own, and the sums there. */
export type Told = Readonly<{
  one: Measured;
  strong: readonly PlaceMention[];
  moneys: readonly Span[];
  lexicon: Lexicon;
}>;

/** "Noruega aportó 12 millones y Canadá, 5": the verb of giving that is left out. */
function verbStandsBefore(at: number, { in: { tokens, sentence } }: Measured, { placeRoles }: Lexicon): boolean {
  return tokens.some(
    ({ start }) => start < at && placeRoles.gives.test(` ${sentence.text.slice(start, Math.min(at, start + 40))}`),
  );
}

/** "Japan gave 10 million dollars and the United Kingdom 40 million pounds": right before a sum stands who gives it. */
function standsBeforeSum({ start, end, kind }: PlaceMention, { one, moneys, lexicon }: Told): boolean {
  const before = wordBefore(one.in.sentence.text, start, lexicon);
  const subject =
    kind !== 'demonym' &&
    (!lexicon.placeRoles.prepositions.includes(before) || lexicon.ranges.joinersAfterOpener.includes(before));
  if (!subject) return false;
  const gapped = () => lexicon.ranges.joinersAfterOpener.includes(before) && verbStandsBefore(start, one, lexicon);
  return moneys.some(
    (money) => money.start - end === 1 || (money.start - end === 2 && one.in.sentence.text[end] === ',' && gapped()),
  );
}

/** "Norway and Switzerland have given": those listed before the last giver give as well. */
function isListedWithGiver(mention: PlaceMention, { one, strong, lexicon }: Told): boolean {
  let last = strong.indexOf(mention);
  while (strong[last + 1]?.listed) last += 1;
  const { end } = strong[last] ?? mention;
  return lexicon.placeRoles.gives.test(one.in.sentence.text.slice(end, end + 40));
}

/** "proviene de Corea": where a sum comes from is who pays it. */
export const pays = (mention: PlaceMention, told: Told) =>
  told.one.unit === 'money' &&
  ((mention.role === 'origin' && mention.kind !== 'demonym') ||
    isListedWithGiver(mention, told) ||
    standsBeforeSum(mention, told));
