import type { Span } from '../../model/article.ts';
import { behindOf } from '../nouns/behindOf.ts';
import { isNationality } from '../nouns/isNationality.ts';
import type { Compiled } from '../lexicons/compile.ts';
import { classOf } from '../lexicons/nounForms.ts';
import { rowAt } from '../lexicons/phraseIndex.ts';
import { denominatorAt, hyphenatedFraction } from './fractionWords.ts';
import { readNumberAt, type ReadNumber } from './readNumber.ts';
import type { Found, Money } from '../reading.ts';
import type { Token } from '../text/token.ts';

/** A number with what its neighbours make of it: a count, a percentage, a share, money. `last` is the token behind it. */
export type Shaped = Pick<Found, 'unit' | 'shape' | 'value' | 'ratio' | 'scale' | 'form' | keyof Money> & {
  last: number;
  rule: string;
  /** The token that a currency before the number starts at. */
  first: number | null;
  inner: Span | null;
};

/** "un jeune sur cinq", "one in 16": the whole that a share is counted out of is small or round; "3 out of 34" counts three. */
const isShareBase = ({ value }: ReadNumber, { value: whole }: ReadNumber) =>
  whole <= LARGEST_SHARE_BASE && (value === 1 || whole <= DOZEN || whole % 5 === 0);
const DOZEN = 12;
const LARGEST_SHARE_BASE = 1000;
const round1 = (value: number) => Math.round(value * 10) / 10;

function share(last: number, value: number, rule: string, inner: Span | null = null): Shaped {
  return {
    last,
    unit: 'percent',
    shape: 'share',
    value: round1(value),
    ratio: value / 100,
    scale: 1,
    form: 'words',
    rule,
    currency: null,
    byCountry: null,
    first: null,
    inner,
  };
}

const isCounted = (nounClass: string | undefined) =>
  nounClass !== undefined && !['other', 'cases', 'duration', 'distance', 'uncounted'].includes(nounClass);

/** Does the noun behind the whole make two counts of it? "une étude sur cinq pays", "five in ten years". */
function countsApart(noun: Token | undefined, inner: Span | null, { lexicon, nouns }: Compiled): boolean {
  const nounClass = noun?.kind === 'word' ? classOf(nouns, noun.lower) : undefined;
  if (nounClass === undefined) return false;
  return nounClass === 'duration' || inner !== null || !lexicon.numbers.outOfCounted;
}

/** "un jeune sur cinq", "trois migrants sur quatre", "one in five": share of a whole, in percent to one decimal. */
export function shareAt(tokens: readonly Token[], number: ReadNumber, compiled: Compiled): Shaped | null {
  const { lexicon, nouns, stops } = compiled;
  for (let joiner = number.last; joiner <= number.last + 3; joiner++) {
    const between = tokens[joiner];
    const opened = between && compiled.outOf.get(between.fold);
    const word = opened ? rowAt(opened, tokens, joiner) : null;
    if (!word) {
      if (between?.kind !== 'word' || stops.has(between.lower) || classOf(nouns, between.lower) === 'duration')
        return null;
      continue;
    }
    const base = joiner + word.words.length;
    const whole = tokens[base] ? readNumberAt(tokens, base, lexicon.numbers) : null;
    if (!whole || whole.article || whole.value <= number.value || !isShareBase(number, whole)) return null;
    const inner = joiner > number.last ? { start: tokens[number.last]!.start, end: tokens[joiner - 1]!.end } : null;
    if (countsApart(tokens[whole.last], inner, compiled)) return null;
    const known =
      inner === null ||
      tokens.slice(number.last, joiner).some((token) => isCounted(classOf(nouns, token.lower))) ||
      isNationality(tokens, number.last, compiled);
    if (number.article && !known) return null;
    return share(whole.last, (100 * number.value) / whole.value, 'n-out-of-m', inner);
  }
  return null;
}

/** "half of the victims", "half were children"; but not "half an hour", "half a million". */
function bareFraction(tokens: readonly Token[], at: number, compiled: Compiled): Shaped | null {
  const { numbers, nouns } = compiled.lexicon;
  const next = tokens[at + 1];
  if (!numbers.bareFractions.includes(tokens[at]!.fold) || !next || numbers.articles.includes(next.fold)) return null;
  const opens = compiled.of.has(next.lower) || nouns.determiners.includes(next.lower) || compiled.stops.has(next.lower);
  const noun = compiled.of.has(next.lower) ? behindOf(tokens, at + 1, compiled) : at + 2;
  if (!opens || classOf(compiled.nouns, tokens[noun]?.lower ?? '') === 'duration') return null;
  return share(at + 1, 100 / numbers.denominators[tokens[at]!.fold]!, 'fraction');
}

/** "la moitié", "un tiers des victimes", "les trois quarts", "two-thirds of them"; `number` is what starts at the token. */
export function fractionAt(
  tokens: readonly Token[],
  at: number,
  number: ReadNumber | null,
  compiled: Compiled,
): Shaped | null {
  const { lexicon, of, nouns, numberWords } = compiled;
  const denominated = numberWords.isDenominator(tokens, number ? number.last : at + 1);
  if (!denominated && !numberWords.mayBeFraction(tokens[at]!)) return null;
  // "two-thirds of a million" is a number.
  if (number && number.scale > 1) return null;
  const written = hyphenatedFraction(tokens[at]!, lexicon.numbers);
  if (written !== null) return share(at + 1, 100 * written, 'fraction');
  const bare = bareFraction(tokens, at, compiled);
  if (bare) return bare;
  const opens = lexicon.numbers.fractionOpeners.includes(tokens[at]!.lower);
  if (!number && !opens) return null;
  const start = number ? number.last : at + 1;
  const denominator = denominatorAt(tokens, start, lexicon.numbers);
  if (!denominator || (number && number.value >= denominator.parts)) return null;
  const behind = start + denominator.length;
  const next = tokens[behind]?.lower ?? '';
  const opened = of.has(next) || lexicon.numbers.fractionVerbs.includes(next);
  // In a cell of a table or alone on a line, nothing need tell "un quart" from something else.
  const alone = at === 0 && behind === tokens.length;
  if (denominator.parts !== 2 && !opened && !alone && (number?.article ?? true)) return null;
  if (classOf(nouns, tokens[behindOf(tokens, behind, compiled)]?.lower ?? '') === 'duration') return null;
  return share(behind, (100 * (number?.value ?? 1)) / denominator.parts, 'fraction');
}
