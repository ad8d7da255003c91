import type { Span } from '../../model/article.ts';
import type { Quantity } from '../../model/figure.ts';
import { reject, type Context } from '../context.ts';
import { everyMatch } from '../text/everyMatch.ts';
import type { DecoyRule, Lexicon, QualifierWords } from '../lexicons/lexicon.ts';
import { lowerCase } from '../text/lowerCase.ts';
import { traced, type Found, type Qualified } from '../reading.ts';
import type { Sentence } from './2-segment.ts';

const STAGE = 'qualify';
const REACH = 48;
const LETTER = /[\p{L}\p{N}]/u;

/** `apart`: the noun stands between the number and the qualifier. */
type Taken = Readonly<{ row: QualifierWords; start: number; end: number; apart?: true }>;

/** "plus de 10 et moins de 40": what goes on with "of" belongs to the number behind it. */
const opensNext = (rest: string, of: readonly string[]) =>
  of.some((word) => rest.startsWith(` ${word} `) || (word.endsWith("'") && rest.startsWith(` ${word}`)));

/** How many words of a noun phrase may stand between a number and "au maximum" at the end of a clause. */
const NOUN_PHRASE = /^(?: [\p{L}'-]{2,20}){1,4}$/u;

/** "10 000 bénéficiaires au maximum": behind the noun, where the clause ends. */
function behindNoun(behind: string, words: string): number | null {
  const at = behind.indexOf(` ${words}`);
  const ends = /^\s*(?:[.,;:)»]|$)/u.test(behind.slice(at + 1 + words.length));
  return at > 0 && ends && NOUN_PHRASE.test(behind.slice(0, at)) ? at + 1 : null;
}

/** The qualifier that stands directly before or behind a number; the longest phrase wins. */
function qualifierOf(found: Found, { qualifiers, nouns }: Lexicon): Taken | null {
  const { text } = found.in.sentence;
  const before = text
    .slice(Math.max(0, found.start - REACH), found.start)
    .toLowerCase()
    .trimEnd();
  const behind = text.slice(found.end, found.end + REACH).toLowerCase();
  let best: Taken | null = null;
  for (const row of qualifiers) {
    const { words } = row;
    if (best && best.end - best.start >= words.length) continue;
    if (row.side === 'before') {
      const from = before.length - words.length;
      if (!before.endsWith(words) || (LETTER.test(words[0]!) && from > 0 && LETTER.test(before[from - 1]!))) continue;
      const start = Math.max(0, found.start - REACH) + from;
      best = { row, start, end: start + words.length };
    } else if (
      behind.startsWith(` ${words}`) &&
      !LETTER.test(behind[words.length + 1] ?? ' ') &&
      !row.unless?.some((word) => behind.startsWith(` ${words} ${word}`)) &&
      !opensNext(behind.slice(words.length + 1), nouns.of)
    ) {
      best = { row, start: found.end + 1, end: found.end + 1 + words.length };
    } else {
      const at = behindNoun(behind, words);
      if (at !== null) best = { row, start: found.end + at, end: found.end + at + words.length, apart: true };
    }
  }
  return best;
}

type Around = Readonly<{ collective: boolean; denied: boolean }>;

function quantityOf(value: number, taken: Taken | null, { collective, denied }: Around): Quantity {
  const row = taken?.row;
  if (row?.gives === 'atLeast' && denied) return { qualifier: 'atMost', low: null, high: value, strict: false };
  if (row?.gives === 'atLeast') return { qualifier: 'atLeast', low: value, high: null, strict: row.strict ?? false };
  if (row?.gives === 'atMost') return { qualifier: 'atMost', low: null, high: value, strict: row.strict ?? false };
  const qualifier = row?.gives === 'approx' || (collective && row === undefined) ? 'approx' : 'exact';
  return { qualifier, low: value, high: value };
}

function qualifyOne(found: Found, lexicon: Lexicon): Qualified {
  const taken = qualifierOf(found, lexicon);
  const { value, ...rest } = found;
  const before = found.in.sentence.text.slice(0, taken?.start ?? 0).slice(-REACH);
  const denied = taken !== null && lexicon.denial.test(before);
  const quantity = quantityOf(value, taken, { collective: found.shape === 'collective', denied });
  if (!taken) return { ...rest, quantity };
  const start = Math.min(found.start, taken.start);
  const end = taken.apart ? found.end : Math.max(found.end, taken.end);
  const note = `${quantity.qualifier}${quantity.strict ? ', strict' : ''}`;
  return { ...rest, start, end, quantity, trace: traced(found.trace, STAGE, taken.row.words, taken, note) };
}

const ends = (left: Found, right: Found): { low: number; high: number } => {
  const shares = left.scale === 1 && right.scale > 1 && left.value < right.value / right.scale;
  return { low: shares ? left.value * right.scale : left.value, high: right.value };
};

/** The words between two numbers, and the word before the first. */
function around(left: Found, right: Found, lexicon: Lexicon): { between: string; opener: string } {
  const { tokens } = left.in;
  const between = tokens
    .slice(
      left.last,
      right.in.tokens.findIndex(({ start }) => start >= right.start),
    )
    .map((token) => token.lower)
    .join(' ');
  const article = lexicon.nouns.articles.includes(tokens[left.first - 1]?.lower ?? '');
  return { between, opener: tokens[left.first - (article ? 2 : 1)]?.lower ?? '' };
}

const agree = (left: Found, right: Found) =>
  left.shape !== 'share' &&
  right.shape !== 'share' &&
  (left.unit === right.unit ? left.currency === right.currency || !left.currency : left.unit === 'count');

/** "1,4 à 2,1 millions", "entre 20 et 30", "deux ou trois": two ends of one figure. */
function rangeOf(left: Found, right: Found, lexicon: Lexicon): Qualified | null {
  const { ranges } = lexicon;
  const { between, opener } = around(left, right, lexicon);
  const { low, high } = ends(left, right);
  const joined =
    ranges.joiners.includes(between) ||
    (ranges.joinersAfterOpener.includes(between) && ranges.openers.includes(opener)) ||
    (ranges.either.includes(between) && high <= low * 2);
  if (!joined || !agree(left, right) || low >= high) return null;
  const { value: _value, ...rest } = right;
  const before = qualifierOf(left, lexicon);
  const start = Math.min(left.start, before?.start ?? left.start);
  const span = { start: left.start, end: right.end };
  const quantity: Quantity = { qualifier: 'range', low, high };
  return {
    ...rest,
    first: left.first,
    start,
    quantity,
    trace: traced(right.trace, STAGE, `range ${between}`, span, `${low} to ${high}`),
  };
}

const CHANGE_REACH = 60;

/** "de 246 à 222 millions": numbers of one size share the scale of the second. */
function scaledAlike(left: Found, right: Found): number {
  const ratio = left.value / (right.value / right.scale);
  return left.scale === 1 && right.scale > 1 && ratio > 0.1 && ratio < 10 ? left.value * right.scale : left.value;
}

/** "est passé de 198 à 263", "de 17 pour cent en 2004 à 55 pour cent en 2006": a change, two figures. */
function changeOf(left: Found, right: Found, lexicon: Lexicon): [Qualified, Qualified] | null {
  const { ranges } = lexicon;
  const { tokens, times, sentence } = left.in;
  const time = times.find((mention) => mention.start >= left.end && mention.end <= right.start);
  const qualified = qualifierOf(right, lexicon)?.start ?? right.start;
  const loose = tokens
    .slice(left.last, right.first)
    // "de 39 000 en 2014 à près de 600 000".
    .filter((token) => token.start < qualified)
    .filter((token) => !time || token.start < time.start || token.start >= time.end);
  const between = loose.map((token) => token.lower).join(' ');
  const opener = tokens[left.first - 1];
  if (!opener || !ranges.openers.includes(opener.lower) || !ranges.joiners.includes(between)) return null;
  const before = sentence.text.slice(Math.max(0, opener.start - CHANGE_REACH), opener.start);
  if (!time && !ranges.changeVerbs.test(before)) return null;
  const { low } = left.unit === right.unit ? { low: scaledAlike(left, right) } : ends(left, right);
  const from = qualifyOne(
    { ...left, unit: right.unit, ...(right.currency ? { currency: right.currency } : {}), value: low },
    lexicon,
  );
  const to = qualifyOne(right, lexicon);
  const span = { start: opener.start, end: right.end };
  return [
    { ...from, change: 'from', trace: traced(from.trace, STAGE, 'change', span, 'the level before a change') },
    { ...to, change: 'to', trace: traced(to.trace, STAGE, 'change', span, 'the level after a change') },
  ];
}

/** "plus de 10 et moins de 40": two bounds of one figure. */
function boundsOf(left: Qualified, right: Qualified, lexicon: Lexicon): Qualified | null {
  const between = left.in.sentence.text.slice(left.end, right.start).trim().toLowerCase();
  if (left.quantity.qualifier !== 'atLeast' || right.quantity.qualifier !== 'atMost') return null;
  if (!lexicon.ranges.joinersAfterOpener.includes(between) || left.quantity.low >= right.quantity.high) return null;
  const quantity: Quantity = { qualifier: 'range', low: left.quantity.low, high: right.quantity.high };
  return { ...right, start: left.start, first: left.first, quantity };
}

type Decoy = Span & Readonly<{ rule: DecoyRule }>;

/** The stretches of a sentence whose numbers are no figures. */
function decoysIn({ text }: Sentence, { decoys }: Lexicon): Decoy[] {
  const lower = lowerCase(text);
  return decoys.flatMap((rule) =>
    everyMatch(rule.match, rule.caseSensitive ? text : lower).map((match) => ({
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
  const { lexicon } = context.compiled;
  const first = found[0];
  if (!first) return [];
  const { sentence } = first.in;
  const decoys = decoysIn(sentence, lexicon);
  const kept = found.filter((one) => {
    const decoy = decoys.find(({ start, end }) => one.start < end && start < one.end);
    if (decoy) reject(context, sentence, { stage: STAGE, rule: decoy.rule.id, note: decoy.rule.reason, span: one });
    return !decoy;
  });
  const qualified: Qualified[] = [];
  for (let i = 0; i < kept.length; i++) {
    const left = kept[i]!;
    const right = kept[i + 1];
    const change = right && changeOf(left, right, lexicon);
    const range = right && !change ? rangeOf(left, right, lexicon) : null;
    if (change) qualified.push(...change);
    else qualified.push(range ?? qualifyOne(left, lexicon));
    if (change || range) i += 1;
    const [before, last] = qualified.slice(-2);
    const bounds = before && last ? boundsOf(before, last, lexicon) : null;
    if (bounds) qualified.splice(-2, 2, bounds);
  }
  return qualified;
}
