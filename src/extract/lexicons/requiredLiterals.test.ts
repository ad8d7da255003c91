import { describe, expect, it } from 'vitest';
import { requiredLiterals } from './requiredLiterals.ts';

const sets = (pattern: RegExp) => requiredLiterals(pattern).map((set) => [...set].sort());

describe('requiredLiterals(pattern)', () => {
  it('gives every spelling of what a match must hold', () => {
    expect(sets(/ateliers?|séminaire/i)).toEqual([['atelier', 'séminaire']]);
    expect(sets(/p[eé]rio/)).toEqual([['perio', 'pério']]);
  });

  it('gives a set for each part that stands apart', () => {
    expect(sets(/depuis \p{L}+ année/u)).toEqual([['depuis '], [' année']]);
  });

  it('leaves out what may be left out, and counts what must stand beside a match', () => {
    expect(sets(/(?:environ )?cent(?= victimes)/)).toEqual([['cent victi', 'environ ce']]);
    expect(sets(/(?<!jamais )venu/)).toEqual([['venu']]);
    expect(sets(/(?<=\p{Lu}\p{L}+, )\d{1,2}(?= ans)/u)).toContainEqual([...'0123456789'].map((digit) => `, ${digit}`));
    expect(sets(/(?:rares? )*venu/)).toEqual([['venu']]);
  });

  it('promises nothing where one of the ways holds no literal', () => {
    expect(sets(/atelier|\p{L}+/u)).toEqual([]);
  });

  it('cuts literals to their first ten characters', () => {
    expect(sets(/(?:conférences?|colloques) nationa(?:les|ux)/)).toEqual([['colloques ', 'conférence']]);
  });

  it('leaves out literals that most sentences hold', () => {
    expect(sets(/, |;|en /)).toEqual([]);
  });
});
