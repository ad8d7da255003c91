import { describe, expect, it } from 'vitest';
import { detailTexts } from '../../i18n/messages.ts';
import type { Problem } from '../../model/dataset.ts';
import { problemInWords, problemKinds } from './problemInWords.ts';

const problem = (change: Partial<Problem>): Problem => ({
  file: 'catalog.json',
  code: 'catalog-entry',
  reason: 'english words of the command line',
  ...change,
});
const said = (change: Partial<Problem>, language: 'en' | 'fr') =>
  problemInWords(problem(change), detailTexts(language)).replaceAll('\u00a0', ' ');

describe('problemInWords(problem, messages)', () => {
  const date = { kind: 'entry', id: '003', fault: 'wrong-value', field: 'published' } as const;

  it('names the entry, the field and what belongs there, in one language', () => {
    expect(said({ detail: date }, 'en')).toBe(
      'Entry “003”: “published” is left out; it should be a date such as 2016-06.',
    );
    expect(said({ detail: date }, 'fr')).toBe(
      'Entrée « 003 » : « published » est mis de côté ; il faudrait une date comme 2016-06.',
    );
  });

  it('names the line where a catalog breaks', () => {
    const detail = { kind: 'line', line: 2, column: 17 } as const;
    expect(said({ code: 'catalog-syntax', detail }, 'fr')).toMatch(/mises de côté\. Ligne 2, colonne 17\.$/u);
  });

  it('never says the English of the command line', () => {
    for (const language of ['en', 'fr'] as const)
      expect(said({ code: 'binary-file' }, language)).not.toMatch(/english/u);
  });
});

describe('problemKinds(problems) and their summary', () => {
  const summary = (codes: readonly Problem['code'][], language: 'en' | 'fr') =>
    detailTexts(language).problems.summary(problemKinds(codes.map((code) => problem({ code }))));

  it('do not say of a mistake in the catalog that an article could not be read', () => {
    expect(summary(['catalog-entry'], 'en')).toBe('1 mistake in the catalog; every article was read');
    expect(summary(['catalog-entry', 'empty-file', 'unread-kind'], 'en')).toBe(
      '2 files could not be read; 1 mistake in the catalog',
    );
    expect(summary(['empty-file'], 'fr')).toBe('1 fichier n’a pas pu être lu');
  });
});
