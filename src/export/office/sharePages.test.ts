import { describe, expect, it } from 'vitest';
import { sharePages } from './sharePages.ts';

const shared = (heights: readonly number[], room: number) => sharePages(heights, room, (height) => height);

describe('sharePages(items, room, heightOf)', () => {
  it('takes as few pages as there must be, and leaves no last page with one row', () => {
    // Eight of these have room on a page: seventeen need three.
    expect(
      shared(
        Array.from({ length: 17 }, () => 1),
        8,
      ).map((page) => page.length),
    ).toEqual([6, 6, 5]);
  });

  it('keeps the order, and what fits one page on one page', () => {
    expect(shared([1, 2, 3], 8)).toEqual([[1, 2, 3]]);
    expect(shared([5, 4, 3, 2, 1], 6).flat()).toEqual([5, 4, 3, 2, 1]);
  });

  it('gives what is higher than a page a page of its own', () => {
    expect(shared([1, 20, 1], 8)).toEqual([[1], [20], [1]]);
    expect(shared([], 8)).toEqual([]);
  });
});
