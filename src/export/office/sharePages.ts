/** Shares items among pages by the height that each will take; an item is never split. */
export function sharePages<Item>(items: readonly Item[], room: number, heightOf: (item: Item) => number): Item[][] {
  const pages: Item[][] = [];
  let used = Infinity;
  for (const item of items) {
    const height = heightOf(item);
    if (used + height > room) {
      pages.push([]);
      used = 0;
    }
    pages.at(-1)?.push(item);
    used += height;
  }
  return pages;
}
