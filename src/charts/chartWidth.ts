/** The charts of a page are equally wide: a new one begins with the width of the last, without asking for a layout. */
let last: number | null = null;

export const chartWidth = () => last;

/** Keeps a width, in whole pixels. */
export function keepChartWidth(width: number): void {
  last = Math.floor(width);
}
