import { countedAnew, COUNTLESS, sameSentence, tokenAt, type Case, type Reading, leftOut } from './figureCase.ts';
import { classOf, isPlural } from '../lexicons/nounForms.ts';
import { placePhraseAt } from '../places/placePhraseAt.ts';
import { measureOf, type Surroundings } from './measureOf.ts';
import type { NounPhrase } from './nounPhrase.ts';
import { nounPhraseAt } from './nounPhraseAt.ts';
import { speaksOfTrafficking } from './speaksOfTrafficking.ts';
import type { Token } from '../text/token.ts';

const WHERE = new Set<string>(['sites', 'countries', 'organisations']);
/** The classes of nouns for persons. */
export const PERSON_NOUNS = new Set<string>([
  'victims',
  'participants',
  'professionals',
  'persons',
  'people',
  'offenders',
]);

/** "Le nombre de victimes": the noun that a counting word opens. */
function countedBy(tokens: readonly Token[], at: number, { compiled }: Case['context']): number | null {
  const { of, lexicon, nouns } = compiled;
  if (!lexicon.nouns.counters.includes(tokens[at]!.fold) || !of.has(tokens[at + 1]?.lower ?? '')) return null;
  const noun = lexicon.nouns.determiners.includes(tokens[at + 2]?.lower ?? '') ? at + 3 : at + 2;
  const nounClass = tokens[noun] ? classOf(nouns, tokens[noun].lower) : undefined;
  return nounClass !== undefined && !COUNTLESS.has(nounClass) ? noun : null;
}

/** The noun that a counting word opens in the clause of a number, behind the figure before it. */
function countedInClause({ one, done, context }: Case): number | null {
  const { tokens, sentence } = one.in;
  const last = done.at(-1);
  const from = sameSentence(one, last) ? last.end : 0;
  for (let at = tokenAt(tokens, one.start) - 1; at >= 0 && tokens[at]!.start >= from; at--) {
    const counted = tokens[at]!.kind === 'word' ? countedBy(tokens, at, context) : null;
    // "Le nombre d'enfants recule : 2 300": a colon right before the number parts nothing.
    const gap = sentence.text.slice(tokens[at]!.end, one.start).trimEnd();
    if (counted !== null && !/[;:.]./u.test(gap)) return counted;
  }
  return null;
}

/** Up to so many words stand between a complaint and the noun of those who made it. */
const COMPLEMENT = 4;

/** "Complaints by seasonal workers numbered 214": the case that the noun at a token is only a complement of. */
function caseAbove(
  at: number,
  {
    one: {
      in: { tokens },
    },
    context: { compiled },
  }: Case,
): number | null {
  const { of, lexicon, nouns } = compiled;
  for (let back = at - 1; back >= Math.max(1, at - COMPLEMENT) && tokens[back]!.kind === 'word'; back--) {
    const { lower } = tokens[back]!;
    if (!of.has(lower) && !lexicon.nouns.agents.includes(lower)) continue;
    return classOf(nouns, tokens[back - 1]!.lower) === 'cases' ? back - 1 : null;
  }
  return null;
}

/** "Complaints to the inspectors about unpaid wages rose from 38": cases that open a sentence, with what they are about behind. */
function casesToldOf({ one: { in: reading, change }, context: { compiled } }: Case): number | null {
  const { tokens } = reading;
  const { of, lexicon, nouns } = compiled;
  const { articles, definites, agents, fronting } = lexicon.nouns;
  const at = [...articles, ...definites].includes(tokens[0]?.lower ?? '') ? 1 : 0;
  const [head, behind] = [tokens[at], tokens[at + 1]];
  if (change === null || !head || !behind || !isPlural(head.fold, lexicon.nouns)) return null;
  const governs = of.has(behind.lower) || [...agents, ...fronting].includes(behind.lower);
  return governs && classOf(nouns, head.lower) === 'cases' ? at : null;
}

const CAPITAL = /^\p{Lu}/u;

/** The noun at a token, as a phrase of one word. */
function nounAt(at: number, { one, context }: Case): NounPhrase {
  const { start, end, text, lower } = one.in.tokens[at]!;
  return { start, end, nounClass: classOf(context.compiled.nouns, lower)!, head: text, again: false };
}

/**
 * The noun that stands to the left of a number in its sentence: what "le nombre de" opens in its clause, else the nearest.
 * "le nombre de victimes est passé de 198 à 263".
 */
export function nounToTheLeft(figure: Case): NounPhrase | null {
  const { one, context } = figure;
  const { tokens, sentence } = one.in;
  const { nouns } = context.compiled;
  const counted = countedInClause(figure) ?? casesToldOf(figure);
  if (counted !== null) return nounAt(counted, figure);
  let nearest: number | null = null;
  let thing: number | null = null;
  for (let at = tokenAt(tokens, one.start) - 1; at >= 0; at--) {
    const token = tokens[at]!;
    const nounClass = token.kind === 'word' ? classOf(nouns, token.lower) : undefined;
    if (nounClass === undefined || COUNTLESS.has(nounClass) || nounClass === 'money') continue;
    const where = WHERE.has(nounClass);
    // "Les Nations unies évaluent leur nombre à 120 000": a name.
    if (where && at > 0 && CAPITAL.test(token.text)) continue;
    // "Agents formés, par pays".
    if (where && context.compiled.lexicon.nouns.agents.includes(tokens[at - 1]?.lower ?? '')) continue;
    const many = isPlural(token.fold, context.compiled.lexicon.nouns);
    if (where && !many) continue;
    // "La viceministra explicó que las inspecciones cayeron a 140": one person is nobody who is counted.
    if (thing !== null && !many && PERSON_NOUNS.has(nounClass)) continue;
    const clause = sentence.text.slice(token.end, one.start);
    if (nounClass === 'other' && nearest === null) thing ??= many ? at : null;
    // "Las inspecciones en los invernaderos pasaron de 120": where they are is not what they are.
    else if (nearest === null || (!/[;:,.()]/u.test(clause) && WHERE.has(classOf(nouns, tokens[nearest]!.lower)!)))
      nearest = at;
  }
  const found = nearest ?? thing;
  return found === null ? null : nounAt(caseAbove(found, figure) ?? found, figure);
}

/** ", et les victimes sont passées de 12 à 30": the noun of persons or cases that opens the clause behind the figure before. */
function opensClause({ one, done, context: { compiled } }: Case): number | null {
  const { tokens } = one.in;
  const { sentenceJoiners, definites } = compiled.lexicon.nouns;
  const from = done.at(-1)!.end;
  const at = tokens.findIndex(
    (token, k) =>
      token.start >= from &&
      token.start < one.start &&
      sentenceJoiners.includes(tokens[k - 2]?.lower ?? '') &&
      definites.includes(tokens[k - 1]!.lower) &&
      isPlural(token.fold, compiled.lexicon.nouns),
  );
  const nounClass = at < 0 ? undefined : classOf(compiled.nouns, tokens[at]!.lower);
  return nounClass !== undefined && (PERSON_NOUNS.has(nounClass) || nounClass === 'cases') ? at : null;
}

/** "31 causas, pero el número de víctimas subió de 52 a 87": a subject of its own behind the figure before tells what changes. */
export function countedAnewToTheLeft(figure: Case): Reading | null {
  const { one, done } = figure;
  if (one.change !== 'from' || !sameSentence(one, done.at(-1))) return null;
  const counted = countedInClause(figure) ?? opensClause(figure);
  return counted === null ? null : fromLeft(figure, nounAt(counted, figure));
}

/** The last noun for persons between an offset and the number: "des mères ont formé des groupes ; 1 920 d'entre elles". */
export function personsBetween({ one, context }: Case, from: number): NounPhrase | null {
  const { nouns } = context.compiled;
  const isPerson = (lower: string) => PERSON_NOUNS.has(classOf(nouns, lower) ?? '');
  const token = one.in.tokens.findLast(({ start, lower }) => start >= from && start < one.start && isPerson(lower));
  if (!token) return null;
  return {
    start: token.start,
    end: token.end,
    nounClass: classOf(nouns, token.lower)!,
    head: token.text,
    again: false,
  };
}

/** "Sri Lankans registered for work abroad numbered 193,416": the people that the sentence opens with. */
export function peopleNumbered({ one, context: { compiled } }: Case): NounPhrase | null {
  const { tokens, sentence } = one.in;
  const before = sentence.text.slice(Math.max(0, one.start - NUMBERING_REACH), one.start);
  if (one.unit !== 'count' || !(compiled.lexicon.nouns.numbering?.test(before) ?? false)) return null;
  const first = tokens.findIndex(({ kind }) => kind === 'word');
  const at = compiled.lexicon.nouns.articles.includes(tokens[first]?.lower ?? '') ? first + 1 : first;
  const token = tokens[at];
  const people = token ? placePhraseAt(tokens, at, compiled) : null;
  // "Chinese loans totalled", "Ugandan claims": an adjective.
  const next = tokens[at + (people?.words.length ?? 0)];
  const alone =
    next !== undefined && (compiled.stops.has(next.lower) || compiled.lexicon.nouns.participles.test(next.lower));
  if (!token || people?.kind !== 'demonym' || !alone) return null;
  return { start: token.start, end: token.end, nounClass: 'nationality', head: token.text, again: false };
}
const NUMBERING_REACH = 24;

/** Reads what a noun to the left of a number counts. */
export function fromLeft(figure: Case, left: NounPhrase): Reading {
  return countedAnew(measureOf(left, aroundOf(figure, left), figure.context.compiled), {
    start: left.start,
    end: left.end,
  });
}

/** "Consuls and prosecutors, 48 in all, came together": what a noun goes on with behind a number between commas. */
function behindCommas({ one }: Case, left: NounPhrase): string {
  const { text } = one.in.sentence;
  const opens = OPENS_ASIDE.test(text.slice(left.end, one.start));
  const close = opens ? CLOSES_ASIDE.exec(text.slice(one.end, one.end + LONGEST_ASIDE)) : null;
  const from = one.end + (close?.[0].length ?? 0);
  return close ? text.slice(from, from + BEHIND_ASIDE) : '';
}
const OPENS_ASIDE = /^[^,;:.()]{0,60}, (?:\p{L}{1,8} ){0,4}$/u;
const CLOSES_ASIDE = /^(?: \p{L}{1,8}){0,3},/u;
const LONGEST_ASIDE = 30;
const BEHIND_ASIDE = 60;

function aroundOf(figure: Case, left: NounPhrase): Surroundings {
  const { one, context } = figure;
  const { text } = one.in.sentence;
  const behind = behindCommas(figure, left);
  return {
    phrase: text.slice(left.start, one.start) + behind,
    before: text.slice(0, left.start),
    led: text.slice(0, left.start),
    behind,
    clause: text,
    sentence: text,
    share: one.unit === 'percent',
    trafficking: speaksOfTrafficking(one, context),
    hits: one.in.sentence.hits,
  };
}

/** "De 9 en 2018, le nombre de victimes est monté à 31": what the level that opens a sentence is one of stands behind it. */
export function countedBehind(figure: Case): Reading | null {
  const { one, next, context } = figure;
  const { tokens, sentence } = one.in;
  const { of, lexicon } = context.compiled;
  const first = tokenAt(tokens, one.start);
  if (one.change !== 'from' || first > OPENING || !sameSentence(one, next)) return null;
  const counter = tokens.findIndex(
    ({ fold, start }, at) =>
      at > first && start < next.start && lexicon.nouns.counters.includes(fold) && of.has(tokens[at + 1]?.lower ?? ''),
  );
  const phrase = counter < 0 ? null : nounPhraseAt(tokens, counter + 2, sentence.text, context.compiled);
  if (!phrase) return null;
  const behind = sentence.text.slice(phrase.end, next.start);
  const around = {
    ...aroundOf(figure, phrase),
    phrase: sentence.text.slice(phrase.start, phrase.end) + behind,
    behind,
  };
  return countedAnew(measureOf(phrase, around, context.compiled), leftOut(one));
}
/** In tokens: "De plus de 9". */
const OPENING = 3;

/** "52 per cent of whom": the noun stands to the left in the same sentence. */
export function relativeToLeft(one: Case): Reading | null {
  const left = nounToTheLeft(one);
  return left && fromLeft(one, left);
}
