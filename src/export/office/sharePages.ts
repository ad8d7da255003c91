/** Steps by which pages are made shorter, until one more would be needed. */
const STEPS = 20;

/**
 * Shares items among as few pages as the height that each will take allows, the last as full as the others as far as may
 * be; an item is never split.
 */
export function sharePages<Item>(items: readonly Item[], room: number, heightOf: (item: Item) => number): Item[][] {
  const heights = items.map(heightOf);
  let pages = filled(items, heights, room);
  for (let step = 1; step < STEPS; step++) {
    const shorter = filled(items, heights, room * (1 - step / STEPS));
    if (shorter.length > pages.length) break;
    pages = shorter;
  }
  return pages;
}

/** Fills each page before the next is begun. */
function filled<Item>(items: readonly Item[], heights: readonly number[], room: number): Item[][] {
  const pages: Item[][] = [];
  let used = Infinity;
  items.forEach((item, at) => {
    const height = heights[at] ?? 0;
    if (used + height > room) {
      pages.push([]);
      used = 0;
    }
    pages.at(-1)?.push(item);
    used += height;
  });
  return pages;
}
