import type { Language, SourceText } from '../model/article.ts';
import { compiledLexicon } from './compiledLexicon.ts';
import type { Context } from './context.ts';
import { contextOf } from './contextOf.ts';
import type { Found } from './reading.ts';
import { findNumbers } from './stages/4-findNumbers.ts';
import { rangeEnds } from './stages/5-qualify.ts';
import { toRaw } from './text/view.ts';

/**
 * A number before the question whether it is a figure. A percentage has the value that is printed before its sign, a share
 * in words is a part of 1, and an end of a range has the scale and the currency of the other: "1,4" of "1,4 à 2,1 millions"
 * is 1 400 000.
 */
export type NumberIn = Readonly<{
  text: string;
  value: number;
  kind: 'integer' | 'decimal' | 'percent' | 'money' | 'fraction' | 'range end';
  currency?: string;
}>;

function kindOf(found: Found): NumberIn['kind'] {
  if (found.shape === 'share') return 'fraction';
  if (found.unit === 'percent' || found.unit === 'money') return found.unit;
  return Number.isInteger(found.value) ? 'integer' : 'decimal';
}

function textOf({ in: { sentence }, start, end }: Found, { source, view }: Context): string {
  const raw = toRaw(view, { start: sentence.start + start, end: sentence.start + end });
  return source.text.slice(raw.start, raw.end);
}

function plain(found: Found, context: Context): NumberIn {
  const { currency } = found;
  return {
    text: textOf(found, context),
    value: found.ratio ?? found.value,
    kind: kindOf(found),
    ...(currency ? { currency } : {}),
  };
}

/** The numbers of one sentence; two neighbours that make a range are its ends. */
function withRanges(found: readonly Found[], context: Context): NumberIn[] {
  const numbers: NumberIn[] = [];
  for (let i = 0; i < found.length; i++) {
    const left = found[i]!;
    const right = found[i + 1];
    const ends = right ? rangeEnds(left, right, context.compiled) : null;
    if (!right || !ends) {
      numbers.push(plain(left, context));
      continue;
    }
    const currency = right.currency ?? left.currency;
    [left, right].forEach((end, side) => {
      const value = ends[side as 0 | 1];
      numbers.push({ text: textOf(end, context), value, kind: 'range end', ...(currency ? { currency } : {}) });
    });
    i += 1;
  }
  return numbers;
}

/** Every number of a text in a language that is read: digits, words, scales, percentages, money, shares, ranges. */
export function numbersIn(text: string, language: Language): NumberIn[] {
  const compiled = compiledLexicon(language);
  if (!compiled || text === '') return [];
  const nowhere = { start: 0, end: 0 };
  const source: SourceText = {
    id: '',
    file: '',
    language,
    title: '',
    titleSpan: nowhere,
    published: null,
    url: null,
    urlLanguage: null,
    catalogued: [],
    evidence: null,
    note: null,
    text,
    body: { start: 0, end: text.length },
  };
  const context = contextOf(source, compiled);
  return context.sentences.flatMap((sentence) => withRanges(findNumbers(context.read(sentence), context), context));
}
