import { tokenize } from '../text/token.ts';
import { foldWord } from '../text/wordTable.ts';
import type { Lexicon, NounClass } from './lexicon.ts';
import { Guards } from './guards.ts';
import { nounIndex } from './nounForms.ts';
import { NumberWordIndex } from './numberWordIndex.ts';
import { placeIndex, type PlaceIndex } from './placeIndex.ts';

/** A name of money. One that several countries share has the code by country; `code` is then what it is elsewhere. */
export type CurrencyPhrase = Readonly<{
  words: readonly string[];
  code: string | null;
  byCountry: Readonly<Record<string, string>> | null;
}>;

/** A lexicon made ready for look-up, once per language. */
export type Compiled = Readonly<{
  lexicon: Lexicon;
  nouns: ReadonlyMap<string, NounClass>;
  before: ReadonlySet<string>;
  stops: ReadonlySet<string>;
  of: ReadonlySet<string>;
  hyphenated: ReadonlySet<string>;
  abbreviations: ReadonlySet<string>;
  /** Percent signs and words as rows of folded tokens, longest first. */
  percent: readonly (readonly string[])[];
  /** Currency phrases by their first folded token, longest first. */
  currencies: ReadonlyMap<string, readonly CurrencyPhrase[]>;
  places: PlaceIndex;
  /** A sentence without a match holds no number. */
  mayHoldNumber: RegExp;
  guards: Guards;
  numberWords: NumberWordIndex;
}>;

const escape = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

function currencyIndex(lexicon: Lexicon): Map<string, CurrencyPhrase[]> {
  const phrases: CurrencyPhrase[] = [];
  const rowOf = (name: string) => tokenize(name, lexicon.numbers.style).map((token) => token.fold);
  for (const [code, { names, symbols }] of Object.entries(lexicon.currencies.currencies)) {
    for (const name of [...names, ...symbols]) phrases.push({ words: rowOf(name), code, byCountry: null });
  }
  for (const [name, byCountry] of Object.entries(lexicon.currencies.byCountry)) {
    const words = rowOf(name);
    const elsewhere = phrases.find((phrase) => phrase.words.join(' ') === words.join(' '));
    phrases.push({ words, code: elsewhere?.code ?? null, byCountry });
  }
  const index = new Map<string, CurrencyPhrase[]>();
  for (const phrase of phrases) {
    const first = phrase.words[0];
    if (first !== undefined) index.set(first, [...(index.get(first) ?? []), phrase]);
  }
  for (const [first, list] of index)
    index.set(
      first,
      list.sort(
        (a, b) => b.words.length - a.words.length || Number(a.byCountry === null) - Number(b.byCountry === null),
      ),
    );
  return index;
}

function numberHint({ numbers }: Lexicon): RegExp {
  const { adding, multiplying, collectives, denominators } = numbers;
  const words = [adding, multiplying, collectives, denominators].flatMap((row) => Object.keys(row));
  const telling = words.filter((word) => !numbers.articles.includes(word)).sort((a, b) => b.length - a.length);
  // Written forms may carry accents that the keys do not: a letter with a mark stands for any letter with it.
  const open = telling.map((word) =>
    escape(word).replaceAll('e', '[eéè]').replaceAll('o', '[oó]').replaceAll('i', '[ií]'),
  );
  return new RegExp(`\\d|(?<!\\p{L})(?:${open.join('|')})`, 'iu');
}

/** Prepares a lexicon: maps instead of lists, so that every look-up costs the same however long the lists grow. */
export function compile(lexicon: Lexicon): Compiled {
  const mayHoldNumber = numberHint(lexicon);
  return {
    lexicon,
    nouns: nounIndex(lexicon.nouns),
    before: new Set(lexicon.nouns.before.map(foldWord)),
    stops: new Set(lexicon.nouns.stops),
    of: new Set(lexicon.nouns.of),
    hyphenated: new Set(lexicon.hyphenated),
    abbreviations: new Set(lexicon.abbreviations),
    percent: lexicon.numbers.percent
      .map((phrase) => tokenize(phrase, lexicon.numbers.style).map((token) => token.fold))
      .sort((a, b) => b.length - a.length),
    currencies: currencyIndex(lexicon),
    places: placeIndex(lexicon),
    mayHoldNumber,
    guards: new Guards([lexicon, mayHoldNumber]),
    numberWords: new NumberWordIndex(lexicon.numbers),
  };
}
