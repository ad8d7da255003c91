import { describe, expect, it } from 'vitest';
import { added, EMPTY_BASKET, holds, moved, parseBasket, reworded, without } from './basket.ts';
import type { Basket, BasketContent } from './basket.ts';

const chart: BasketContent = { kind: 'chart', chart: 'by-region', search: '?country=IDN' };
const figure: BasketContent = { kind: 'figure', id: 'a:1650-victimes' };
const heading: BasketContent = { kind: 'heading', text: 'Indonesia' };
const three = [heading, chart, figure].reduce(added, EMPTY_BASKET);
const kinds = ({ items }: Basket) => items.map(({ kind }) => kind);

describe('a basket', () => {
  it('keeps what is added in its order, a chart of one view and a figure once', () => {
    expect(kinds([chart, figure, heading].reduce(added, three))).toEqual(['heading', 'chart', 'figure', 'heading']);
    expect(holds(three, { ...chart, search: '?country=PRY' })).toBe(false);
    expect(holds(three, figure)).toBe(true);
  });

  it('moves items up and down, and not beyond its ends', () => {
    const key = three.items[2]!.key;
    expect(kinds(moved(three, key, -1))).toEqual(['heading', 'figure', 'chart']);
    expect(kinds(moved(three, key, -9))).toEqual(['figure', 'heading', 'chart']);
    expect(kinds(moved(three, key, 1))).toEqual(['heading', 'chart', 'figure']);
    expect(kinds(without(three, key))).toEqual(['heading', 'chart']);
  });

  it('changes words, and nothing else', () => {
    const [first, second] = three.items;
    expect(reworded(three, first!.key, 'New').items[0]).toMatchObject({ text: 'New' });
    expect(reworded(three, second!.key, 'New')).toEqual(three);
  });

  it('is read back as it was kept', () => {
    expect(parseBasket(JSON.stringify({ ...three, title: 'Brief' }))).toEqual({ ...three, title: 'Brief' });
  });

  it.each([null, '', '{', '[]', '{"items":3}'])('is empty where %s was kept', (json) => {
    expect(parseBasket(json)).toEqual(EMPTY_BASKET);
  });

  it('leaves out items that mean nothing', () => {
    const items = [null, 3, { kind: 'chart', chart: 'pie', search: '' }, { kind: 'note' }, { ...figure }];
    expect(parseBasket(JSON.stringify({ items })).items).toEqual([{ ...figure, key: 1 }]);
  });
});
