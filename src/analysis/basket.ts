import { CHARTS } from './view.ts';
import type { ChartName } from './view.ts';

/** What may stand in a report: a chart in one view, a figure, or words of the reader's own. */
export type BasketContent =
  /** `search` is the search part of the address of the view. */
  | Readonly<{ kind: 'chart'; chart: ChartName; search: string }>
  | Readonly<{ kind: 'figure'; id: string }>
  | Readonly<{ kind: 'heading' | 'note'; text: string }>;

/** `key` tells items apart while they move and change. */
export type BasketItem = BasketContent & Readonly<{ key: number }>;

/** What a reader gathers for a report, in its order. */
export type Basket = Readonly<{ title: string; items: readonly BasketItem[] }>;

export const EMPTY_BASKET: Basket = { title: '', items: [] };

/** Puts something at the end; what is there already stays where it is. */
export function added(basket: Basket, content: BasketContent): Basket {
  if (content.kind !== 'heading' && content.kind !== 'note' && holds(basket, content)) return basket;
  const key = basket.items.reduce((most, item) => Math.max(most, item.key), 0) + 1;
  return { ...basket, items: [...basket.items, { ...content, key }] };
}

export function holds({ items }: Basket, content: BasketContent): boolean {
  return items.some((item) => {
    if (content.kind === 'figure') return item.kind === 'figure' && item.id === content.id;
    if (content.kind !== 'chart' || item.kind !== 'chart') return false;
    return item.chart === content.chart && item.search === content.search;
  });
}

export function without(basket: Basket, key: number): Basket {
  return { ...basket, items: basket.items.filter((item) => item.key !== key) };
}

/** Moves an item by so many places, at most to either end. */
export function moved(basket: Basket, key: number, by: number): Basket {
  const from = basket.items.findIndex((item) => item.key === key);
  const item = basket.items[from];
  if (!item) return basket;
  const items = basket.items.toSpliced(from, 1);
  return { ...basket, items: items.toSpliced(Math.max(0, from + by), 0, item) };
}

/** Changes the words of a heading or a note. */
export function reworded(basket: Basket, key: number, text: string): Basket {
  return {
    ...basket,
    items: basket.items.map((item) => (item.key === key && 'text' in item ? { ...item, text } : item)),
  };
}

/** Reads a kept basket. Total: what is no basket is an empty one, and items that mean nothing are left out. */
export function parseBasket(json: string | null): Basket {
  const kept = parsed(json ?? '');
  if (!isObject(kept) || !Array.isArray(kept['items'])) return EMPTY_BASKET;
  const contents = kept['items'].flatMap((item: unknown) => contentOf(item) ?? []);
  return {
    title: typeof kept['title'] === 'string' ? kept['title'] : '',
    items: contents.map((content, at) => ({ ...content, key: at + 1 })),
  };
}

function contentOf(item: unknown): BasketContent | null {
  if (!isObject(item)) return null;
  const { kind, search, id, text } = item;
  const chart = CHARTS.find((name) => name === item['chart']);
  if (kind === 'chart' && chart && typeof search === 'string') return { kind, chart, search };
  if (kind === 'figure' && typeof id === 'string') return { kind, id };
  if ((kind === 'heading' || kind === 'note') && typeof text === 'string') return { kind, text };
  return null;
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}

function parsed(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return null;
  }
}
