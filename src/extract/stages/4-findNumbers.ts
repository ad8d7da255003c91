import { reject, type Context } from '../context.ts';
import { draftOf, newFound } from '../draft.ts';
import type { Compiled } from '../lexicons/compile.ts';
import { listNumberLength } from '../layout/bullet.ts';
import { tokenAt } from '../nouns/figureCase.ts';
import { nounPhraseAt } from '../nouns/nounPhraseAt.ts';
import { wordNotes } from '../lexicons/wordNotes.ts';
import { readNumberAt, timesScale, type ReadNumber } from '../numbers/readNumber.ts';
import type { Found, ReadSentence } from '../reading.ts';
import type { Token } from '../text/token.ts';
import { plainAt } from '../numbers/plainAt.ts';
import { fractionAt, shareAt, type Shaped } from '../numbers/shareAt.ts';

const STAGE = 'find numbers';
const isWithin = ({ start }: Token, times: ReadSentence['times']) =>
  times.some((time) => start >= time.start && start < time.end);

/** "0 800 77 777", "21 34 20 13": digits beside digits are a code, not a count. Gives the token behind it. */
function codeRun({ tokens, times }: ReadSentence, at: number): number {
  let last = at + 1;
  for (let next = tokens[last]; next && next.start - tokens[last - 1]!.end <= 1; next = tokens[last]) {
    if ((next.kind !== 'number' && next.kind !== 'code') || isWithin(next, times)) break;
    last += 1;
  }
  const international = at > 0 && tokens[at - 1]!.text === '+';
  return last - at > 1 || international || tokens[at]!.kind === 'code' ? last : at;
}

const YEAR = /^(?:1[89]|20)\d\d$/;
const TITLES: readonly string[] = ['title', 'head'];
const RANGE_SIGN = /^[-–]$/;

/** "2000 victimes" is a count: the word behind it is a noun of some list; "la ley de 2013 prevé" is none. */
function isBareYear(reading: ReadSentence, at: number, compiled: Compiled): boolean {
  const token = reading.tokens[at]!;
  const next = reading.tokens[at + 1];
  if (token.kind !== 'number' || !YEAR.test(token.text)) return false;
  // "2000-2500 women": what is no year ends a range of counts.
  const other = reading.tokens[at + 2];
  if (next && RANGE_SIGN.test(next.text) && other?.kind === 'number' && !YEAR.test(other.text)) return false;
  if (next?.kind !== 'word' || compiled.stops.has(next.lower)) return true;
  // "Balance 2018 de la Corporación", in a title: the year of a report.
  const report = compiled.lexicon.cues.reports.test(reading.tokens[at - 1]?.lower ?? '');
  if (report && TITLES.includes(reading.sentence.part) && compiled.of.has(next.lower)) return true;
  return (nounPhraseAt(reading.tokens, at + 1, reading.sentence.text, compiled)?.nounClass ?? null) === null;
}

const CAPITALISED = /^\p{Lu}.*\p{Ll}/u;

/** "entre Villa Regina y Cinco Saltos": number words with capitals before a word with one are a name; in a title all may have them. */
function isNamePart({ tokens, sentence }: ReadSentence, at: number, { last, form }: ReadNumber): boolean {
  const before = tokens[at - 1];
  // "en Montego Bay, Ocho Ríos y Negril".
  const listed = before?.text === ',';
  if (form !== 'words' || !(listed || before?.kind === 'word') || TITLES.includes(sentence.part)) return false;
  const next = tokens[last];
  const capitals = tokens.slice(at, last + 1).every((token) => CAPITALISED.test(token.text));
  return capitals && next?.kind === 'word' && next.start - tokens[last - 1]!.end <= 1;
}

type TurnedDown = Readonly<{ from: number; to: number; rule: string; note: string }>;

/** Keeps why the tokens from `from` up to, not including, `to` are no number. */
function turnDown(context: Context, { tokens, sentence }: ReadSentence, { from, to, rule, note }: TurnedDown): void {
  reject(context, sentence, {
    stage: STAGE,
    rule,
    note,
    span: { start: tokens[from]!.start, end: tokens[to - 1]!.end },
  });
}

/** May a number start at a word? An article only before a word of a fraction. */
function opensNumber(tokens: ReadSentence['tokens'], at: number, compiled: Compiled): boolean {
  const role = wordNotes(tokens[at]!, compiled).number;
  return role === 'number' || (role === 'opener' && compiled.numberWords.isDenominator(tokens, at + 1));
}

/** What the number at a token says with the words around it; null for an article and for a word that is none. */
function shapedAt(reading: ReadSentence, at: number, number: ReadNumber | null, compiled: Compiled): Shaped | null {
  const fraction = fractionAt(reading.tokens, at, number, compiled);
  if (fraction || !number) return fraction;
  return (
    shareAt(reading.tokens, number, compiled) ?? (number.article ? null : plainAt(reading.tokens, at, number, compiled))
  );
}

function foundAt(reading: ReadSentence, at: number, shaped: Shaped, number: ReadNumber | null): Found {
  const { tokens } = reading;
  const { last, rule, unit, shape, value, ratio, scale, form, currency, byCountry, inner } = shaped;
  const start = tokens[shaped.first ?? at]!.start;
  const end = tokens[last - 1]!.end;
  return newFound({
    start,
    end,
    in: reading,
    first: at,
    last,
    numberStart: tokens[at]!.start,
    numberEnd: tokens[(number?.last ?? last) - 1]!.end,
    value,
    ratio,
    scale,
    form,
    unit,
    currency,
    byCountry,
    shape,
    inner,
    trace: [{ stage: STAGE, rule, start, end, note: String(value) }],
  });
}

/** "63, 12 and 9 per cent": a list has the unit of its last number. */
function unitsOfLists(found: readonly Found[], { lexicon }: Compiled): Found[] {
  const { joinersAfterOpener: and, either } = lexicon.ranges;
  const units = [...found];
  for (let i = units.length - 2; i >= 0; i--) {
    const [one, next] = [units[i]!, units[i + 1]!];
    const decimal = next.scale >= 1e6 && one.scale === 1 && !Number.isInteger(one.value);
    if (one.unit !== 'count' || (next.unit === 'count' && !decimal) || one.shape !== 'plain' || next.shape !== 'plain')
      continue;
    const between = one.in.tokens.slice(one.last, next.first).map(({ lower }) => lower);
    const joined = between.length === 1 && (and.includes(between[0]!) || either.includes(between[0]!));
    // Only what "and" closes is a list: "of the 300, 20 per cent".
    const listed = between.length === 1 && between[0] === ',' && next.unit !== found[i + 1]!.unit;
    if (!joined && !listed) continue;
    const alike = draftOf<Found>(one);
    // "5,5 y 3 millones": a decimal beside millions is one of millions.
    if (decimal) {
      alike.value = timesScale(one.value, next.scale);
      alike.scale = next.scale;
    }
    alike.unit = next.unit;
    alike.currency = next.currency ?? one.currency;
    alike.byCountry = next.byCountry ?? one.byCountry;
    units[i] = alike;
  }
  return units;
}

/** The token that a sentence starts with behind the number of a row in a list. */
function firstToken({ tokens, sentence }: ReadSentence, { sentences }: Context): number {
  const opensParagraph = sentences[sentence.index - 1]?.paragraph !== sentence.paragraph;
  const length = opensParagraph ? listNumberLength(sentence.text) : 0;
  return length === 0 ? 0 : tokenAt(tokens, length);
}

/**
 * Finds every number of a sentence that may state a quantity: counts, percentages, shares, money. Articles, years, codes
 * and bare plurals ("des milliers de") are turned down, with the reason.
 */
export function findNumbers(reading: ReadSentence, context: Context): Found[] {
  const { tokens, times } = reading;
  const { compiled } = context;
  const words = compiled.lexicon.numbers;
  const found: Found[] = [];
  let time = 0;
  for (let at = firstToken(reading, context); at < tokens.length;) {
    const token = tokens[at]!;
    while (time < times.length && times[time]!.end <= token.start) time += 1;
    const timed = time < times.length && times[time]!.start <= token.start;
    if (timed || token.kind === 'sign' || (token.kind === 'word' && !opensNumber(tokens, at, compiled))) {
      at += 1;
      continue;
    }
    const code = token.kind === 'word' ? at : codeRun(reading, at);
    if (code > at) {
      turnDown(context, reading, {
        from: at,
        to: code,
        rule: 'code',
        note: 'a code, a telephone number or a reference',
      });
      at = code;
      continue;
    }
    const number = readNumberAt(tokens, at, words);
    if (number && isNamePart(reading, at, number)) {
      turnDown(context, reading, { from: at, to: number.last + 1, rule: 'name', note: 'part of a name' });
      at = number.last + 1;
      continue;
    }
    const shaped = shapedAt(reading, at, number, compiled);
    if (!shaped) {
      if (token.fold in words.collectives)
        turnDown(context, reading, { from: at, to: at + 1, rule: 'vague', note: 'a bare plural states no number' });
      at = number ? number.last : at + 1;
    } else {
      if (shaped.unit === 'count' && isBareYear(reading, at, compiled))
        turnDown(context, reading, { from: at, to: shaped.last, rule: 'year', note: 'a year' });
      else found.push(foundAt(reading, at, shaped, number));
      at = shaped.last;
    }
  }
  return unitsOfLists(found, compiled);
}
