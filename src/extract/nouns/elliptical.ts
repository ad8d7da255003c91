import type { Span } from '../../model/article.ts';
import type { Measure } from '../../model/figure.ts';
import { COUNTLESS, PERSONS, sameSentence, tokenAt, type Case, type Reading, type Turned } from './figureCase.ts';
import { classOf } from '../lexicons/nounForms.ts';
import { measureOf } from './measureOf.ts';
import type { NounPhrase } from './nounPhrase.ts';
import type { Measured } from '../reading.ts';

/** How far before a share what is paid may be named. */
const FUNDING_REACH = 50;
const FUNDED_REACH = 20;

/** A count does not go on with money. */
const goesWith = (one: Case['one'], other: Measured) => one.unit !== 'count' || other.unit !== 'money';

/** How many tokens may open a sentence before the count that it speaks of: "Of the more than 300". */
const OPENING = 6;
const AGAINST_REACH = 30;
const AS_VICTIMS_REACH = 60;

/** "5 321 personnes vers 19 pays; 41 % étaient": a share is rather one of persons than of where they are. */
const WHEREABOUTS: readonly Measure[] = ['countries', 'sites', 'organisations', 'other'];

function inSentence({ one, done, context }: Case): number {
  const last = done.findLastIndex((other) => sameSentence(one, other) && goesWith(one, other));
  const opened = context.compiled.lexicon.parts.openers.test(one.in.sentence.text.slice(0, one.start));
  // "71 % had less than 20 dollars and 13 % were travelling": shares go on with shares.
  if (one.unit === 'percent' && done[last]?.unit === 'money' && !opened) {
    const share = done.findLastIndex((other) => sameSentence(one, other) && other.unit === 'percent');
    if (share >= 0) return share;
  }
  if (last < 0 || !WHEREABOUTS.includes(done[last]!.measure)) return last;
  const persons = done.findLastIndex((other) => sameSentence(one, other) && PERSONS.includes(other.measure));
  return persons < 0 ? last : persons;
}

/** "139 women, up from 104 in 2016": what a figure is set against is not what the text goes on with. */
export function isCompared(
  { change, in: { sentence }, start }: Pick<Measured, 'change' | 'in' | 'start'>,
  { context }: Pick<Case, 'context'>,
): boolean {
  const before = sentence.text.slice(Math.max(0, start - AGAINST_REACH), start);
  return change === 'from' || context.compiled.lexicon.parts.against.test(before);
}

const BULLET = /^[•◦▪‣·*–—-] /u;
const LONGEST_LIST = 12;

/** "De ellos: • 294 … • el 12,5 %": what a list goes on with stands before its heading, not in the item above. */
function underHeading({ one, done, context }: Case): number | null {
  const { text, index } = one.in.sentence;
  if (!BULLET.test(text)) return null;
  const heading = context.sentences
    .slice(Math.max(0, index - LONGEST_LIST), index)
    .findLast((other) => !BULLET.test(other.text));
  const { of, lexicon } = context.compiled;
  const opener = heading ? (/^\p{L}+/u.exec(heading.text)?.[0].toLowerCase() ?? '') : '';
  if (!heading || !(of.has(opener) || lexicon.parts.among.includes(opener))) return null;
  const before = done.findLastIndex(({ in: { sentence } }) => sentence.index <= heading.index);
  const whole = done[before];
  const near = whole !== undefined && whole.unit === 'count' && index - whole.in.sentence.index <= LONGEST_LIST;
  return near ? before : null;
}

/** The figure that a number without a noun, or "d'entre eux", speaks of: the last one, of persons where it stands apart. */
export function antecedentOf(figure: Case, persons: boolean): number | null {
  const { one, done } = figure;
  const here = inSentence(figure);
  if (here >= 0) return here;
  const heading = underHeading(figure);
  if (heading !== null) return heading;
  for (let i = done.length - 1; i >= 0; i--) {
    const other = done[i]!;
    if (one.in.sentence.paragraph - other.in.sentence.paragraph > 2) return null;
    if (isCompared(other, figure)) continue;
    const speaksOf = !persons || PERSONS.includes(other.measure) || other.measure === 'cases';
    if (other.unit === 'count' && speaksOf && other.part === null) return i;
  }
  return null;
}

/** "le nombre de victimes est passé de 198 à 263": the noun stands to the left. */
function nounToTheLeft({ one, context }: Case): NounPhrase | null {
  const { tokens } = one.in;
  const { nouns, lexicon } = context.compiled;
  let found: NounPhrase | null = null;
  let thing: NounPhrase | null = null;
  for (let at = tokenAt(tokens, one.start) - 1; at >= 0; at--) {
    const token = tokens[at]!;
    if (found && token.kind === 'sign') break;
    const nounClass = token.kind === 'word' ? classOf(nouns, token.fold) : undefined;
    if (nounClass === undefined || COUNTLESS.has(nounClass) || nounClass === 'money') continue;
    const plural = lexicon.nouns.plural.test(token.fold) || lexicon.nouns.pluralForms.includes(token.fold);
    if (!plural && WHERE.has(nounClass)) continue;
    const noun = { start: token.start, end: token.end, nounClass, head: token.text, again: false };
    if (!found && nounClass === 'other') {
      if (plural) thing ??= noun;
      continue;
    }
    found = noun;
    // "Las inspecciones en los invernaderos pasaron de 120": where they are is not what they are.
    if (!WHERE.has(nounClass)) break;
  }
  return found ?? thing;
}
const WHERE = new Set<string>(['sites', 'countries', 'organisations']);

/** Takes over what an earlier figure counts. */
export function inherit(one: Case, at: number, noun: Span, part: Reading['part']): Reading {
  const { text } = one.one.in.sentence;
  const behind = text.slice(Math.max(noun.end, one.one.end), Math.max(noun.end, one.one.end) + AS_VICTIMS_REACH);
  const [clause = ''] = behind.split(/[;:.,()]/u, 1);
  if (one.done[at]!.measure === 'people' && one.context.compiled.lexicon.cues.asVictims.test(clause))
    return { reading: { measure: 'victims', rule: 'named victims' }, noun, again: at, part };
  return { reading: { measure: one.done[at]!.measure, rule: 'as before' }, noun, again: at, part };
}

const isAdjacent = (one: Case['one'], other: Measured) =>
  one.in.sentence.paragraph === other.in.sentence.paragraph && one.in.sentence.index - other.in.sentence.index === 1;

/**
 * "112 vessels … Sixty-one carried men", "Of the 166, 23 had been held": a number that opens a sentence is a part of what
 * the sentence before counts, or of the whole that its own sentence has just named again.
 */
function wholeBefore(figure: Case): number | null {
  const { one, done, lastTurned, lastNamed } = figure;
  if (lastNamed !== null) return lastNamed;
  const heading = underHeading(figure);
  if (heading !== null) return heading;
  const value = one.quantity.high ?? one.quantity.low ?? 0;
  const larger = ({ quantity }: Measured) => one.unit === 'percent' || (quantity.high ?? quantity.low ?? 0) >= value;
  const near = (other: Measured) => isAdjacent(one, other) || lastTurned === 'bare-number';
  const isWhole = (other: Measured) => near(other) && other.unit === 'count' && larger(other);
  const persons = done.findLastIndex((other) => isWhole(other) && PERSONS.includes(other.measure));
  const any = persons < 0 ? done.findLastIndex(isWhole) : persons;
  return any < 0 ? null : any;
}

/** Does the number open its sentence, or stand right behind a whole named again ("Of the 166, 23 had been held")? */
function opensSentence({ one, lastTurned, context }: Case): boolean {
  const { tokens } = one.in;
  // A bullet or a dash before it is no word.
  const bullets = tokens.findIndex(({ kind }) => kind !== 'sign');
  const first = tokenAt(tokens, one.start) - Math.max(0, bullets);
  const opener = first === 1 && context.compiled.lexicon.ranges.openers.includes(tokens[Math.max(0, bullets)]!.lower);
  const behind = tokens[tokenAt(tokens, one.end)];
  // ": 88 ont déclaré des violences", "Parmi eux, 61 ont été conduits".
  const { auxiliaries, verbEndings } = context.compiled.lexicon.nouns;
  const stands = auxiliaries.includes(behind?.lower ?? '') || (verbEndings?.test(behind?.lower ?? '') ?? false);
  return (first === 0 || opener || stands || lastTurned === 'bare-number') && behind?.kind === 'word';
}

/** Does the clause end behind the number, or go on with a time: "En 2014 solo hubo 48", "compares with 2,775 in 2016"? */
function endsClause({ one, context }: Case): boolean {
  const next = one.in.tokens[tokenAt(one.in.tokens, one.end)];
  // "México deportó a 43.905 y Estados Unidos a 14.180".
  if (next && context.compiled.lexicon.ranges.joinersAfterOpener.includes(next.lower)) return true;
  return next?.kind !== 'word' || one.in.times.some(({ start }) => start === next.start);
}

/** "Most victims were women, but up to 22% were men": the whole of a share is the victims that its sentence names. */
function victimsToTheLeft({ one, context }: Case): NounPhrase | null {
  const { tokens } = one.in;
  const { nouns } = context.compiled;
  const token = tokens.slice(0, tokenAt(tokens, one.start)).find(({ fold }) => classOf(nouns, fold) === 'victims');
  return token ? { start: token.start, end: token.end, nounClass: 'victims', head: token.text, again: false } : null;
}

/** What a percentage without a noun is a share of: the persons of the figure before it, or what the share before it is of. */
function sharedWhole({ one, done }: Case, left: NounPhrase | null, antecedent: number | null): number | null {
  const persons = left !== null && ['persons', 'professionals', 'nationality'].includes(left.nounClass ?? '');
  const near = antecedent !== null && (left === null || (persons && isAdjacent(one, done[antecedent]!)));
  if (near && one.change === undefined) return antecedent;
  const last = done.at(-1);
  return left === null && last?.unit === 'percent' && isAdjacent(one, last) ? done.length - 1 : null;
}

/** "En África el monto es de 20 000 millones": a sum behind another goes on in its currency. */
export function moneyBefore(figure: Case): Reading | null {
  const { one, done } = figure;
  const last = done.at(-1);
  if (last?.unit !== 'money' || one.unit !== 'count') return null;
  const ratio = (one.quantity.high ?? one.quantity.low ?? 0) / (last.quantity.high ?? last.quantity.low ?? 1);
  // "1,200 dollars; I was paid 350".
  const alike = sameSentence(one, last) && endsClause(figure) && ratio > 0.02 && ratio < 50;
  const goesOn = one.scale >= 1e6 || alike;
  if (!goesOn || !(sameSentence(one, last) || isAdjacent(one, last))) return null;
  const noun = { start: one.end, end: one.end };
  const currency = last.currency === undefined ? {} : { currency: last.currency };
  return { reading: { measure: 'money', rule: 'as before' }, noun, again: null, part: null, ...currency };
}

/** "38 pour cent du groupe, contre 22 en 2012": a number that is set against a percentage is one. */
function shareBefore({ one, done, context }: Case): Reading | null {
  const last = done.at(-1);
  if (last?.unit !== 'percent' || one.unit !== 'count' || !sameSentence(one, last)) return null;
  const between = one.in.sentence.text.slice(last.end, one.start);
  if (!context.compiled.lexicon.parts.against.test(between)) return null;
  const noun = { start: one.end, end: one.end };
  return {
    reading: { measure: last.measure, rule: 'as before' },
    noun,
    again: done.length - 1,
    part: null,
    unit: 'percent',
  };
}

/** "finance à hauteur de 65 %": what is paid for is money. */
function fundedShare({ one, done, context }: Case): Reading | null {
  const { text } = one.in.sentence;
  const { funding, funded } = context.compiled.lexicon.cues;
  const before = text.slice(Math.max(0, one.start - FUNDING_REACH), one.start);
  const sum = done.findLast(({ unit }) => unit === 'money');
  // "24 million dollars … Only 18 per cent has been received."
  const paid =
    sum !== undefined &&
    (isAdjacent(one, sum) || sameSentence(one, sum)) &&
    (funded.test(text.slice(one.end, one.end + FUNDING_REACH)) || funded.test(before.slice(-FUNDED_REACH)));
  if (one.unit !== 'percent' || !(paid || funding.test(before))) return null;
  return {
    reading: { measure: 'money', rule: 'funding' },
    noun: { start: one.end, end: one.end },
    again: null,
    part: null,
  };
}

const trafficking = new WeakMap<Case['context'], Map<number, boolean>>();

/** Do the title, the opening or the paragraph speak of trafficking? Then those who are helped there are its victims. */
export function speaksOfTrafficking({ in: { sentence } }: Case['one'], context: Case['context']): boolean {
  const { topic } = context.compiled.lexicon.cues;
  if (topic === null) return false;
  const byParagraph = trafficking.get(context) ?? new Map<number, boolean>();
  trafficking.set(context, byParagraph);
  const near = (other: typeof sentence) => other.part !== 'body' || other.paragraph === sentence.paragraph;
  const speaks =
    byParagraph.get(sentence.paragraph) ?? context.sentences.some((other) => near(other) && topic.test(other.text));
  byParagraph.set(sentence.paragraph, speaks);
  return speaks;
}

function fromLeft({ one, context }: Case, left: NounPhrase): Reading {
  const { text } = one.in.sentence;
  const around = {
    phrase: text.slice(left.start, one.start),
    before: text.slice(0, left.start),
    behind: '',
    sentence: text,
    share: one.unit === 'percent',
    trafficking: speaksOfTrafficking(one, context),
  };
  const noun = { start: left.start, end: left.end };
  return { reading: measureOf(left, around, context.compiled.lexicon), noun, again: null, part: null };
}

/** "52 per cent of whom": the noun stands to the left in the same sentence. */
export function relativeToLeft(one: Case): Reading | null {
  const left = nounToTheLeft(one);
  return left && fromLeft(one, left);
}

/** "Among the 112 minors, 58 said": a count that "of" or "among" opens the sentence with is the whole of what follows. */
function opensAsWhole({ one, done, context }: Case, at: number): boolean {
  const { tokens } = one.in;
  const whole = done[at]!;
  const { of, lexicon } = context.compiled;
  const opener = tokens[0]?.lower ?? '';
  const opens = of.has(opener) || lexicon.parts.among.includes(opener);
  return opens && whole.part === null && whole.unit === 'count' && whole.first <= OPENING && done.length - 1 === at;
}

/** "Seasonal workers no longer travel. The agency has briefed 1,275 of them": the noun stands in the sentence before. */
export function relativeToBefore(one: Case): Reading | null {
  const { sentence } = one.one.in;
  const before = one.context.sentences[sentence.index - 1];
  const { nouns, lexicon } = one.context.compiled;
  const token =
    before &&
    one.context.read(before).tokens.find(({ fold, kind }) => {
      const nounClass = kind === 'word' ? classOf(nouns, fold) : undefined;
      return nounClass !== undefined && PERSON_NOUNS.has(nounClass) && lexicon.nouns.plural.test(fold);
    });
  if (!token) return null;
  const empty = { start: one.one.end, end: one.one.end };
  const left = { ...empty, nounClass: classOf(nouns, token.fold)!, head: token.text, again: false };
  const { reading } = fromLeft({ ...one, one: { ...one.one, start: one.one.start } }, left);
  return { reading, noun: empty, again: null, part: null };
}
const PERSON_NOUNS = new Set<string>(['victims', 'participants', 'professionals', 'persons', 'people', 'offenders']);

/** A number whose noun is left out takes it from the figure before it, or from the noun to its left. */
export function elliptical(one: Case): Reading | Turned {
  const { context } = one;
  const { unit, form, change, quantity, end } = one.one;
  const empty = { start: end, end };
  const opens = opensSentence(one);
  const antecedent = antecedentOf(one, true);
  const money = moneyBefore(one) ?? shareBefore(one) ?? fundedShare(one);
  if (money) return money;
  if (unit === 'count' && one.lastTurned !== null && COUNTLESS.has(one.lastTurned))
    return { rule: 'as before', note: 'counts what the number before it counts' };
  if (antecedent !== null && sameSentence(one.one, one.done[antecedent])) {
    const kind = unit === 'percent' ? ('share' as const) : ('part' as const);
    return inherit(one, antecedent, empty, opensAsWhole(one, antecedent) ? { of: antecedent, kind } : null);
  }
  const victims = unit === 'percent' ? victimsToTheLeft(one) : null;
  if (victims !== null) return fromLeft(one, victims);
  const whole = opens ? wholeBefore(one) : null;
  if (whole !== null) return inherit(one, whole, empty, { of: whole, kind: unit === 'percent' ? 'share' : 'part' });
  if (antecedent !== null && opens) return inherit(one, antecedent, empty, null);
  const left = nounToTheLeft(one);
  const shared = unit === 'percent' ? sharedWhole(one, left, antecedent) : null;
  if (shared !== null) return inherit(one, shared, empty, null);
  if (
    left !== null &&
    unit !== 'money' &&
    (change !== undefined || form === 'digits' || quantity.qualifier !== 'exact')
  )
    return fromLeft(one, left);
  const ends = (form === 'digits' || one.one.scale > 1) && endsClause(one);
  const next = antecedent !== null && one.one.in.sentence.index - one.done[antecedent]!.in.sentence.index === 1;
  const goesOn = next && ends;
  // "654 names … Minas Gerais heads the list with 151".
  const things = antecedentOf(one, false);
  if (!goesOn && unit === 'count' && ends && things !== null && isAdjacent(one.one, one.done[things]!))
    return inherit(one, things, empty, null);
  // "They bring to 184 the number helped home."
  const counted = context.compiled.lexicon.nouns.countOf.test(one.one.in.sentence.text.slice(end));
  if (antecedent !== null && (counted || unit === 'percent' || goesOn || change !== undefined))
    return inherit(one, antecedent, empty, null);
  return { rule: 'no-noun', note: 'no noun tells what it counts' };
}
