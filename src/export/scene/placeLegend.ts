import { labelWidth } from '../../charts/layout/labels.ts';
import type { LegendItem } from '../../charts/legendItems.ts';

export type PlacedLegendItem = LegendItem & Readonly<{ x: number; middle: number }>;

const GAP = 16;

/** The legend of the marks in use, set in rows. */
export function placeLegend(
  items: readonly LegendItem[],
  { x, width, top }: Readonly<{ x: number; width: number; top: number }>,
): { placed: PlacedLegendItem[]; bottom: number } {
  const rows: LegendItem[][] = [];
  let used = Infinity;
  for (const item of items) {
    const needed = itemWidth(item);
    if (used + needed > width) {
      rows.push([]);
      used = 0;
    }
    rows.at(-1)?.push(item);
    used += needed + GAP;
  }
  const placed: PlacedLegendItem[] = [];
  let at = top;
  for (const row of rows) {
    const height = Math.max(...row.map((item) => item.height));
    let left = x;
    for (const item of row) {
      placed.push({ ...item, x: left, middle: at + height / 2 });
      left += itemWidth(item) + GAP;
    }
    at += height;
  }
  return { placed, bottom: at };
}

function itemWidth({ width, text }: LegendItem): number {
  return width + 5 + labelWidth(text);
}
