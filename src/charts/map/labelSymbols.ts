import { boxesMeet } from '../layout/boxes.ts';
import type { Box } from '../layout/boxes.ts';
import { SMALL_STYLE } from '../layout/labels.ts';
import type { PlacedLabel } from '../layout/labels.ts';
import { measureText } from '../text/measureText.ts';
import type { PlacedSymbol } from './placeSymbols.ts';

const HALF = 8;

/** The names of countries beside their symbols, for those with most figures first; without clear room a name is left out. */
export function labelSymbols(
  symbols: readonly PlacedSymbol[],
  { width, height, name }: Readonly<{ width: number; height: number; name: (symbol: PlacedSymbol) => string }>,
): ReadonlyMap<string, PlacedLabel> {
  const taken = symbols.map(boxOf);
  const labels = new Map<string, PlacedLabel>();
  for (const symbol of symbols) {
    const text = name(symbol);
    const long = measureText(text, SMALL_STYLE);
    const { x, y, radius } = symbol;
    const spots: { label: PlacedLabel; box: Box }[] = [
      { label: { text, x: x + radius + 4, y, anchor: 'start' }, box: boxAt(x + radius + 4, y, long) },
      { label: { text, x: x - radius - 4, y, anchor: 'end' }, box: boxAt(x - radius - 4 - long, y, long) },
      { label: { text, x, y: y + radius + 9, anchor: 'middle' }, box: boxAt(x - long / 2, y + radius + 9, long) },
    ];
    const own = boxOf(symbol);
    const clear = spots.find(
      ({ box }) =>
        box.left >= 0 &&
        box.right <= width &&
        box.top >= 0 &&
        box.bottom <= height &&
        taken.every((other) => isSame(other, own) || !boxesMeet(box, other)),
    );
    if (!clear) continue;
    taken.push(clear.box);
    labels.set(symbol.country.iso3, clear.label);
  }
  return labels;
}

/** What a symbol covers with the number above it. */
function boxOf({ x, y, radius, inside }: PlacedSymbol): Box {
  return { left: x - radius - 1, right: x + radius + 1, top: y - radius - (inside ? 1 : 14), bottom: y + radius + 1 };
}

function boxAt(left: number, middle: number, long: number): Box {
  return { left, right: left + long, top: middle - HALF, bottom: middle + HALF };
}

function isSame(a: Box, b: Box): boolean {
  return a.left === b.left && a.top === b.top;
}
