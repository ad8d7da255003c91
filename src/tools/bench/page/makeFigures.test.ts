import { describe, expect, it } from 'vitest';
import { parseDatasetIndex } from '../../../data/parseDataset.ts';
import { toIndex } from '../../../loader/toIndex.ts';
import { makeFigures } from './makeFigures.ts';

describe('makeFigures(count)', () => {
  it('makes so many figures with ids of their own, which the page can read back', () => {
    const made = makeFigures(100);
    const ids = made.articles.flatMap(({ figures }) => figures.map(({ id }) => id));
    expect(new Set(ids).size).toBe(100);
    expect(parseDatasetIndex(JSON.parse(JSON.stringify(toIndex(made))), 'index.json')).toEqual(made);
  });
});
