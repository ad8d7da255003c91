import { endsClause } from './moneyBefore.ts';
import { classOf } from '../lexicons/nounForms.ts';
import { COUNTLESS, tokenAt, type Case } from './figureCase.ts';

// What tells, beside a number alone, that it stands for a noun that was named.

/** "The bus companies, fifteen in all". */
export function isTotalled({ one: { in: reading, start, end }, context }: Case): boolean {
  const { text } = reading.sentence;
  const behind = /^ [\p{L} ]{2,12}(?=[,.;:]| \()/u.exec(text.slice(end, end + TOTAL_REACH))?.[0];
  return text.slice(0, start).endsWith(', ') && behind !== undefined && context.compiled.lexicon.total.test(behind);
}
const TOTAL_REACH = 16;

/** "Les formateurs, au nombre de vingt": "number of" right before it. */
export function isNumbered({
  one: {
    in: { tokens },
    start,
  },
  context,
}: Case): boolean {
  const at = tokenAt(tokens, start) - 1;
  const { of, lexicon } = context.compiled;
  return of.has(tokens[at]?.lower ?? '') && lexicon.nouns.counters.includes(tokens[at - 1]?.fold ?? '');
}

/** "join the 75 trained in 2022": does a participle tell which ones? */
export function isTold({
  one: {
    in: { tokens },
    start,
    end,
  },
  context,
}: Case): boolean {
  const { definites, joined } = context.compiled.lexicon.nouns;
  const before = tokens[tokenAt(tokens, start) - 1]?.lower ?? '';
  return definites.includes(before) && (joined.verbs?.test(tokens[tokenAt(tokens, end)]?.lower ?? '') ?? false);
}

/** "the number was 1,911", "stood at just four": a verb right before a number tells its level. */
export function hasLevel({ one: { in: reading, start }, context }: Case): boolean {
  const before = reading.sentence.text.slice(Math.max(0, start - NUMBERING_REACH), start);
  // "The number was 112.": that of the line.
  const timed = reading.times.some(({ from }) => from !== null);
  return timed && (context.compiled.lexicon.nouns.levelled?.test(before) ?? false);
}

/** "23 sentencias … no pasaron de cuatro.": a verb of level that is a bound, at the end of its clause. */
export function isBoundByVerb({ one: { in: reading, start, end, numberStart, quantity } }: Case): boolean {
  const bound = quantity.qualifier === 'atMost' || quantity.qualifier === 'atLeast';
  const next = reading.tokens[tokenAt(reading.tokens, end)];
  return (
    bound && (next === undefined || next.kind === 'sign') && VERB.test(reading.sentence.text.slice(start, numberStart))
  );
}
/** No "más de", "au moins": a bound with a verb has two words, and a preposition behind the verb. */
const VERB = /^(?:no |ne |n')?\p{L}{4,12} (?:\p{L}{2,6} )?(?:de|a|pas|les|los) $/u;

/** "las horas de sueño son cuatro": is the subject a noun that is no count? */
function tellsSize({ one: { in: reading, start }, context: { compiled } }: Case): boolean {
  const { tokens } = reading;
  for (let at = tokenAt(tokens, start) - 1; at >= 0 && tokens[at]!.kind === 'word'; at--)
    if (COUNTLESS.has(classOf(compiled.nouns, tokens[at]!.lower) ?? '')) return true;
  return false;
}

/** "except for nine who have gone back", "numbering just four": a clause or a verb tells that the number stands for its noun. */
export function isDefined(figure: Case): boolean {
  const { one, context } = figure;
  const { in: reading, start, end } = one;
  const { relatives, numbering, copula } = context.compiled.lexicon.nouns;
  const behind = reading.tokens[tokenAt(reading.tokens, end)]?.lower ?? '';
  const before = reading.sentence.text.slice(Math.max(0, start - NUMBERING_REACH), start);
  // "Los detenidos son once."
  const equated = (copula?.test(before) ?? false) && endsClause(figure) && !tellsSize(figure);
  return relatives.includes(behind) || (numbering?.test(before) ?? false) || equated;
}
const NUMBERING_REACH = 24;
