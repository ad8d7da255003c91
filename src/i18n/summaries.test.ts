import { describe, expect, it } from 'vitest';
import { citeArticle, exactly } from '../analysis/citedFigure.fixture.ts';
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
const whole = citeArticle({ id: 'a', text: '1650 victims' }, [{ exact: '1650 victims', value: exactly(1650) }])[0]!
  .figure;
/** Groups of so many shares each, of wholes that are counted or only named. */
const shares = (ofCounted: readonly number[], ofNamed: readonly number[], language: Language) => {
  const groups = [
    ...ofCounted.map((n) => ({ whole, shares: many(n) })),
    ...ofNamed.map((n) => ({ whole: null, shares: many(n) })),
  ];
  return sharesSummary(groups, language).split(/\u00a0?;/u)[0];
};

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
    expect(shares([1], [], 'fr')).toBe('1 chiffre d’un seul total');
    expect(shares([2, 1], [], 'fr')).toBe('3 chiffres de 2 totaux');
    expect(shares([2], [], 'en')).toBe('2 figures of one whole');
    expect(shares([2], [], 'es')).toBe('2 cifras de un solo total');
  });

  it('of shares whose whole no article counts', () => {
    expect(shares([], [1, 1], 'fr')).toBe('2 chiffres, chacun de ce que nomme sa citation');
    expect(shares([], [1], 'en')).toBe('1 figure, of what its quotation names');
    expect(shares([], [1, 1], 'es')).toBe('2 cifras, cada una de lo que nombra su cita');
    expect(shares([2], [1], 'fr')).toBe(
      '3 chiffres\u00a0: 2 d’un total compté dans l’article, 1 de ce que nomme la citation',
    );
    expect(shares([1], [1, 2], 'en')).toBe(
      '4 figures: 1 of a whole that is counted in the article, 3 of what the quotation names',
    );
  });

  it('of what is picked', () => {
    expect(selectionTexts('fr').sum.count(2, 1)).toBe('2 chiffres d’un seul article.');
    expect(selectionTexts('fr').sum.count(2, 2)).toBe('2 chiffres de 2 articles.');
    expect(selectionTexts('en').sum.count(2, 1)).toBe('2 figures from one article.');
    expect(selectionTexts('es').sum.count(2, 1)).toBe('2 cifras de un solo artículo.');
  });
});
