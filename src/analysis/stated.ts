import type { Figure, Quantity } from '../model/figure.ts';
import { countriesAbout } from './about.ts';
import type { CitedFigure } from './citedFigure.ts';

/** The bounds that a text states, one or two; what it leaves open has no number. */
export function statedBounds({ low, high }: Quantity): number[] {
  return [low, high].filter((bound) => bound !== null);
}

/** The bounds that figures state, all in one list. */
export function boundsOf(figures: readonly CitedFigure[]): number[] {
  const bounds: number[] = [];
  for (const { figure } of figures) {
    const { low, high } = figure.value;
    if (low !== null) bounds.push(low);
    if (high !== null) bounds.push(high);
  }
  return bounds;
}

/** The bound at which a mark stands: the lower one, or the only one. */
export function anchorOf(value: Quantity): number {
  return value.low ?? value.high;
}

/** True when the figure's own words state the time that it covers: such marks are solid, all others hollow. */
export function hasOwnPeriod({ period }: Figure): boolean {
  return period.basis === 'stated';
}

/** True when a figure names no country, but a region. */
export function isRegionOnly(figure: Figure): boolean {
  return figure.regions.length > 0 && countriesAbout(figure).length === 0;
}

/** True for marks with a ray, wave or fade, whose length means nothing. */
export function isSymbolic({ value: { qualifier } }: Figure): boolean {
  return qualifier === 'approx' || qualifier === 'atLeast' || qualifier === 'atMost';
}

/** True when a figure has a place, but its own words state none: every place is carried from elsewhere in the article. */
export function isPlaceInferred(figure: Figure): boolean {
  const places = figure.places.filter(({ role }) => role !== 'venue');
  const concerned = places.length > 0 ? places : figure.regions;
  return concerned.length > 0 && concerned.every(({ basis }) => basis === 'inferred');
}

/** True when a figure covers a period of which only one end is told. */
export function isOpenPeriod({ period: { start, end } }: Figure): boolean {
  return (start === null) !== (end === null);
}
