import type { Span } from '../../model/article.ts';
import type { Quantity } from '../../model/figure.ts';
import { reject, type Context } from '../context.ts';
import { draftOf, type Draft } from '../draft.ts';
import { everyMatch } from '../text/everyMatch.ts';
import type { Compiled } from '../lexicons/compile.ts';
import type { DecoyRule, Lexicon } from '../lexicons/lexicon.ts';
import { maskNumbers } from '../numbers/maskNumbers.ts';
import { qualifierOf, type Taken } from '../numbers/qualifierOf.ts';
import { timesScale } from '../numbers/readNumber.ts';
import type { Token } from '../text/token.ts';
import { traced, type Found, type Qualified } from '../reading.ts';
import type { Sentence } from './2-segment.ts';

const STAGE = 'qualify';
const REACH = 48;
type Around = Readonly<{ collective: boolean; denied: boolean }>;

function quantityOf(value: number, taken: Taken | null, { collective, denied }: Around): Quantity {
  const row = taken?.row;
  if (row?.gives === 'atLeast' && denied) return { qualifier: 'atMost', low: null, high: value, strict: false };
  if (row?.gives === 'atLeast') return { qualifier: 'atLeast', low: value, high: null, strict: row.strict ?? false };
  if (row?.gives === 'atMost') return { qualifier: 'atMost', low: null, high: value, strict: row.strict ?? false };
  const qualifier = row?.gives === 'approx' || (collective && row === undefined) ? 'approx' : 'exact';
  return { qualifier, low: value, high: value };
}

function qualifyOne(found: Found, compiled: Compiled, from = 0): Draft<Qualified> {
  const one = draftOf<Qualified>(found);
  const near = qualifierOf(found, compiled);
  const taken = near && near.start >= from ? near : null;
  const collective = found.shape === 'collective';
  one.quantity = quantityOf(found.value, null, { collective, denied: false });
  if (!taken) return one;
  const { text, hits } = found.in.sentence;
  const denied = compiled.guards.test(
    compiled.lexicon.denial,
    text.slice(Math.max(0, taken.start - REACH), taken.start),
    hits,
  );
  const quantity = quantityOf(found.value, taken, { collective, denied });
  one.start = Math.min(found.start, taken.start);
  one.end = taken.apart ? found.end : Math.max(found.end, taken.end);
  const note = `${quantity.qualifier}${quantity.strict ? ', strict' : ''}`;
  one.quantity = quantity;
  one.trace = traced(found.trace, STAGE, taken.row.words, taken, note);
  return one;
}

const ends = (left: Found, right: Found): { low: number; high: number } => {
  const shares = left.scale === 1 && right.scale > 1 && left.value < right.value / right.scale;
  return { low: shares ? timesScale(left.value, right.scale) : left.value, high: right.value };
};

/** The words between two numbers, and the word before the first. */
function around(left: Found, right: Found, lexicon: Lexicon): { between: string; opener: string; from: number } {
  const { tokens } = left.in;
  const between: string[] = [];
  for (let at = left.last; at < right.last && tokens[at]!.start < right.start; at++) between.push(tokens[at]!.lower);
  // "entre un 20 y un 25 por ciento".
  if (between.length > 1 && lexicon.numbers.articles.includes(between.at(-1)!)) between.pop();
  // "between USD 1,000 and 1,500", "entre el 15 y el 20 %": a currency or an article may stand before the first.
  let at = left.first;
  while (at > 0 && tokens[at - 1]!.start >= left.start) at -= 1;
  const article = tokens[at - 1]?.lower ?? '';
  if (lexicon.nouns.articles.includes(article) || lexicon.numbers.articles.includes(article)) at -= 1;
  const before = tokens[at - 1];
  return { between: between.join(' '), opener: before?.lower ?? '', from: before?.start ?? left.start };
}

/** "USD 3,000 to 8,000": the sign before the first number is that of both. */
const sharesSign = (left: Found, right: Found) =>
  left.unit === 'money' && left.start < left.numberStart && right.unit === 'count' && right.shape === 'plain';

const agree = (left: Found, right: Found) =>
  left.shape !== 'share' &&
  right.shape !== 'share' &&
  (left.unit === right.unit
    ? left.currency === right.currency || !left.currency
    : left.unit === 'count' || sharesSign(left, right));

/** "1,4 à 2,1 millions", "entre 20 et 30", "deux ou trois": two ends of one figure. */
function rangeOf(left: Found, right: Found, compiled: Compiled): Qualified | null {
  const { ranges } = compiled.lexicon;
  const { between, opener, from } = around(left, right, compiled.lexicon);
  const { low, high } = ends(left, right);
  const joined =
    ranges.joiners.includes(between) ||
    (ranges.joinersAfterOpener.includes(between) && ranges.openers.includes(opener)) ||
    (ranges.either.includes(between) && high <= low * 2);
  if (!joined || !agree(left, right) || low >= high) return null;
  const span = { start: left.start, end: right.end };
  const range = draftOf<Qualified>(right);
  // The unit is that of the second number, or what the sign before the first says.
  const { unit, currency, byCountry } = sharesSign(left, right) ? left : right;
  range.unit = unit;
  range.currency = currency;
  range.byCountry = byCountry;
  range.first = left.first;
  // "entre 150 et 180": the word that asks for its "et" is quoted with it.
  const opened = ranges.joinersAfterOpener.includes(between) ? from : left.start;
  range.start = Math.min(opened, qualifierOf(left, compiled)?.start ?? left.start);
  range.quantity = { qualifier: 'range', low, high };
  range.trace = traced(right.trace, STAGE, `range ${between}`, span, `${low} to ${high}`);
  return range;
}

const CHANGE_REACH = 60;

/** "de 246 à 222 millions": numbers of one size share the scale of the second. */
function scaledAlike(left: Found, right: Found): number {
  const ratio = left.value / (right.value / right.scale);
  return left.scale === 1 && right.scale > 1 && ratio > 0.1 && ratio < 10
    ? timesScale(left.value, right.scale)
    : left.value;
}

/** "de 3,2 millones de pesos a 2,7": the level after a change is of the size of the one before it. */
function scaleCarried(left: Found, right: Found): number {
  const ratio = left.value / left.scale / right.value;
  return left.scale >= 1e6 && right.scale === 1 && ratio > 0.05 && ratio < 20
    ? timesScale(right.value, left.scale)
    : right.value;
}

/** "De 640 en 2016, les appels sont montés à 2 915": the level before a change opens the sentence. */
function isFronted(left: Found, between: readonly Token[], { lexicon: { ranges }, guards }: Compiled): boolean {
  const last = between.at(-1);
  const before = left.in.tokens[left.first - 2];
  const opens = before === undefined || (before.kind === 'sign' && before.text !== ',');
  if (!opens || !last || !ranges.joiners.includes(last.lower)) return false;
  const { text, hits } = left.in.sentence;
  return guards.test(ranges.changeVerbs, text.slice(left.end, last.start), hits);
}

/** "est passé de 198 à 263", "de 17 pour cent en 2004 à 55 pour cent en 2006": a change, two figures. */
function changeOf(left: Found, right: Found, compiled: Compiled): [Qualified, Qualified] | null {
  const { ranges } = compiled.lexicon;
  const { tokens, times, sentence } = left.in;
  const opener = tokens[left.first - 1];
  if (!opener || !ranges.openers.includes(opener.lower)) return null;
  const time = times.find((mention) => mention.start >= left.end && mention.end <= right.start);
  const qualified = qualifierOf(right, compiled)?.start ?? right.start;
  const loose = tokens
    .slice(left.last, right.first)
    // "de 39 000 en 2014 à près de 600 000".
    .filter((token) => token.start < qualified)
    .filter((token) => !time || token.start < time.start || token.start >= time.end);
  const between = loose.map((token) => token.lower).join(' ');
  const fronted = isFronted(left, loose, compiled);
  if (!ranges.joiners.includes(between) && !fronted) return null;
  const before = sentence.text.slice(Math.max(0, opener.start - CHANGE_REACH), opener.start);
  if (!time && !fronted && !compiled.guards.test(ranges.changeVerbs, before, sentence.hits)) return null;
  const level = draftOf<Found>(left);
  level.unit = right.unit;
  level.currency = right.currency ?? left.currency;
  level.byCountry = right.byCountry ?? left.byCountry;
  level.value = left.unit === right.unit ? scaledAlike(left, right) : ends(left, right).low;
  // "de 200 dollars par mois à moins de 60": what leaves its currency out, or its sign, goes on in that of the first.
  const after = draftOf<Found>(right);
  after.value = scaleCarried(left, right);
  if (left.unit !== 'count' && right.unit === 'count') after.unit = level.unit = left.unit;
  after.currency = right.currency ?? left.currency;
  after.byCountry = right.byCountry ?? left.byCountry;
  // "pasa de 140 a 260": the verb of the change is no bound.
  const from = qualifyOne(level, compiled, opener.start);
  const to = qualifyOne(after, compiled);
  const span = { start: opener.start, end: right.end };
  from.change = 'from';
  from.trace = traced(from.trace, STAGE, 'change', span, 'the level before a change');
  to.change = 'to';
  to.trace = traced(to.trace, STAGE, 'change', span, 'the level after a change');
  return [from, to];
}

/** "plus de 10 et moins de 40": two bounds of one figure. */
function boundsOf(left: Qualified, right: Qualified, compiled: Compiled): Qualified | null {
  if (left.quantity.qualifier !== 'atLeast' || right.quantity.qualifier !== 'atMost') return null;
  const between = left.in.sentence.lower.slice(left.end, right.start).trim();
  if (!compiled.lexicon.ranges.joinersAfterOpener.includes(between) || left.quantity.low >= right.quantity.high)
    return null;
  const range = draftOf<Qualified>(right);
  range.start = left.start;
  range.first = left.first;
  range.quantity = { qualifier: 'range', low: left.quantity.low, high: right.quantity.high };
  return range;
}

/** The ends of the range that two neighbouring numbers make, null where they make none. A change has two levels, no range. */
export function rangeEnds(left: Found, right: Found, compiled: Compiled): readonly [number, number] | null {
  if (changeOf(left, right, compiled)) return null;
  const range =
    rangeOf(left, right, compiled) ?? boundsOf(qualifyOne(left, compiled), qualifyOne(right, compiled), compiled);
  return range?.quantity.qualifier === 'range' ? [range.quantity.low, range.quantity.high] : null;
}

type Decoy = Span & Readonly<{ rule: DecoyRule }>;

/** The stretches of a sentence whose numbers are no figures. */
function decoysIn({ text, lower, hits }: Sentence, found: readonly Found[], { lexicon, guards }: Compiled): Decoy[] {
  const possible = guards.possible(lexicon.decoys, hits);
  const masked = possible.some((rule) => rule.masked) ? maskNumbers(lower, found) : lower;
  return possible.flatMap((rule) =>
    everyMatch(rule.match, rule.caseSensitive ? text : rule.masked ? masked : lower).map((match) => ({
      rule,
      start: match.index,
      end: match.index + match[0].length,
    })),
  );
}

/**
 * Takes the numbers of one sentence with the words around them: bounds, about, ranges, changes. Numbers that a decoy rule
 * matches are turned down here, with its reason.
 */
export function qualify(found: readonly Found[], context: Context): Qualified[] {
  const { compiled } = context;
  const first = found[0];
  if (!first) return [];
  const { sentence } = first.in;
  const decoys = decoysIn(sentence, found, compiled);
  const kept = found.filter((one) => {
    // "la fase 130 millones": what ends before the scale of a number does not name it.
    const decoy = decoys.find(
      ({ start, end }) => one.start < end && start < one.end && !(one.scale > 1 && end < one.numberEnd),
    );
    if (decoy) reject(context, sentence, { stage: STAGE, rule: decoy.rule.id, note: decoy.rule.reason, span: one });
    return !decoy;
  });
  const qualified: Qualified[] = [];
  for (let i = 0; i < kept.length; i++) {
    const left = kept[i]!;
    const right = kept[i + 1];
    const change = right && changeOf(left, right, compiled);
    const range = right && !change ? rangeOf(left, right, compiled) : null;
    if (change) qualified.push(...change);
    else qualified.push(range ?? qualifyOne(left, compiled));
    if (change || range) i += 1;
    const [before, last] = qualified.slice(-2);
    const bounds = before && last ? boundsOf(before, last, compiled) : null;
    if (bounds) qualified.splice(-2, 2, bounds);
  }
  return qualified;
}
