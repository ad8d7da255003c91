import type { Language, SourceText } from '../model/article.ts';
import { compiledLexicon } from './compiledLexicon.ts';
import { contextOf } from './contextOf.ts';
import type { Found } from './reading.ts';
import { findNumbers } from './stages/4-findNumbers.ts';
import { toRaw } from './text/view.ts';

/** A number before the question whether it is a figure. A percentage has the value that is printed before its sign. */
export type NumberIn = Readonly<{
  text: string;
  value: number;
  kind: 'integer' | 'decimal' | 'percent' | 'money' | 'fraction';
  currency?: string;
}>;

function kindOf(found: Found): NumberIn['kind'] {
  if (found.shape === 'share') return 'fraction';
  if (found.unit === 'percent' || found.unit === 'money') return found.unit;
  return Number.isInteger(found.value) ? 'integer' : 'decimal';
}

/** Every number of a text in a language that is read: digits, words, scales, percentages, money, shares. */
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
  return context.sentences
    .flatMap((sentence) => findNumbers(context.read(sentence), context))
    .map((found) => {
      const { sentence } = found.in;
      const { start, end } = toRaw(context.view, {
        start: sentence.start + found.start,
        end: sentence.start + found.end,
      });
      const value = found.ratio ?? found.value;
      const { currency } = found;
      return {
        text: text.slice(start, end),
        value,
        kind: kindOf(found),
        ...(currency ? { currency } : {}),
      };
    });
}
