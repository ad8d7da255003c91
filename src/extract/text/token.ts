import type { Span } from '../../model/article.ts';
import { LATIN_LETTERS, latinTable, lettersOf, type Letters } from './letters.ts';
import { foldWord, wordAt, type Word } from './wordTable.ts';

const TYING = /[\p{N}+/]/u;

const RANGE_BEHIND = /^[-–]\d{1,12}(?![-–/]|[.,]?\d|\p{L})/u;

/**
 * A word, a number in digits, a code (digits tied to letters, dashes or slashes: "68-A", "0800-2-3232", "14h30") or one
 * sign. Offsets are those of the sentence's text.
 */
export type Token = Span &
  Readonly<{
    kind: 'word' | 'number' | 'code' | 'sign';
    text: string;
    lower: string;
    /** Lower case without accents: the key of every dictionary of nouns and names. */
    fold: string;
    /** The word of the table; null for a number and a code. */
    word: Word | null;
    /** The value of a number in digits, and whether zeros lead ("007"). */
    value: number | null;
    leadingZero: boolean;
    /** A scale fused to a number: "3M", "2,5k", "2millions". */
    suffix: string | null;
  }>;

/** How a language prints its numbers; `.` and `,` before exactly three digits are what the language says they are. */
export type NumberStyle = Readonly<{ ambiguousPoint: 'group' | 'decimal'; ambiguousComma: 'group' | 'decimal' }>;

/**
 * "l'", "jusqu'" stand apart from the word behind them; "aujourd'hui" is one word, and so is "garde-côtes". Letters right before a
 * number with thousands, a scale or a rate are the sign of a money: "KSh500,000", "N2.2bn", "Q1,3 millones", "R60 a day".
 */
const WORD =
  /\p{Lu}(?=\d{1,3}(?: \d{3}){1,3}(?! ?\d)|\d{2,4} (?:an?|per|each|apiece|al|por|par) )|\p{L}{1,4}(?=\d{1,3}(?:[.,]\d{3}){1,4}(?![.,]?[\p{L}\d])|\d{1,4}(?:[.,]\d{1,2})?(?:(?:m|mn|bn|k|M|K)(?![\p{L}\d])| (?:mil|mill[eio]|bill|cror|lakh|thous)))|\p{L}{1,2}'(?=\p{L}{2})|\p{L}{0,12}[qQ][uU]'|\p{L}[\p{L}\p{M}\p{N}]*(?:-(?!(?:odd|plus)(?![\p{L}\p{N}-]))[\p{L}\p{N}]+)*(?:'\p{L}{2,})?/uy;
/** More digits are no quantity. */
const MOST_DIGITS = 30;
const MOST_DECIMALS = 12;
/** " ", ".", ",", "'" */
const GROUP_SIGNS: readonly number[] = [32, 46, 44, 39];
const POINT = 46;
const COMMA = 44;
const SPACE = 32;
const APOSTROPHE = 39;
const SUFFIX =
  /(?:M|Md|Mds|Mrd|k|K|bn|m|mille|mil|thousand|millions?|milliards?|millones|millón|billions?)(?![\p{L}\p{N}])/uy;
/** What makes a code of the digits before it: a letter, or a dash, slash, point or colon tied to more. */
const CODE_TAIL =
  /(?:\p{L}[\p{L}\p{N}]*|(?!-(?:plus|odd)(?![\p{L}\p{N}]))(?:[-/.:–][\p{L}\p{N}]+|[-/](?=[\p{L}\p{N}])))/uy;

/** What ends a word wherever it stands behind one. */
const ENDS_WORD = latinTable(/[^\p{L}\p{M}\p{N}'-]/u);

function matchAt(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}

const isDigit = (code: number) => code >= 48 && code <= 57;

/** Behind the digits that start at an offset, `most` at most. */
function digitsEnd(codes: Uint16Array, at: number, most: number): number {
  let end = at;
  while (end < codes.length && end - at < most && isDigit(codes[end]!)) end += 1;
  return end;
}

/** The sign before exactly three digits: " ", ".", "," or "'"; null where no such group stands. */
function groupSign(codes: Uint16Array, at: number): number | null {
  const sign = at < codes.length ? codes[at]! : 0;
  return GROUP_SIGNS.includes(sign) && digitsEnd(codes, at + 1, 4) === at + 4 ? sign : null;
}

type Digits = Readonly<{ end: number; value: number; leadingZero: boolean }>;

/** "1,07,412": lakhs and crores, as India groups them. */
const LAKHS = /\d{1,2}(?:,\d{2}){1,3},\d{3}(?![.,]?\d)/y;

/** Behind a number in lakhs that starts at an offset; null where its comma tells of none. */
function lakhsEnd({ text, codes }: Letters, at: number, comma: number, style: NumberStyle): number | null {
  if (codes[comma] !== COMMA || style.ambiguousComma !== 'group' || digitsEnd(codes, comma + 1, 3) !== comma + 3)
    return null;
  const match = matchAt(LAKHS, text, at);
  return match === null ? null : at + match[0].length;
}

/** Reads "1 200", "1.200,5", "1,430", "4,8": groups of exactly three behind one kind of separator, then decimals. */
function readDigits({ text, codes }: Letters, at: number, style: NumberStyle): Digits {
  let end = digitsEnd(codes, at, MOST_DIGITS);
  let whole = text.slice(at, end);
  let separator: number | null = null;
  const leadingZero = whole.length > 1 && whole.startsWith('0');
  const lakhs = lakhsEnd({ text, codes }, at, end, style);
  if (lakhs !== null) return { end: lakhs, value: Number(text.slice(at, lakhs).replaceAll(',', '')), leadingZero };
  if (whole.length <= 3 && whole !== '0' && !leadingZero) {
    for (let sign = groupSign(codes, end); sign !== null; sign = groupSign(codes, end)) {
      // "1'800.000", "4'200,000": an apostrophe parts the millions, a point or a comma the thousands.
      if (separator !== null && sign !== separator && !(separator === APOSTROPHE && (sign === POINT || sign === COMMA)))
        break;
      const single = separator === null && groupSign(codes, end + 4) !== sign;
      const decimalHere =
        (sign === POINT && style.ambiguousPoint === 'decimal') ||
        (sign === COMMA && style.ambiguousComma === 'decimal');
      if (single && decimalHere) break;
      separator = sign;
      whole += text.slice(end + 1, end + 4);
      end += 4;
    }
  }
  const point = end < codes.length ? codes[end]! : 0;
  const last = digitsEnd(codes, end + 1, MOST_DECIMALS + 1);
  const decimals = last - end - 1;
  if ((point !== POINT && point !== COMMA) || point === separator || decimals < 1 || decimals > MOST_DECIMALS)
    return { end, value: Number(whole), leadingZero };
  return { end: last, value: Number(`${whole}.${text.slice(end + 1, last)}`), leadingZero };
}

/** What may stand on either side of a number without becoming part of it: most numbers have a space there. */
const PARTING = new Set(Array.from(' ();"%«»€$', (sign) => sign.charCodeAt(0)));

// All tokens have the same keys in the same order: the engine then knows at once where in a token each of them lies.

function plainNumber(shown: string, start: number, { value, leadingZero }: Digits, suffix: string | null): Token {
  const end = start + shown.length;
  return { kind: 'number', text: shown, lower: shown, fold: shown, start, end, word: null, value, leadingZero, suffix };
}

function codeToken(code: string, start: number): Token {
  const lower = code.toLowerCase();
  const end = start + code.length;
  const fold = foldWord(code);
  return {
    kind: 'code',
    text: code,
    lower,
    fold,
    start,
    end,
    word: null,
    value: null,
    leadingZero: false,
    suffix: null,
  };
}

function numberToken(letters: Letters, at: number, style: NumberStyle, from: number): Token {
  const { text, codes } = letters;
  const digits = readDigits(letters, at, style);
  const { end } = digits;
  const before = at > from ? codes[at - 1]! : SPACE;
  const behind = end < codes.length ? codes[end]! : SPACE;
  if (PARTING.has(before) && (PARTING.has(behind) || (behind === COMMA && codes[end + 1] === SPACE)))
    return plainNumber(text.slice(at, end), at - from, digits, null);
  const suffix = matchAt(SUFFIX, text, end)?.[0] ?? null;
  // "10-15 %" is a range; more dashes, slashes or letters make a code of it.
  const tail = text.slice(end, end + 20);
  // "169-14", "2009-10": what falls is no range.
  const falls = Number(/^[-–](\d{1,6})(?!\d)/.exec(tail)?.[1] ?? Infinity) < digits.value;
  const range = !falls && RANGE_BEHIND.test(tail);
  let stop = end;
  if (suffix === null && !(range && !digits.leadingZero)) {
    for (let tail = matchAt(CODE_TAIL, text, stop); tail; tail = matchAt(CODE_TAIL, text, stop)) stop += tail[0].length;
  }
  if (stop > end || TYING.test(String.fromCharCode(before))) return codeToken(text.slice(at, stop), at - from);
  return plainNumber(text.slice(at, end + (suffix?.length ?? 0)), at - from, digits, suffix);
}

/**
 * The word or sign that starts at an offset. Plain words of Latin letters, which are most, need no pattern: their hash is
 * made on the way to their end.
 */
function wordToken(letters: Letters, at: number, from: number, signOfMoney: boolean): Token {
  const { text, codes } = letters;
  let end = at;
  let hash = 0;
  let code = 0;
  for (; end < codes.length; end++) {
    code = codes[end]!;
    if (LATIN_LETTERS[code] !== 1) break;
    hash = (Math.imul(hash, 31) + code) | 0;
  }
  if (end === at && LATIN_LETTERS[code] === 0) hash = code;
  else if (end < codes.length && ENDS_WORD[code] !== 1) {
    end = at + (signOfMoney ? 1 : (matchAt(WORD, text, at)?.[0].length ?? 0));
    hash = 0;
    for (let i = at; i < Math.max(end, at + 1); i++) hash = (Math.imul(hash, 31) + codes[i]!) | 0;
  }
  const kind = end > at ? 'word' : 'sign';
  const last = Math.max(end, at + 1);
  const word = wordAt(letters, at, last, hash);
  const { text: shown, lower, fold } = word;
  const start = at - from;
  const stop = last - from;
  return { kind, text: shown, lower, fold, start, end: stop, word, value: null, leadingZero: false, suffix: null };
}

/**
 * Cuts a text, or a stretch of it, into tokens, left to right, in one pass; spaces are no tokens. Offsets are those within
 * the stretch. `isSum` tells where a capital is the sign of a money before digits: "R310".
 */
export function tokenize(
  letters: Letters,
  style: NumberStyle,
  from = 0,
  to = letters.codes.length,
  isSum: ((at: number) => boolean) | null = null,
): Token[] {
  const { text, codes } = letters;
  const tokens: Token[] = [];
  for (let at = from; at < to;) {
    const code = codes[at]!;
    if (code === SPACE) {
      at += 1;
      continue;
    }
    const token = isDigit(code)
      ? numberToken(letters, at, style, from)
      : wordToken(letters, at, from, isSum !== null && isSum(at));
    tokens.push(token);
    at = token.end + from;
  }
  // A number goes on behind a stretch that was cut within it.
  return tokens.length > 0 && tokens[tokens.length - 1]!.end > to - from
    ? tokenize(lettersOf(text.slice(from, to)), style, 0, to - from, isSum && ((at) => isSum(at + from)))
    : tokens;
}
