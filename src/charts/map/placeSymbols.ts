import type { CountryCount, PlaceCounts } from '../../analysis/toPlaceCounts.ts';
import { SMALL_STYLE } from '../layout/labels.ts';
import { measureText } from '../text/measureText.ts';
import world from './world.json';

export type WorldMap = Readonly<{
  /** The box in which the paths and points are given. */
  width: number;
  height: number;
  outlines: Readonly<Record<string, string>>;
  /** Land that belongs to no country of ISO 3166-1. */
  others: string;
}>;

export const WORLD: WorldMap = world;

const POINTS: Readonly<Record<string, readonly number[]>> = world.points;

/** A symbol at its place, in pixels; the anchor is the point in its country, from which it may have had to move. */
export type PlacedSymbol = Readonly<{
  country: CountryCount;
  x: number;
  y: number;
  radius: number;
  anchor: Readonly<{ x: number; y: number }>;
  /** Whether the number has room within the symbol; else it stands above. */
  inside: boolean;
  text: string;
}>;

export type MapLayout = Readonly<{ width: number; height: number; scale: number; symbols: readonly PlacedSymbol[] }>;

/** On less room than this a map scrolls by itself: symbols would hide it. */
export const LEAST_MAP = 620;

/** The width of the whole map in pixels where it may have a width, and a height; `height` 0 sets no limit. */
export function mapWidth(width: number, height: number): number {
  const fitting = height > 0 ? Math.min(width, Math.floor((height * WORLD.width) / WORLD.height)) : width;
  return Math.max(fitting, LEAST_MAP);
}

const SMALLEST = 2;
/** Half the side of the smallest target for a pointer. */
const REACH = 12;
const GAP = 1;
const ROUNDS = 240;

type Options = Readonly<{ width: number; numberText: (country: CountryCount) => string }>;

/**
 * Puts a symbol at each country, its area in proportion to the number of figures. Symbols that would meet move apart, as
 * little as they need, and stay tied to their country.
 */
export function placeSymbols({ countries }: PlaceCounts, { width, numberText }: Options): MapLayout {
  const scale = width / WORLD.width;
  const height = Math.round(WORLD.height * scale);
  const most = Math.max(1, ...countries.map(({ figures }) => figures.length));
  const largest = Math.min(Math.max(width * 0.03, 16), 30);
  const perFigure = largest / Math.sqrt(most);
  const symbols = countries.map((country) => {
    const [across = 0, down = 0] = POINTS[country.iso3] ?? [];
    const anchor = { x: across * scale, y: down * scale };
    const radius = Math.max(Math.sqrt(country.figures.length) * Math.min(perFigure, 13), SMALLEST);
    const text = numberText(country);
    const half = measureText(text, SMALL_STYLE) / 2;
    const inside = Math.hypot(half, 5) <= radius - 1;
    return { country, x: anchor.x, y: anchor.y, radius, anchor, inside, text, room: roomOf(radius, inside, half) };
  });
  spread(symbols, { width, height });
  return { width, height, scale, symbols: symbols.map(({ room, ...symbol }) => (void room, symbol)) };
}

/** The radius that a symbol keeps free round itself: its own, its number's, and that of a finger. */
function roomOf(radius: number, inside: boolean, half: number): number {
  return Math.max(REACH, inside ? radius : Math.max(radius + 8, half)) + GAP;
}

type Movable = { x: number; y: number; room: number };

/** Moves circles apart until none meets another, or for as long as it is worth. The same input gives the same places. */
function spread(circles: Movable[], box: Readonly<{ width: number; height: number }>): void {
  for (let round = 0; round < ROUNDS; round += 1) {
    let moved = false;
    for (const [index, a] of circles.entries()) {
      for (const b of circles.slice(index + 1)) {
        const [across, down] = [b.x - a.x, b.y - a.y];
        const distance = Math.hypot(across, down);
        const overlap = a.room + b.room - distance;
        if (overlap <= 0.1) continue;
        moved = true;
        const angle = distance > 0.01 ? Math.atan2(down, across) : index;
        const share = overlap / 2 + 0.05;
        a.x -= Math.cos(angle) * share;
        a.y -= Math.sin(angle) * share;
        b.x += Math.cos(angle) * share;
        b.y += Math.sin(angle) * share;
      }
    }
    for (const circle of circles) {
      circle.x = Math.min(Math.max(circle.x, circle.room), box.width - circle.room);
      circle.y = Math.min(Math.max(circle.y, circle.room), box.height - circle.room);
    }
    if (!moved) return;
  }
}
