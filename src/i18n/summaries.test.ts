import { describe, expect, it } from 'vitest';
import type { Language } from '../model/article.ts';
import { coverageSummary } from './boardSummary.ts';
import { sharesSummary } from './chartSummary.ts';
import './everyTopic.fixture.ts';
import { selectionTexts } from './topics/selectionTexts.ts';

const many = (n: number) => Array.from({ length: n });
const coverage = (figures: number, cells: number, rows: number, language: Language) =>
  coverageSummary({ figures: many(figures), cells: many(cells), rows: many(rows), columns: many(1) }, language).split(
    /\u00a0?;/u,
  )[0];
const shares = (n: number, wholes: number, language: Language) =>
  sharesSummary(n, wholes, language).split(/\u00a0?;/u)[0];

describe('summaries in the singular and the plural', () => {
  it('of the coverage', () => {
    expect(coverage(1, 1, 1, 'fr')).toBe('1 chiffre dans 1 case sur 1');
    expect(coverage(4, 3, 8, 'fr')).toBe('4 chiffres dans 3 cases sur 8');
    expect(coverage(1, 1, 1, 'en')).toBe('1 figure in 1 of 1 cell');
    expect(coverage(1, 1, 8, 'en')).toBe('1 figure in 1 of 8 cells');
    expect(coverage(1, 1, 1, 'es')).toBe('1 cifra en 1 de 1 celda');
    expect(coverage(4, 3, 8, 'es')).toBe('4 cifras en 3 de 8 celdas');
  });

  it('of the shares', () => {
    expect(shares(1, 1, 'fr')).toBe('1 chiffre d’un seul total');
    expect(shares(3, 2, 'fr')).toBe('3 chiffres de 2 totaux');
    expect(shares(2, 1, 'en')).toBe('2 figures of one whole');
    expect(shares(2, 1, 'es')).toBe('2 cifras de un solo total');
  });

  it('of what is picked', () => {
    expect(selectionTexts('fr').sum.count(2, 1)).toBe('2 chiffres d’un seul article.');
    expect(selectionTexts('fr').sum.count(2, 2)).toBe('2 chiffres de 2 articles.');
    expect(selectionTexts('en').sum.count(2, 1)).toBe('2 figures from one article.');
    expect(selectionTexts('es').sum.count(2, 1)).toBe('2 cifras de un solo artículo.');
  });
});
