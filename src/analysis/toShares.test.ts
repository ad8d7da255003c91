import { describe, expect, it } from 'vitest';
import { citeArticle, exactly, moreThan } from './citedFigure.fixture.ts';
import { toShares } from './toShares.ts';

const text =
  '1650 victims, of whom 26 per cent children and 90 per cent women. Prices rose 140 per cent. 45 per cent of those helped.';
const figures = citeArticle({ id: 'a', text }, [
  { exact: '1650 victims', value: exactly(1650) },
  { exact: '26 per cent children', value: exactly(26), unit: 'percent', part: { of: 'a:1650-victims', kind: 'share' } },
  { exact: '90 per cent women', value: moreThan(90), unit: 'percent', part: { of: 'a:1650-victims', kind: 'share' } },
  { exact: '140 per cent', value: exactly(140), unit: 'percent' },
  { exact: '45 per cent', value: exactly(45), unit: 'percent', subject: 'those helped' },
]);

describe('toShares(figures)', () => {
  it('groups shares by their whole and never mixes wholes', () => {
    const { groups } = toShares(figures);
    expect(groups.map(({ whole, shares }) => [whole?.quote.exact ?? null, shares.length])).toEqual([
      ['1650 victims', 2],
      [null, 1],
    ]);
  });

  it('knows the whole of a share even where a filter hides it', () => {
    const { groups } = toShares(figures.slice(1, 2));
    expect(groups[0]?.whole?.quote.exact).toBe('1650 victims');
  });

  it('leaves out what is no percentage and what has no place on a track of 0 to 100', () => {
    expect(toShares(figures).notDrawn.map(({ reason, figures: left }) => [reason, left.length])).toEqual([
      ['notPercent', 1],
      ['overHundred', 1],
    ]);
  });
});
