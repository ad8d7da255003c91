import { lastIndexBack } from '../lookBack.ts';
import { inherit, isAdjacent } from './antecedent.ts';
import { isBulleted } from '../layout/bullet.ts';
import { isLabelledRow } from '../layout/labelledRow.ts';
import { classOf } from '../lexicons/nounForms.ts';
import { PERSONS, sameSentence, tokenAt, type Case, type Reading, leftOut, valueOf } from './figureCase.ts';
import { isNationality } from './isNationality.ts';
import type { NounPhrase } from './nounPhrase.ts';
import type { Compiled } from '../lexicons/compile.ts';
import type { Qualified } from '../reading.ts';
import { fromLeft, PERSON_NOUNS } from './toTheLeft.ts';
import type { Token } from '../text/token.ts';

// Numbers in brackets, behind a colon and in rows: parts of what stands before or above them.

const GROUPS = new Set<string>(['victims', 'participants', 'professionals', 'persons', 'people', 'nationality']);

const OPENS_ASIDE = /^ ?[(—–] ?$/u;
/** What is told of persons before a bracket that parts them. */
const BRACKET_BEHIND = /^ [^,;:.()«»"]{1,80} \($/u;

/**
 * "119 victimes (92 femmes, 27 hommes)", "119 ont été reconnues victimes (92 femmes": persons in brackets or dashes behind
 * persons are parts of them.
 */
export function partInBrackets({ one, done }: Case, phrase: NounPhrase | null): number | null {
  const before = done.at(-1);
  if (one.unit !== 'count' || !sameSentence(one, before) || before.unit !== 'count') return null;
  const smaller = valueOf(one) < (before.quantity.low ?? before.quantity.high ?? 0);
  const persons = phrase?.nounClass === 'persons' || phrase?.nounClass === 'nationality';
  if (!smaller || !PERSONS.includes(before.measure) || !persons) return null;
  const between = one.in.sentence.text.slice(Math.max(before.end, before.noun.end), one.start);
  return OPENS_ASIDE.test(between) || BRACKET_BEHIND.test(between) ? done.length - 1 : null;
}

/** "929 victimes : 59 % de femmes": behind a colon or in brackets persons are shares of the persons before. */
export function shareBehindColon({ one, done }: Case, phrase: NounPhrase | null): number | null {
  const before = done.at(-1);
  if (one.unit !== 'percent' || !sameSentence(one, before) || before.unit !== 'count') return null;
  if (!PERSONS.includes(before.measure) || !(phrase === null || phrase.nounClass === 'persons')) return null;
  return /[:(–—] ?$/u.test(one.in.sentence.text.slice(before.end, one.start)) ? done.length - 1 : null;
}

/** What may stand between persons and the colon behind them: a participle. */
const COLON_BEHIND =
  /^(?: (?:of|de|des|from|for) \p{L}{3,16}| \p{L}{2,16})?(?: (?:\p{L}{1,7} ){1,2}\d{4}(?: \p{L}{1,5} \d{4})?)? ?: ?$/u;

/** "286 víctimas, un 72 % extranjeras: 90 bolivianas": persons behind a colon are some of the persons counted before it. */
export function partBehindColon({ one, done }: Case, phrase: NounPhrase | null): number | null {
  const at = lastIndexBack(done, ({ unit }) => unit === 'count');
  const whole = at < 0 ? undefined : done[at];
  if (one.unit !== 'count' || !sameSentence(one, whole) || !PERSONS.includes(whole.measure)) return null;
  if (phrase?.nounClass !== 'persons' && phrase?.nounClass !== 'nationality') return null;
  const most = whole.quantity.high ?? Infinity;
  const fits = valueOf(one) < most;
  // "18 victims and arrested their traffickers: four Romanians": another noun has come between.
  const last = done.at(-1)!;
  const gap = one.in.sentence.text.slice(Math.max(last.end, last.noun.end), one.start);
  return fits && COLON_BEHIND.test(gap) ? at : null;
}

/** "• le charbon (121 victimes) • le café (106)": a number alone in brackets goes on with that of the item above. */
export function bracketAbove({ one, done }: Case): number | null {
  const last = done.at(-1);
  const inBrackets = ({ in: { sentence }, start }: Qualified) => sentence.text[start - 1] === '(';
  const alone = inBrackets(one) && one.in.sentence.text[one.end] === ')' && isBulleted(one.in.sentence.text);
  const above = last && one.in.sentence.index - last.in.sentence.index === 1 && isBulleted(last.in.sentence.text);
  return alone && above && inBrackets(last) && last.unit === one.unit ? done.length - 1 : null;
}

/**
 * "We helped 929 victims. | Women: 59% | From India: 21.5%": the shares of labelled rows are those of the persons counted right
 * above them, or of what the row above is a share of; not where the label names things: "Budget spent: 11%".
 */
export function shareOfRow(figure: Case): Reading | null {
  const { one, done, context } = figure;
  const { tokens, sentence } = one.in;
  const last = done.at(-1);
  if (!last || one.unit !== 'percent' || sentence.index - last.in.sentence.index !== 1) return null;
  // "Besoins : 42,6 millions USD | Couverture : 27 %".
  const ofSum =
    isLabelledRow(last.in.sentence.text) &&
    last.unit === 'money' &&
    context.compiled.lexicon.cues.funded.test(sentence.text.slice(0, one.start));
  const row = isLabelledRow(last.in.sentence.text) && last.unit === 'percent';
  const counted = last.unit === 'count' && PERSONS.includes(last.measure);
  if (!isLabelledRow(sentence.text) || !(row || counted || ofSum)) return null;
  const classes = tokens.map(({ lower }) => classOf(context.compiled.nouns, lower) ?? '');
  if (!classes.some((named) => PERSON_NOUNS.has(named)) && classes.some((named) => THINGS.has(named))) return null;
  // "Rentrés : 71 326 | – du Kenya : 612 | Part des femmes : 51 %": rows below another one are parts of it.
  const below = isBulleted(last.in.sentence.text) && !isBulleted(sentence.text) && last.part?.kind === 'part';
  const at = below ? last.part.of : done.length - 1;
  if (ofSum) return inherit(figure, done.length - 1, leftOut(one), null);
  const part = row ? last.part : { of: at, kind: 'share' as const };
  return inherit(figure, at, leftOut(one), part);
}
const THINGS = new Set<string>(['money', 'sites', 'organisations', 'countries', 'cases']);

/**
 * "entretiens avec des Éthiopiennes (52 %)": a share in brackets is one of the persons right before them, and so is a number
 * there, or behind "au nombre de", of people of a country.
 */
export function personsBeforeBracket({ one, next, done, context }: Case): Reading | null {
  const { tokens, sentence } = one.in;
  const last = done.at(-1);
  const told = sameSentence(one, last) && (PERSONS.includes(last.measure) || last.unit === 'percent');
  const { nouns, lexicon, of } = context.compiled;
  const here = tokenAt(tokens, one.start);
  const opened = sentence.text[one.start - 1] === '(';
  // "Les Marocains, au nombre de 26".
  const numbered =
    of.has(tokens[here - 1]?.lower ?? '') && lexicon.nouns.counters.includes(tokens[here - 2]?.fold ?? '');
  // "Les Kirghizes étaient 640 000 à travailler".
  const linked = one.unit === 'count' && lexicon.nouns.auxiliaries.includes(tokens[here - 1]?.lower ?? '');
  if (!(opened || numbered || linked) || one.unit === 'money' || (one.unit === 'percent' && told)) return null;
  const at = opened || linked ? here - 2 : tokens.findLastIndex(({ end }) => end < (tokens[here - 3]?.start ?? 0));
  const beside = tokens[at]?.kind === 'sign' ? at - 1 : at;
  const token = opened ? (ofGroup(one, beside, context.compiled) ?? tokens[beside]) : tokens[beside];
  const named =
    token && isNationality(tokens, tokens.indexOf(token), context.compiled) ? ('nationality' as const) : null;
  const nounClass = token ? (classOf(nouns, token.lower) ?? named) : null;
  const groups = one.unit === 'percent' ? GROUPS.has(nounClass ?? '') : named !== null && nounClass === named;
  if (!token || !groups || (opened && one.unit === 'count' && sentence.text[one.end] !== ')')) return null;
  const left = { start: token.start, end: token.end, nounClass, head: token.text, again: false };
  const figure = { one, next, done, context, lastTurned: null, lastNamed: null, namedAbove: null };
  const whole = opened && one.unit === 'count' ? wholeOfPeople(figure, token) : null;
  if (whole === 'victims') return fromLeft(figure, { ...left, nounClass: whole });
  return whole === null ? fromLeft(figure, left) : inherit(figure, whole, left, { of: whole, kind: 'part' });
}

/** "Les Hongroises formaient le groupe le plus nombreux (21)": the people whose group stands before a bracket. */
function ofGroup({ in: { tokens } }: Qualified, last: number, compiled: Compiled): Token | null {
  const group = tokens.findLastIndex(({ lower }, at) => at <= last && compiled.lexicon.nouns.groups.includes(lower));
  if (group < 0 || last - group > GROUP_REACH) return null;
  const from = Math.max(0, group - GROUP_REACH);
  return (
    tokens.find(
      (token, at) => at >= from && at < group && token.kind === 'word' && isNationality(tokens, at, compiled),
    ) ?? null
  );
}

/**
 * "Las víctimas eran colombianas (68)", "310 victimes … Les plus nombreuses étaient roumaines (68)": of whom those of a country
 * are some, by what the sentence names as victims, or counts in the one before it, where it names no other persons.
 */
function wholeOfPeople({ one, done, context }: Case, people: Token): 'victims' | number | null {
  const { tokens } = one.in;
  const { nouns } = context.compiled;
  const named = tokens
    .slice(0, tokens.indexOf(people))
    .findLast(({ lower }) => PERSON_NOUNS.has(classOf(nouns, lower) ?? ''));
  if (named) return classOf(nouns, named.lower) === 'victims' ? 'victims' : null;
  const value = valueOf(one);
  const at = lastIndexBack(
    done,
    (other) =>
      isAdjacent(one, other) &&
      other.unit === 'count' &&
      PERSONS.includes(other.measure) &&
      (other.quantity.low ?? 0) > value,
  );
  return at < 0 ? null : at;
}

/** In tokens: "le groupe | le plus nombreux". */
const GROUP_REACH = 5;
