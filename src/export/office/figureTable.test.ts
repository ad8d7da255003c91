import { describe, expect, it } from 'vitest';
import { citeArticle, exactly, moreThan } from '../../analysis/citedFigure.fixture.ts';
import { controlsOf, PLAIN_VIEW } from '../../analysis/view.ts';
import type { Language } from '../../model/article.ts';
import { periodOf } from '../../model/edtf.ts';
import { exportFigures, exportRequest } from '../exportFixture.fixture.ts';
import type { ExportRequest } from '../exportRequest.ts';
import { figureTable } from './figureTable.ts';

const figuresOf = (request: ExportRequest) => figureTable(request, 100).rows.map(({ figure }) => figure);
const inLanguage = (language: Language, change: Partial<ExportRequest> = {}) =>
  exportRequest({ ...change, state: { ...exportRequest().state, language, controls: controlsOf(PLAIN_VIEW) } });

describe('figureTable(request, most)', () => {
  it('holds the percentages alone for their chart, with what they are a part of', () => {
    expect(figuresOf(exportRequest({ chart: 'percentages' }))).toEqual([
      '26% (“enfants”) of the 1,650 victims, Indonesia',
    ]);
    expect(figuresOf(inLanguage('fr', { chart: 'percentages' }))).toEqual([
      '26\u00a0% («\u00a0enfants\u00a0») des 1\u202f650 victimes, Indonésie',
    ]);
    expect(figuresOf(inLanguage('es', { chart: 'percentages' }))).toEqual([
      '26\u00a0% («enfants») de las 1650 víctimas, Indonesia',
    ]);
  });

  it.each(['by-region', 'by-year', 'multiples'] as const)(
    'leaves out of %s the percentage that it does not draw',
    (chart) => {
      const { rows, left } = figureTable(exportRequest({ chart }), 100);
      expect(rows.map(({ figure }) => figure)).toContain('1,650 victims');
      expect(rows.filter(({ figure }) => figure.includes('%'))).toEqual([]);
      expect(rows.map(({ number }) => number)).toEqual(rows.map((_, at) => `[${at + 1}]`));
      expect(left).toBe(0);
    },
  );

  it('holds all figures of the table, and counts those beyond the most', () => {
    expect(figuresOf(exportRequest({ chart: 'table' }))).toHaveLength(exportFigures.length);
    expect(figureTable(exportRequest({ chart: 'table' }), 3)).toMatchObject({ rows: { length: 3 }, left: 5 });
  });

  it('says of a share without a whole what it counts, where people only met, and what is inferred', () => {
    const figures = citeArticle({ id: 'm', text: '45 pour cent des victimes, plus de 75 participants, 12 cas' }, [
      { exact: '45 pour cent des victimes', value: exactly(45), unit: 'percent' },
      {
        exact: 'plus de 75 participants',
        value: moreThan(75),
        measure: 'participants',
        regions: ['029'],
        places: [{ iso3: 'USA', role: 'venue', basis: 'stated' }],
      },
      {
        exact: '12 cas',
        value: exactly(12),
        measure: 'cases',
        places: [{ iso3: 'USA', role: 'venue', basis: 'inferred' }],
        period: periodOf('2005', '2005', 'inferred'),
      },
    ]);
    const { rows } = figureTable(inLanguage('fr', { chart: 'table', figures }), 100);
    expect(rows.map(({ figure }) => figure)).toEqual(['45\u00a0% des victimes', '>\u00a075 participants', '12 cas']);
    expect(rows.map(({ place }) => place)).toEqual([
      'lieu non indiqué',
      'Caraïbes (région), États-Unis (lieu de réunion)',
      'États-Unis (lieu de réunion, déduit)',
    ]);
    expect(rows[2]?.period).toBe('2005 (période déduite)');
  });
});
