import { boxesMeet } from '../layout/boxes.ts';
import type { Box } from '../layout/boxes.ts';
import { SMALL_STYLE } from '../layout/labels.ts';
import type { PlacedLabel } from '../layout/labels.ts';
import { measureText } from '../text/measureText.ts';
import type { PlacedSymbol } from './placeSymbols.ts';

const HALF = 8;
/** What is kept free beside a name, in pixels. */
const APART = 1;

type Spot = Readonly<{ label: PlacedLabel; box: Box }>;
type Options = Readonly<{ width: number; height: number; name: (symbol: PlacedSymbol) => string }>;

/**
 * The names of countries beside their symbols, for those with most figures first. A country whose name finds no clear room
 * bears its code of ISO 3166-1 alpha-3, where that has room.
 */
export function labelSymbols(
  symbols: readonly PlacedSymbol[],
  { width, height, name }: Options,
): ReadonlyMap<string, PlacedLabel> {
  const taken = symbols.map(boxOf);
  const labels = new Map<string, PlacedLabel>();
  const place = (symbol: PlacedSymbol, text: string) => {
    const own = boxOf(symbol);
    const clear = spotsOf(symbol, text).find(
      ({ box }) =>
        box.left >= 0 &&
        box.right <= width &&
        box.top >= 0 &&
        box.bottom <= height &&
        taken.every((other) => isSame(other, own) || !boxesMeet(box, other)),
    );
    if (!clear) return;
    taken.push(clear.box);
    labels.set(symbol.country.iso3, clear.label);
  };
  for (const symbol of symbols) place(symbol, name(symbol));
  for (const symbol of symbols) if (!labels.has(symbol.country.iso3)) place(symbol, symbol.country.iso3);
  return labels;
}

/** Where a text may stand: right, left, below, above, and between these. */
function spotsOf({ x, y, radius, inside }: PlacedSymbol, text: string): Spot[] {
  const long = measureText(text, SMALL_STYLE);
  const above = y - radius - (inside ? 9 : 21);
  const aslant = radius * Math.SQRT1_2 + 2;
  const beside = (across: 1 | -1, down: 1 | -1): Spot => {
    const [edge, middle] = [x + across * aslant, y + down * (aslant + 3)];
    const anchor = across === 1 ? 'start' : 'end';
    return { label: { text, x: edge, y: middle, anchor }, box: boxAt(across === 1 ? edge : edge - long, middle, long) };
  };
  return [
    { label: { text, x: x + radius + 4, y, anchor: 'start' }, box: boxAt(x + radius + 4, y, long) },
    { label: { text, x: x - radius - 4, y, anchor: 'end' }, box: boxAt(x - radius - 4 - long, y, long) },
    { label: { text, x, y: y + radius + 9, anchor: 'middle' }, box: boxAt(x - long / 2, y + radius + 9, long) },
    { label: { text, x, y: above, anchor: 'middle' }, box: boxAt(x - long / 2, above, long) },
    ...(inside ? [beside(1, -1), beside(-1, -1)] : []),
    beside(1, 1),
    beside(-1, 1),
  ];
}

/** What a symbol covers with the number above it. */
function boxOf({ x, y, radius, inside }: PlacedSymbol): Box {
  return { left: x - radius - 1, right: x + radius + 1, top: y - radius - (inside ? 1 : 14), bottom: y + radius + 1 };
}

function boxAt(left: number, middle: number, long: number): Box {
  return { left: left - APART, right: left + long + APART, top: middle - HALF, bottom: middle + HALF };
}

function isSame(a: Box, b: Box): boolean {
  return a.left === b.left && a.top === b.top;
}
