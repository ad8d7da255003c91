import type { Context } from '../context.ts';
import { sameSentence, tokenAt, type Case } from './figureCase.ts';
import type { NounPhrase } from './nounPhrase.ts';
import { nounPhraseAt } from './nounPhraseAt.ts';
import { readNumberAt } from '../numbers/readNumber.ts';
import { ANAPHORA } from '../periods/dating.ts';
import type { Qualified, TimeMention } from '../reading.ts';

const COUNT_OF_REACH = 40;
/** No reader lists more numbers before their noun; a hostile text may. */
const LONGEST_LIST = 24;

/** The noun phrase that a number counts: behind it, within its share, or behind the last number of its list. */
export function phraseOf({ one, next, context }: Case): NounPhrase | null {
  const { tokens, sentence } = one.in;
  if (one.inner) {
    const at = tokenAt(tokens, one.inner.start);
    return nounPhraseAt(tokens.slice(0, tokenAt(tokens, one.inner.end)), at, sentence.text, context.compiled);
  }
  const at = Math.max(one.last, tokenAt(tokens, one.end));
  // Behind a percentage only "of" opens what it is a share of: "17 % ignoraient le nom".
  // "64 del año anterior", "214 last year": when, not what.
  const when = ({ kind }: TimeMention) => kind === 'relative' || ANAPHORA.includes(kind);
  if (one.in.times.some((time) => when(time) && time.start === tokens[at]?.start)) return null;
  const opened = one.unit !== 'percent' || one.shape === 'share' || context.compiled.of.has(tokens[at]?.lower ?? '');
  const behind = opened
    ? (nounPhraseAt(tokens, at, sentence.text, context.compiled) ?? inQuotes(one, at, context))
    : null;
  const ofSum = sameSentence(one, next) && next.unit === 'money';
  const whole = (behind === null || behind.nounClass === null) && !ofSum ? ofNumber(one, at, context) : null;
  if (whole) return whole;
  // "97 víctimas de violencia y 12 de trata": the noun is left out before its complement.
  if (behind?.nounClass === null && !behind.again && isComplement(one, behind, context)) return null;
  // "la moitié venait": a word that no list holds is a verb, unless "of" opens it.
  const verb = one.shape === 'share' && behind?.nounClass === null && !behind.again;
  // "184 Kyrgyz and 97 Tajik victims": the noun of the list stands behind its last.
  const noun = behind?.nounClass === 'nationality' ? listedNoun(behind, next, context) : null;
  if (noun) return noun;
  const own =
    verb && !context.compiled.of.has(tokens[at]?.lower ?? '') ? null : (behind ?? countedBefore(one, context));
  const level =
    own === null && one.change === 'from' ? (levelNoun(one, next, context) ?? subjectBehind(one, next, context)) : null;
  if (level !== null) return level;
  return own ?? (sameSentence(one, next) && one.unit === next.unit ? listedPhrase(one, context) : null);
}

/** "203 of 260 payments", "203 des 260 paiements": what the whole counts. */
function ofNumber({ unit, in: { tokens, sentence } }: Qualified, at: number, { compiled }: Context): NounPhrase | null {
  if (unit !== 'count' || !compiled.of.has(tokens[at]?.lower ?? '')) return null;
  const { definites } = compiled.lexicon.nouns;
  const from = definites.includes(tokens[at + 1]?.lower ?? '') ? at + 2 : at + 1;
  const number = tokens[from] ? readNumberAt(tokens, from, compiled.lexicon.numbers) : null;
  const noun = number && !number.article ? nounPhraseAt(tokens, number.last, sentence.text, compiled) : null;
  return noun && !noun.again ? { ...noun, start: tokens[at]!.start } : null;
}

/** "29 « Maisons de la joie »": what is counted bears a name. */
function inQuotes({ unit, in: { tokens, sentence } }: Qualified, at: number, { compiled }: Context): NounPhrase | null {
  // "310 anciens « creuseurs »".
  const quote = compiled.before.has(tokens[at]?.fold ?? '') ? at + 1 : at;
  if (unit !== 'count' || !OPENING_QUOTE.test(tokens[quote]?.text ?? '')) return null;
  const named = nounPhraseAt(tokens, quote + 1, sentence.text, compiled);
  return named && named.nounClass !== null ? named : null;
}
const OPENING_QUOTE = /^[«“"]$/u;

/** The class of the noun that the next number of a list has, for an adjective that has none behind it. */
function listedNoun(adjective: NounPhrase, next: Qualified | undefined, { compiled }: Context): NounPhrase | null {
  const { nouns, parts } = compiled.lexicon;
  if (nouns.head !== 'last' || !next || nouns.plural.test(adjective.head.toLowerCase())) return null;
  const { tokens, sentence } = next.in;
  if (!parts.listed.test(sentence.lower.slice(adjective.end, next.start).trim())) return null;
  const last = nounPhraseAt(tokens, Math.max(next.last, tokenAt(tokens, next.end)), sentence.text, compiled);
  return last && last.nounClass !== null && last.nounClass !== 'nationality'
    ? { ...adjective, nounClass: last.nounClass }
    : null;
}

/** "pasa de 140 a 260 plazas": the noun of a change stands behind its second level. */
function levelNoun(one: Qualified, next: Qualified | undefined, { compiled }: Context): NounPhrase | null {
  if (!sameSentence(one, next) || next.unit !== one.unit || one.unit !== 'count') return null;
  const { tokens, sentence } = next.in;
  const noun = nounPhraseAt(tokens, Math.max(next.last, tokenAt(tokens, next.end)), sentence.text, compiled);
  return noun && noun.nounClass !== null && noun.nounClass !== 'nationality' ? noun : null;
}

/** "De 640 en 2016, les appels sont montés à 2 915": what has changed stands between the levels. */
function subjectBehind(one: Qualified, next: Qualified | undefined, { compiled }: Context): NounPhrase | null {
  if (!sameSentence(one, next) || one.unit !== 'count') return null;
  const { tokens, sentence } = one.in;
  const comma = tokens.findIndex(({ start, text }) => start >= one.end && start < next.start && text === ',');
  const article = comma < 0 ? '' : (tokens[comma + 1]?.lower ?? '');
  const at = compiled.lexicon.nouns.articles.includes(article) ? comma + 2 : comma + 1;
  const subject = comma < 0 ? null : nounPhraseAt(tokens, at, sentence.text, compiled);
  return subject && subject.nounClass !== null && subject.end <= next.start ? subject : null;
}

function isComplement(one: Qualified, { start }: NounPhrase, { compiled }: Context): boolean {
  const first = one.in.tokens[tokenAt(one.in.tokens, start)];
  return one.unit === 'count' && one.shape === 'plain' && one.scale === 1 && compiled.of.has(first?.lower ?? '');
}

/** "bringing to 1,840 the number of Gambians", "cifró en 28.000 los niños". */
function countedBefore({ in: { tokens, sentence }, first, end }: Qualified, { compiled }: Context): NounPhrase | null {
  const { countOf, levelOf, definites } = compiled.lexicon.nouns;
  const behind = tokenAt(tokens, end);
  const from = tokens[first]?.start ?? 0;
  const isLevel =
    definites.includes(tokens[behind]?.lower ?? '') &&
    levelOf?.test(sentence.text.slice(Math.max(0, from - COUNT_OF_REACH), from)) &&
    !countOf.test(sentence.text.slice(end, end + COUNT_OF_REACH));
  if (isLevel) return nounPhraseAt(tokens, behind + 1, sentence.text, compiled);
  const words = countOf.exec(sentence.text.slice(end, end + COUNT_OF_REACH));
  return words ? nounPhraseAt(tokens, tokenAt(tokens, end + words[0].length), sentence.text, compiled) : null;
}

/** "310, 128 et 94 victimes": a list of numbers shares the noun behind its last. */
function listedPhrase({ in: { tokens, sentence }, last }: Qualified, { compiled }: Context): NounPhrase | null {
  const { lexicon } = compiled;
  let at = last;
  for (let items = 0; items < LONGEST_LIST; items++) {
    const joiner = tokens[at]?.lower ?? '';
    const number =
      lexicon.parts.listed.test(joiner) && tokens[at + 1] ? readNumberAt(tokens, at + 1, lexicon.numbers) : null;
    if (!number || number.article) return null;
    const phrase = nounPhraseAt(tokens, number.last, sentence.text, compiled);
    if (phrase) return phrase;
    at = number.last;
  }
  return null;
}
