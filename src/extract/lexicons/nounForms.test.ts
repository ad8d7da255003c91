import { describe, expect, it } from 'vitest';
import { compiledLexicon } from '../compiledLexicon.ts';
import { classOf } from './nounForms.ts';

describe('classOf(nouns, word)', () => {
  const { nouns } = compiledLexicon('fr')!;

  it.each([
    ['naufragés', 'people'],
    ['naufrages', 'cases'],
    ['diplômées', 'participants'],
    ['diplômes', 'other'],
    ['marchés', 'sites'],
    ['marches', 'other'],
    ['enquêtes', 'cases'],
    ['enquêtés', 'people'],
  ])('tells "%s" by its accents', (word, nounClass) => {
    expect(classOf(nouns, word)).toBe(nounClass);
  });

  it.each([
    ['refugies', 'people'],
    ['etats', 'countries'],
    ['menages', 'people'],
  ])('finds "%s", which has lost its accents', (word, nounClass) => {
    expect(classOf(nouns, word)).toBe(nounClass);
  });
});
