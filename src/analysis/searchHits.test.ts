import { describe, expect, it } from 'vitest';
import { citeArticle, exactly } from './citedFigure.fixture.ts';
import { searchHits } from './searchHits.ts';

const figures = [
  ...citeArticle({ id: 'a', text: '10 victimes, 20 pays', title: 'La traite au Pérou' }, [
    { exact: '10 victimes', value: exactly(10) },
    { exact: '20 pays', value: exactly(20), saidBy: 'la ministre péruvienne' },
  ]),
  ...citeArticle({ id: 'b', text: '30 Péruviens', title: 'Un rapport' }, [
    { exact: '30 Péruviens', value: exactly(30) },
  ]),
];
const ids = (list: readonly (typeof figures)[number][]) => list.map(({ figure }) => figure.id);

describe('searchHits(found, search)', () => {
  it('tells what stands in quotations, and with whom, from what stands in titles', () => {
    const hits = searchHits(figures, 'PERU');
    expect(ids(hits.quotations)).toEqual(['a:20-pays', 'b:30-Péruviens']);
    expect(hits.titles).toEqual([]);
    expect(hits.words).toEqual(['peru']);
  });

  it('groups the figures of a title by article', () => {
    const { titles, quotations } = searchHits(figures.slice(0, 2), 'perou  victimes');
    expect(titles.map(({ article, figures: its }) => [article.id, ids(its)])).toEqual([
      ['a', ['a:10-victimes', 'a:20-pays']],
    ]);
    expect(ids(quotations)).toEqual(['a:10-victimes']);
  });
});
