import { lettersOf } from '../text/letters.ts';
import { tokenize } from '../text/token.ts';
import { foldWord } from '../text/wordTable.ts';
import type { Lexicon } from './lexicon.ts';
import { Guards } from './guards.ts';
import { LETTER } from './lowerCasePattern.ts';
import { nounIndex, type NounIndex } from './nounForms.ts';
import { NumberWordIndex } from './numberWordIndex.ts';
import { longestFirst, phraseIndex, type PhraseIndex } from './phraseIndex.ts';
import { qualifierIndex, type QualifierIndex } from './qualifierIndex.ts';
import { placeIndex, type PlaceIndex } from './placeIndex.ts';
import { withoutPrototypes } from './withoutPrototypes.ts';

/** A name of money. One that several countries share has the code by country; `code` is then what it is elsewhere. */
export type CurrencyPhrase = Readonly<{
  words: readonly string[];
  code: string | null;
  byCountry: Readonly<Record<string, string>> | null;
  /** Is it another abbreviation, too, and so money beside a large amount alone? */
  abbreviation: boolean;
}>;

type Row = Readonly<{ words: readonly string[] }>;

/** A lexicon made ready for look-up, once per language. */
export type Compiled = Readonly<{
  lexicon: Lexicon;
  nouns: NounIndex;
  before: ReadonlySet<string>;
  stops: ReadonlySet<string>;
  of: ReadonlySet<string>;
  hyphenated: ReadonlySet<string>;
  /** Words that no heading ends with. */
  midPhrase: ReadonlySet<string>;
  abbreviations: ReadonlySet<string>;
  /** Percent signs and words. */
  percent: PhraseIndex<Row>;
  /** "sur", "out of": what stands between a share and its whole. */
  outOf: PhraseIndex<Row>;
  currencies: PhraseIndex<CurrencyPhrase>;
  /** Single letters that are the sign of a money → ISO 3166-1 alpha-3 of the countries that use them. */
  letterMoneys: ReadonlyMap<string, readonly string[]>;
  /** The last words of currencies: what may stand right before an amount. */
  currencyEnds: ReadonlySet<string>;
  places: PlaceIndex;
  qualifiers: QualifierIndex;
  /** A sentence in lower case without a digit and without a match holds no number. */
  numberWord: RegExp;
  guards: Guards;
  numberWords: NumberWordIndex;
}>;

const escape = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

function currencyPhrases({ numbers, currencies }: Lexicon): CurrencyPhrase[] {
  const phrases: CurrencyPhrase[] = [];
  const rowOf = (name: string) => tokenize(lettersOf(name), numbers.style).map((token) => token.fold);
  for (const [code, { names, symbols }] of Object.entries(currencies.currencies)) {
    for (const name of [...names, ...symbols])
      phrases.push({ words: rowOf(name), code, byCountry: null, abbreviation: false });
  }
  for (const [name, code] of Object.entries(currencies.abbreviations))
    phrases.push({ words: rowOf(name), code, byCountry: null, abbreviation: true });
  for (const [name, byCountry] of Object.entries(currencies.byCountry)) {
    const words = rowOf(name);
    const elsewhere = phrases.find((phrase) => phrase.words.join(' ') === words.join(' '));
    phrases.push({ words, code: elsewhere?.code ?? null, byCountry, abbreviation: false });
  }
  return phrases;
}

const sharedFirst = (a: CurrencyPhrase, b: CurrencyPhrase) =>
  longestFirst(a, b) || Number(a.byCountry === null) - Number(b.byCountry === null);

function numberWordPattern({ numbers }: Lexicon): RegExp {
  const { adding, multiplying, collectives, denominators } = numbers;
  const words = [adding, multiplying, collectives, denominators].flatMap((row) => Object.keys(row));
  const telling = words.filter((word) => !numbers.articles.includes(word)).sort((a, b) => b.length - a.length);
  // Written forms may carry accents that the keys do not: a letter with a mark stands for any letter with it.
  const open = telling.map((word) =>
    escape(word).replaceAll('e', '[eéè]').replaceAll('o', '[oó]').replaceAll('i', '[ií]'),
  );
  return new RegExp(`(?<![${LETTER}])(?:${open.join('|')})`);
}

/** Prepares a lexicon: maps instead of lists, so that every look-up costs the same however long the lists grow. */
export function compile(given: Lexicon): Compiled {
  const lexicon = withoutPrototypes(given);
  const numberWord = numberWordPattern(lexicon);
  const qualifiers = qualifierIndex(lexicon.qualifiers);
  const currencies = currencyPhrases(lexicon);
  const rows = (phrases: readonly string[]): Row[] =>
    phrases.map((phrase) => ({ words: tokenize(lettersOf(phrase), lexicon.numbers.style).map(({ fold }) => fold) }));
  return {
    lexicon,
    nouns: nounIndex(lexicon.nouns),
    before: new Set(lexicon.nouns.before.map(foldWord)),
    stops: new Set(lexicon.nouns.stops),
    of: new Set(lexicon.nouns.of),
    hyphenated: new Set(lexicon.hyphenated),
    midPhrase: new Set(lexicon.midPhrase),
    abbreviations: new Set(lexicon.abbreviations),
    percent: phraseIndex(rows(lexicon.numbers.percent), longestFirst),
    outOf: phraseIndex(rows(lexicon.numbers.outOf), longestFirst),
    currencies: phraseIndex(currencies, sharedFirst),
    letterMoneys: new Map(
      currencies.flatMap(({ words, byCountry }) =>
        byCountry && words.length === 1 && words[0]!.length === 1 && /\p{L}/u.test(words[0]!)
          ? [[words[0]!.toUpperCase(), Object.keys(byCountry)] as const]
          : [],
      ),
    ),
    currencyEnds: new Set(currencies.flatMap(({ words }) => words.slice(-1))),
    places: placeIndex(lexicon),
    numberWord,
    qualifiers,
    guards: new Guards([lexicon, numberWord, qualifiers.anyBehind]),
    numberWords: new NumberWordIndex(lexicon.numbers),
  };
}
