import type { Span } from '../../model/article.ts';

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
    /** The value of a number in digits; its number of decimals; whether zeros lead ("007"). */
    value?: number;
    decimals?: number;
    leadingZero?: boolean;
    /** A scale fused to a number: "3M", "2,5k". */
    suffix?: string;
  }>;

/** How a language prints its numbers; `.` and `,` before exactly three digits are what the language says they are. */
export type NumberStyle = Readonly<{ ambiguousPoint: 'group' | 'decimal'; ambiguousComma: 'group' | 'decimal' }>;

/** "l'", "jusqu'" stand apart from the word behind them; "aujourd'hui" is one word, and so is "garde-côtes". */
const WORD = /\p{L}{1,2}'(?=\p{L}{2})|\p{L}{0,12}[qQ][uU]'|\p{L}[\p{L}\p{M}\p{N}]*(?:-[\p{L}\p{N}]+)*(?:'\p{L}{2,})?/uy;
const DIGITS = /\d{1,30}/y;
const GROUP = /([ .,'])(\d{3})(?!\d)/y;
const DECIMALS = /([.,])(\d{1,12})(?!\d)/y;
const SUFFIX = /(?:M|Md|Mds|Mrd|k|K|bn|m)(?![\p{L}\p{N}])/uy;
/** What makes a code of the digits before it: a letter, or a dash, slash, point or colon tied to more. */
const CODE_TAIL = /(?:\p{L}[\p{L}\p{N}]*|[-/.:–][\p{L}\p{N}]+|[-/](?=[\p{L}\p{N}]))/uy;

/** Lower case without accents, letter by letter. */
export function foldWord(word: string): string {
  return word.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().replaceAll('œ', 'oe').replaceAll('æ', 'ae');
}

type Forms = Readonly<{ text: string; lower: string; fold: string }>;

/** Words come again and again: their forms are worked out once. Bounded, since a hostile text may never repeat one. */
const known = new Map<string, Forms>();
const MOST_KNOWN = 50_000;

function formsOf(text: string): Forms {
  const forms = known.get(text);
  if (forms) return forms;
  if (known.size >= MOST_KNOWN) known.clear();
  const fresh = { text, lower: text.toLowerCase(), fold: foldWord(text) };
  known.set(text, fresh);
  return fresh;
}

/** Letters of Latin scripts by their code. */
const LETTERS = Uint8Array.from({ length: 0x250 }, (_, code) => Number(/\p{L}/u.test(String.fromCharCode(code))));

/**
 * The end of the word that starts at an offset; the offset itself where none does. Plain words of Latin letters, which are
 * most, need no pattern.
 */
function wordEnd(text: string, at: number): number {
  let end = at;
  while (LETTERS[text.charCodeAt(end)] === 1) end += 1;
  const code = text.charCodeAt(end);
  const isPlain = code === 32 || code === 44 || code === 46 || end === text.length;
  if (isPlain) return end;
  return at + (matchAt(WORD, text, at)?.[0].length ?? 0);
}

function matchAt(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}

type Digits = { end: number; value: number; decimals: number; leadingZero: boolean };

/** Reads "1 200", "1.200,5", "1,430", "4,8": groups of exactly three behind one kind of separator, then decimals. */
function readDigits(text: string, at: number, style: NumberStyle): Digits {
  const first = matchAt(DIGITS, text, at)![0];
  let end = at + first.length;
  let whole = first;
  let separator: string | null = null;
  const leadingZero = first.length > 1 && first.startsWith('0');
  if (first.length <= 3 && first !== '0' && !leadingZero) {
    for (let group = matchAt(GROUP, text, end); group; group = matchAt(GROUP, text, end)) {
      const sign = group[1]!;
      if (separator !== null && sign !== separator) break;
      const single = matchAt(GROUP, text, end + 4)?.[1] !== sign && separator === null;
      const decimalHere =
        (sign === '.' && style.ambiguousPoint === 'decimal') || (sign === ',' && style.ambiguousComma === 'decimal');
      if (single && decimalHere) break;
      separator = sign;
      whole += group[2]!;
      end += group[0].length;
    }
  }
  const fraction = matchAt(DECIMALS, text, end);
  if (!fraction || fraction[1] === separator) return { end, value: Number(whole), decimals: 0, leadingZero };
  return {
    end: end + fraction[0].length,
    value: Number(`${whole}.${fraction[2]!}`),
    decimals: fraction[2]!.length,
    leadingZero,
  };
}

function numberToken(text: string, at: number, style: NumberStyle): Token {
  const { end, value, decimals, leadingZero } = readDigits(text, at, style);
  const before = text[at - 1] ?? ' ';
  const suffix = matchAt(SUFFIX, text, end)?.[0];
  // "10-15 %" is a range; more dashes, slashes or letters make a code of it.
  const tail = text.slice(end, end + 20);
  // "169-14", "2009-10": what falls is no range.
  const falls = Number(/^[-–](\d{1,2})(?!\d)/.exec(tail)?.[1] ?? Infinity) < value;
  const range = !falls && /^[-–]\d{1,12}(?![-–/]|[.,]?\d|\p{L})/u.test(tail);
  let stop = end;
  if (suffix === undefined && !(range && !leadingZero)) {
    for (let tail = matchAt(CODE_TAIL, text, stop); tail; tail = matchAt(CODE_TAIL, text, stop)) stop += tail[0].length;
  }
  const tied = /[\p{L}\p{N}+/]/u.test(before);
  if (stop > end || tied) {
    const code = text.slice(at, stop);
    return { kind: 'code', text: code, lower: code.toLowerCase(), fold: foldWord(code), start: at, end: stop };
  }
  const shown = text.slice(at, end + (suffix?.length ?? 0));
  return {
    kind: 'number',
    text: shown,
    lower: shown,
    fold: shown,
    start: at,
    end: at + shown.length,
    value,
    decimals,
    leadingZero,
    ...(suffix === undefined ? {} : { suffix }),
  };
}

/** Cuts a sentence into tokens, left to right, in one pass; spaces are no tokens. */
export function tokenize(text: string, style: NumberStyle): Token[] {
  const tokens: Token[] = [];
  for (let at = 0; at < text.length;) {
    const code = text.charCodeAt(at);
    if (code === 32) {
      at += 1;
      continue;
    }
    if (code >= 48 && code <= 57) {
      const token = numberToken(text, at, style);
      tokens.push(token);
      at = token.end;
      continue;
    }
    const end = wordEnd(text, at);
    const shown = text.slice(at, Math.max(end, at + 1));
    const { lower, fold } = formsOf(shown);
    tokens.push({ kind: end > at ? 'word' : 'sign', text: shown, lower, fold, start: at, end: at + shown.length });
    at += shown.length;
  }
  return tokens;
}
