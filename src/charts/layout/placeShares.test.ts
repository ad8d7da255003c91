import { describe, expect, it } from 'vitest';
import { citeArticle, exactly } from '../../analysis/citedFigure.fixture.ts';
import { toShares } from '../../analysis/toShares.ts';
import { placeShares } from './placeShares.ts';

const share = (exact: string, value: number) => ({ exact, value: exactly(value), unit: 'percent' as const });
const shares = [
  ...citeArticle({ id: 'a', text: '26 per cent children, 45 per cent women.' }, [
    share('26 per cent children', 26),
    share('45 per cent women', 45),
  ]),
  ...citeArticle({ id: 'b', text: '12 per cent boys.' }, [share('12 per cent boys', 12)]),
];
const layout = placeShares(toShares(shares), {
  width: 600,
  heading: () => 'of people',
  source: ({ article }) => `in “${article.id}”`,
  label: ({ figure }) => figure.quote.exact,
  text: () => 'Kenya, 2009',
});

describe('placeShares(shares, options)', () => {
  it('names an article once above its wholes in a row', () => {
    expect(layout.groups.map(({ source }) => source.join(' '))).toEqual(['in “a”', '', 'in “b”']);
  });

  it('stacks groups and tracks without overlap', () => {
    const edges = layout.groups.flatMap(({ top }, index) => [top, layout.shares[index]!.y]);
    expect(edges).toEqual([...edges].sort((a, b) => a - b));
    expect(layout.height).toBeGreaterThan(layout.shares.at(-1)!.y);
  });
});
