import type { Context } from '../context.ts';
import type { Compiled } from '../lexicons/compile.ts';
import { lastIndexBack } from '../lookBack.ts';
import { ANAPHORA } from '../periods/dating.ts';
import type { Measured, Qualified } from '../reading.ts';
import { COUNTLESS, sameSentence, tokenAt, type Case, type Turned, valueOf } from './figureCase.ts';
import type { NounPhrase } from './nounPhrase.ts';
import { isLeft } from './toldBeside.ts';

/** "ces deux pays" names again; a larger number behind "les" is news. */
const LARGEST_ANAPHORA = 12;
const DEFINABLE = new Set<string>(['victims', 'persons', 'people', 'professionals', 'organisations', 'sites', 'cases']);
/** "los tres centros que las alojan": a noun phrase with a clause that tells which ones is news. */
function isDefined({ in: { tokens } }: Qualified, { nounClass, end }: NounPhrase, { lexicon }: Compiled): boolean {
  const behind = tokens[tokenAt(tokens, end)]?.lower ?? '';
  return DEFINABLE.has(nounClass ?? '') && lexicon.nouns.relatives.includes(behind);
}

const PARTICIPLE_REACH = 20;
/** "190 del año 2007". In characters. */
const OWN_TIME_REACH = 9;

/** Fewer are rather named again: "its three shelters". */
const SMALLEST_NEWS = 6;

/** "its 12 partner charities", "los once registros practicados": a possessor or a participle tells of what was not named yet. */
function isNew({ one, context }: Pick<Case, 'one' | 'context'>, before: string, phrase: NounPhrase): boolean {
  const { tokens, sentence } = one.in;
  const { lexicon, of } = context.compiled;
  const { possessives, participles } = lexicon.nouns;
  const behind = tokenAt(tokens, phrase.end);
  // "los 11 allanamientos, cumplidos con apoyo": behind a comma as well.
  const comma = tokens[behind]?.text === ',' ? 1 : 0;
  const told = [tokens[behind - 1], tokens[behind + comma]].some(
    (token) => token?.kind === 'word' && participles.test(token.lower),
  );
  // "los cinco integrantes de una familia": of something that is new itself.
  const ofNew = tokens.some(
    ({ start, lower }, at) =>
      start > phrase.start &&
      at <= behind + 1 &&
      of.has(tokens[at - 1]!.lower) &&
      lexicon.numbers.articles.includes(lower),
  );
  const many = valueOf(one) >= SMALLEST_NEWS;
  const news = ofNew || isOneOf(one, phrase, context) || (many && (told || possessives.includes(before)));
  if (!news || !DEFINABLE.has(phrase.nounClass ?? '')) return false;
  const head = phrase.head.toLowerCase();
  return lastIndexBack(context.sentences, ({ lower }) => lower.includes(head), sentence.index) < 0;
}

/** "l'un des sept centres de transit de la capitale": of so many places there are; persons may have been named before. */
function isOneOf(
  { in: { sentence, tokens }, start }: Qualified,
  { nounClass, end, start: from }: NounPhrase,
  context: Context,
): boolean {
  if (nounClass !== 'sites' && nounClass !== 'organisations') return false;
  const { lexicon, of } = context.compiled;
  const told = tokens.some((token) => token.start > from && token.start <= end + 1 && of.has(token.lower));
  return told && lexicon.nouns.oneOf.test(sentence.text.slice(Math.max(0, start - ONE_OF_REACH), start));
}
const ONE_OF_REACH = 16;

/** "Of the 36, nine": which claim a number names again. */
export function namedAgain(one: Qualified, done: readonly Measured[]): number | null {
  const at = lastIndexBack(
    done,
    ({ quantity, unit }) =>
      unit === one.unit && quantity.low === one.quantity.low && quantity.high === one.quantity.high,
  );
  return at < 0 ? null : at;
}

/** "frente a los 1.240 de comienzos de 2022": a number with a time of its own that the one before is set against. */
export function isSetAgainst(one: Qualified, done: readonly Measured[], { compiled }: Context, end = one.end): boolean {
  const last = done.at(-1);
  if (!sameSentence(one, last) || last.unit !== one.unit) return false;
  const timed = one.in.times.some(
    ({ kind, start, from }) =>
      (from !== null || ANAPHORA.includes(kind)) && start >= end && start - end <= OWN_TIME_REACH,
  );
  return timed && compiled.lexicon.parts.against.test(one.in.sentence.text.slice(last.end, one.start));
}

/** "40 boys and 45 girls. These 85 children": does a number add up what was counted right before? */
function isSumOf(count: number, done: readonly Measured[]): boolean {
  let sum = 0;
  for (const { unit, quantity } of done.slice(-MOST_ADDED).reverse()) {
    if (unit !== 'count') return false;
    sum += quantity.high ?? quantity.low ?? 0;
    if (sum === count) return true;
  }
  return false;
}
const MOST_ADDED = 5;

/** Why a number only names again what was named before; null where it is news. */
export function anaphora({ one, done, context, lastTurned }: Case, phrase: NounPhrase | null): Turned | null {
  const { tokens } = one.in;
  const { demonstratives, definites } = context.compiled.lexicon.nouns;
  const qualified = one.start < tokens[one.first]!.start;
  const before = tokens[tokenAt(tokens, one.start) - 1]?.lower ?? '';
  const count = valueOf(one);
  const many = count > LARGEST_ANAPHORA && one.unit === 'count' && DEFINABLE.has(phrase?.nounClass ?? '');
  // "Ces 85 artisanes": how many they are is news where no number was told.
  if (demonstratives.includes(before) && !(many && namedAgain(one, done) === null && !isSumOf(count, done)))
    return { rule: 'anaphora', note: `"${before}" names again what was named before` };
  if (!definites.includes(before) || qualified || one.unit !== 'count' || phrase?.again) return null;
  if (isLeft(one, context)) return null;
  const { low, high } = one.quantity;
  const known = namedAgain(one, done) !== null;
  const small = (high ?? low ?? 0) <= LARGEST_ANAPHORA;
  const singular =
    one.shape === 'plain' && one.scale === 1 && context.compiled.lexicon.nouns.singularDefinites.includes(before);
  // "35 agences sur les 412 que compte le pays": the whole is told here.
  const outOf = context.compiled.lexicon.numbers.outOf.includes(tokens[tokenAt(tokens, one.start) - 2]?.lower ?? '');
  if (!phrase && outOf && !known && !singular && sameSentence(one, done.at(-1))) return null;
  // "of the 1,780 who have done so", "parmi les 203 que compte le réseau": the clause behind tells which ones.
  const behind = tokens[tokenAt(tokens, one.end)]?.lower ?? '';
  const { relatives, joined } = context.compiled.lexicon.nouns;
  // "join the 75 trained in 2022".
  const dated = one.in.times.some(
    ({ start, from }) => from !== null && start > one.end && start - one.end < PARTICIPLE_REACH,
  );
  const told = relatives.includes(behind) || (dated && (joined.verbs?.test(behind) ?? false));
  const last = done.at(-1);
  const sum = sameSentence(one, last) && last.unit === 'money';
  // "58 horas semanales, por encima de las 44 que fija la ley".
  const uncounted = lastTurned !== null && COUNTLESS.has(lastTurned);
  if (!phrase && !small && !known && !singular && told && !sum && !uncounted) return null;
  if (!phrase && !singular && isSetAgainst(one, done, context)) return null;
  if (!phrase || singular) return { rule: 'bare-number', note: `"${before}" and a number without a noun name a thing` };
  // A number may be the same as one told of something else.
  if (small && isNew({ one, context }, before, phrase)) return null;
  const news = !known && isDefined(one, phrase, context.compiled);
  return (small && !news) || known ? { rule: 'anaphora', note: `"${before}" names again what was named before` } : null;
}
