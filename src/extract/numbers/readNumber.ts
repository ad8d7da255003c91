import type { NumberWords } from '../lexicons/lexicon.ts';
import type { Token } from '../text/token.ts';
import { fractionOfScale, partBehind } from './fractionWords.ts';

/** A number as it stands in a row of tokens: `last` is the first token behind it. */
export type ReadNumber = Readonly<{
  last: number;
  value: number;
  /** What scale words multiplied it by: 1e6 for "1,4 million". */
  scale: number;
  form: 'digits' | 'words';
  /** "une centaine": near that value. */
  collective: boolean;
  /** "un", "une" alone: an article. */
  article: boolean;
}>;

/** A number while its words come in: whole groups, the group being read, and what was said last. */
type State = { total: number; current: number; scale: number; lastScale: number; started: boolean };

/** "2,07 millions": 2 070 000, not the nearest that binary fractions give. */
export function timesScale(value: number, scale: number): number {
  const product = value * scale;
  return Number.isInteger(value) && product < MOST_EXACT ? product : Number(product.toPrecision(DOUBLE_DIGITS));
}
const DOUBLE_DIGITS = 15;
const MOST_EXACT = 10 ** DOUBLE_DIGITS;

const DIGITS = /^\d{1,3}$/;
const GROUPED = /^\d{1,3}(?:\D\d{3})+$/;

function add(state: State, value: number, vigesimal: boolean): boolean {
  const tail = state.current % 100;
  if (!state.started) state.current = value;
  else if (vigesimal && value === 20 && tail === 4) state.current += 76;
  else if (value === 0) return false;
  else if (value < 10 && state.current % 10 === 0 && (state.current > 0 || state.total > 0)) state.current += value;
  else if (value < 20 && (tail === 0 || (vigesimal && (tail === 60 || tail === 80)))) state.current += value;
  else if (value < 100 && value >= 20 && tail === 0) state.current += value;
  else if (value >= 100 && state.current === 0 && state.total > 0) state.current += value;
  else return false;
  state.started = true;
  return true;
}

function multiply(state: State, by: number, bare: boolean): boolean {
  if (by === 100) {
    if (state.current === 0 ? !bare : state.current > 99) return false;
    state.current = Math.max(1, state.current) * 100;
  } else {
    if (!state.started && !bare) return false;
    if (state.current === 0 && state.total === 0 && !bare) return false;
    if (by > state.lastScale && state.total > 0) state.total = (state.total + state.current) * by;
    else state.total += (state.current === 0 && state.total === 0 ? 1 : state.current) * by;
    state.current = 0;
    state.lastScale = by;
    state.scale *= by;
  }
  state.started = true;
  return true;
}

function takePart(state: State, part: string, words: NumberWords): boolean {
  const adding = words.adding[part];
  const by = words.multiplying[part];
  if (by !== undefined && multiply(state, by, words.bare.includes(part))) return true;
  return adding !== undefined && add(state, adding, words.vigesimal);
}

/** Takes in one printed word, all parts of a hyphenated one or none. */
function takeWord(state: State, fold: string, words: NumberWords): State | null {
  const compound = fold.includes('-');
  // Most words of a text are part of no number.
  if (!compound && words.adding[fold] === undefined && words.multiplying[fold] === undefined) return null;
  if (state.started && words.headOnly.includes(fold)) return null;
  const next = { ...state };
  for (const part of compound ? fold.split('-') : [fold]) {
    if (!takePart(next, part, words) && !(compound && next.started && part in words.joiners)) return null;
  }
  return next;
}

function takeJoined(state: State, tokens: readonly Token[], at: number, words: NumberWords): State | null {
  const values = words.joiners[tokens[at]?.fold ?? ''];
  const next = tokens[at + 1];
  if (!values || !next || next.kind !== 'word' || !state.started) return null;
  const value = words.adding[next.fold.split('-')[0]!];
  if (value === undefined || (values.length > 0 && !values.includes(value))) return null;
  const tail = state.current % 100;
  const fits = values.length > 0 ? tail >= 20 && tail % 10 === 0 : tail === 0 && (state.current > 0 || state.total > 0);
  return fits ? takeWord(state, next.fold, words) : null;
}

const startOf = (token: Token, words: NumberWords): State | null => {
  const state: State = { total: 0, current: 0, scale: 1, lastScale: Infinity, started: false };
  if (token.kind === 'word') return takeWord(state, token.fold, words);
  if (token.kind !== 'number' || token.leadingZero) return null;
  const { suffix } = token;
  const by = suffix === null ? 1 : (words.scaleLetters[suffix] ?? words.multiplying[suffix]);
  if (by === undefined) return null;
  return { ...state, current: token.value! * by, scale: by, started: true };
};

/** "demi-douzaine", "demi-million", "half a million": half of what follows. */
function readHalf(tokens: readonly Token[], at: number, words: NumberWords): ReadNumber | null {
  const { fold } = tokens[at]!;
  if (!words.half.some((half) => fold.startsWith(half))) return null;
  const [first, ...rest] = fold.split('-');
  if (!words.half.includes(first!)) return null;
  const spelled = rest.filter((part) => !words.articles.includes(part)).join('-');
  // "half a million".
  const skip = rest.length === 0 && words.articles.includes(tokens[at + 1]?.fold ?? '') ? 1 : 0;
  const unit = rest.length > 0 ? spelled : tokens[at + 1 + skip]?.fold;
  const by = unit === undefined ? undefined : (words.collectives[unit] ?? words.multiplying[unit]);
  if (unit === undefined || by === undefined || by < 10) return null;
  return {
    last: at + (rest.length > 0 ? 1 : 2 + skip),
    value: by / 2,
    scale: 1,
    form: 'words',
    collective: unit in words.collectives,
    article: false,
  };
}

function collectiveBehind(
  tokens: readonly Token[],
  at: number,
  words: NumberWords,
): { last: number; value: number } | null {
  const skip = words.collectiveAdjectives.includes(tokens[at]?.fold ?? '') ? 1 : 0;
  const token = tokens[at + skip];
  const value = token?.kind === 'word' ? words.collectives[token.fold] : undefined;
  if (value === undefined) return null;
  const behind = words.collectiveAdjectivesBehind.includes(tokens[at + skip + 1]?.fold ?? '') ? 1 : 0;
  const last = at + skip + 1 + behind;
  // "une dizaine de millions", "una decena de miles".
  const scale = tokens[last + 1]?.fold ?? '';
  const by = words.collectiveOf.includes(tokens[last]?.fold ?? '')
    ? (words.multiplying[scale] ?? words.collectives[scale] ?? 1)
    : 1;
  return by >= 1000 ? { last: last + 2, value: value * by } : { last, value };
}

/** "12 mil 400", "1 milliard 250 millions", "2 millions 500 000": digits that go on with a number behind its scale. */
function takeDigits(state: State, tokens: readonly Token[], at: number, words: NumberWords): State | null {
  const { kind, value = null, text = '', suffix = null, leadingZero = false } = tokens[at] ?? {};
  if (kind !== 'number' || value === null || suffix !== null || leadingZero || tokens[at + 1]?.text === '%')
    return null;
  const { current, lastScale } = state;
  if (current !== 0 || lastScale === Infinity) return null;
  const behind = words.multiplying[tokens[at + 1]?.fold ?? ''] ?? 1;
  const smaller = DIGITS.test(text) && behind >= 1000 && behind < lastScale;
  // "in a country of 12 million 300,000 children": only a sum goes on so.
  const money = words.moneyWords.includes(tokens[at + 1]?.fold ?? '');
  const grouped = GROUPED.test(text) && money && value < lastScale;
  // "2 millones 300 personas" are two numbers, as are "12 mil, 40 %".
  const behindThousands =
    words.digitsBehindThousands === true && DIGITS.test(text) && lastScale === 1000 && (behind === 1 || behind >= 1e6);
  return smaller || grouped || behindThousands ? { ...state, current: value } : null;
}

/** Takes in words from a token on, as long as they go on with the number. */
function takeAll(
  start: State,
  tokens: readonly Token[],
  at: number,
  words: NumberWords,
): { state: State; last: number } {
  const digits = tokens[at - 1]!.kind === 'number';
  let state = start;
  let last = at;
  for (;;) {
    const next = tokens[last];
    const more = next?.kind === 'number' ? takeDigits(state, tokens, last, words) : null;
    if (more) {
      state = more;
      last += 1;
      continue;
    }
    if (next?.kind !== 'word') break;
    const goesOn = !digits || (words.multiplying[next.fold] ?? 0) >= 1000;
    const taken = goesOn ? takeWord(state, next.fold, words) : null;
    // "five billion and three quarters" is not five billion and three.
    const joins = !digits && !taken && next.fold in words.joiners && !partBehind(tokens, last, words);
    const joined = joins ? takeJoined(state, tokens, last, words) : null;
    if (!taken && !joined) break;
    state = (taken ?? joined)!;
    last += taken ? 1 : 2;
  }
  return { state, last };
}

/** "trois millions et demi", "two and a half million": adds the part behind a number, which a scale may follow. */
function withPart(number: ReadNumber, lastScale: number, tokens: readonly Token[], words: NumberWords): ReadNumber {
  const { last, value, scale } = number;
  const behind = partBehind(tokens, last, words);
  if (!behind) return number;
  const { part, length } = behind;
  const unscaled = lastScale === Infinity;
  // "entre 300.000 y medio millón": behind thousands another number starts.
  if (unscaled && value >= 1000 && (words.multiplying[tokens[last + length]?.fold ?? ''] ?? 0) >= 1000) return number;
  const by = unscaled ? words.multiplying[tokens[last + length]?.fold ?? ''] : undefined;
  return {
    ...number,
    last: last + length + (by === undefined ? 0 : 1),
    value: timesScale(value + part * (unscaled ? 1 : lastScale), by ?? 1),
    scale: scale * (by ?? 1),
    article: false,
  };
}

/**
 * Reads the number that starts at a token, in digits ("1,4 million", "150 mil millones"), in words ("quatre-vingt-dix-sept
 * mille"), as a collective ("une bonne centaine") or as a part of a scale ("un quart de million"); null where none starts
 * there.
 */
export function readNumberAt(tokens: readonly Token[], at: number, words: NumberWords): ReadNumber | null {
  const token = tokens[at]!;
  if (token.kind !== 'word' && token.kind !== 'number') return null;
  const half = token.kind === 'word' ? readHalf(tokens, at, words) : null;
  if (half) return half;
  const halfOfOne = words.articles.includes(token.fold) && tokens[at + 1] ? readHalf(tokens, at + 1, words) : null;
  if (halfOfOne) return halfOfOne;
  const fraction = fractionOfScale(tokens, at, words);
  if (fraction) {
    const { last, value, scale } = fraction;
    return { last, value, scale, form: 'words', collective: false, article: false };
  }
  const start = startOf(token, words);
  if (!start) return null;
  const form = token.kind === 'number' ? 'digits' : 'words';
  const { state, last } = takeAll(start, tokens, at + 1, words);
  const value = state.total + state.current;
  const collective = collectiveBehind(tokens, last, words);
  if (collective) {
    const many = value * collective.value;
    return { last: collective.last, value: many, scale: 1, form, collective: true, article: false };
  }
  const article = form === 'words' && last === at + 1 && words.articles.includes(token.fold);
  const number: ReadNumber = {
    last,
    value: timesScale(value, 1),
    scale: state.scale,
    form,
    collective: false,
    article,
  };
  return withPart(number, state.lastScale, tokens, words);
}
