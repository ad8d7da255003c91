import { describe, expect, it } from 'vitest';
import { en } from './en/index.ts';
import { es } from './es/index.ts';
import { fr } from './fr/index.ts';
import { contextOf } from '../contextOf.ts';
import { maskNumbers } from '../numbers/maskNumbers.ts';
import { sourceOf } from '../sourceOf.fixture.ts';
import { findNumbers } from '../stages/4-findNumbers.ts';
import { NUMBER_MARK } from './decoyRules.ts';
import { lowerCase } from '../text/lowerCase.ts';
import { compiledLexicon } from '../compiledLexicon.ts';
import { expandForms } from './nounForms.ts';

const LEXICONS = [fr, en, es];
const rows = LEXICONS.flatMap(({ language, times, decoys }) =>
  [...times, ...decoys].map((rule) => ({ name: `${language} ${rule.id}`, rule, language })),
);

/** A text as a rule reads it: in lower case with its numbers in words marked, but for those that tell names by capitals. */
function asRead({ rule, language }: (typeof rows)[number], text: string): string {
  if ('caseSensitive' in rule && rule.caseSensitive) return text;
  if (!('masked' in rule && rule.masked)) return lowerCase(text);
  const context = contextOf(sourceOf(text, { language }), compiledLexicon(language)!);
  const [sentence] = context.sentences;
  return maskNumbers(lowerCase(text), sentence ? findNumbers(context.read(sentence), context) : []);
}

/** What a rule reads in a text. A decoy turns a number down, so a match without one does nothing. */
function readings(row: (typeof rows)[number], text: string): string[] {
  const found = [...asRead(row, text).matchAll(row.rule.match)].map(([match]) => match);
  const { adding, articles } = compiledLexicon(row.language)!.lexicon.numbers;
  const holdsNumber = (match: string) =>
    /\d/.test(match) ||
    match.includes(NUMBER_MARK) ||
    match.split(/[ -]/).some((word) => word in adding && !articles.includes(word));
  return 'reason' in row.rule ? found.filter(holdsNumber) : found;
}

describe.each(rows)('the rule $name', (row) => {
  const { rule } = row;

  it.each(rule.examples)('reads "%s"', (example) => {
    expect([...asRead(row, example).matchAll(rule.match)]).not.toEqual([]);
  });

  it.each(rule.not)('leaves "%s" alone', (text) => {
    expect(readings(row, text)).toEqual([]);
  });
});

describe('the rows of a lexicon', () => {
  it.each(LEXICONS)('have names of their own in $language', ({ times, decoys }) => {
    for (const rules of [times, decoys]) {
      const ids = rules.map(({ id }) => id);
      expect(ids.filter((id, i) => ids.indexOf(id) !== i)).toEqual([]);
    }
  });

  it.each(LEXICONS)('are tried wherever they match in $language', ({ language, times, decoys }) => {
    const { guards } = compiledLexicon(language)!;
    const hidden = [...times, ...decoys].flatMap(({ id, match, examples }) =>
      examples.filter((text) => !guards.mayMatch(match, guards.scan(lowerCase(text)))).map((text) => `${id}: ${text}`),
    );
    expect(hidden).toEqual([]);
  });

  it.each(LEXICONS)('have an example and a counter-example in $language', ({ times, decoys }) => {
    const bare = [...times, ...decoys].filter(({ examples, not }) => examples.length === 0 || not.length === 0);
    expect(bare.map(({ id }) => id)).toEqual([]);
  });
});

describe('the noun lists', () => {
  it.each(LEXICONS)('put no form into two classes in $language', ({ nouns }) => {
    const seen = new Map<string, string>();
    const twice: string[] = [];
    for (const [nounClass, entries] of Object.entries(nouns.classes)) {
      for (const form of new Set(entries.flatMap(expandForms))) {
        if (seen.has(form)) twice.push(`${form}: ${seen.get(form)}, ${nounClass}`);
        seen.set(form, nounClass);
      }
    }
    expect(twice).toEqual([]);
  });

  it.each(LEXICONS)('hold no word that ends a noun phrase in $language', ({ nouns }) => {
    const forms = new Set(Object.values(nouns.classes).flat().flatMap(expandForms));
    expect(nouns.stops.filter((stop) => forms.has(stop))).toEqual([]);
  });
});
