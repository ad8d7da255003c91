import type { YearRange } from '../../analysis/about.ts';
import type { YearSlot } from '../../analysis/yearAxis.ts';

/** The first and last slot of a range on the axis of years, both included. */
export type SlotRange = Readonly<{ from: number; to: number }>;

/** The slots that a range of years touches; those at the ends for years beyond them. */
export function slotsOf(years: YearRange | null, axis: readonly YearSlot[]): SlotRange {
  const end = axis.length - 1;
  const at = (year: number) => {
    const index = axis.findIndex(({ last }) => year <= last);
    return index === -1 ? end : index;
  };
  return { from: at(years?.from ?? -Infinity), to: at(years?.to ?? Infinity) };
}

/** The years of a range of slots: open at the ends of the axis, and no choice where both are. */
export function yearsOf({ from, to }: SlotRange, axis: readonly YearSlot[]): YearRange | null {
  const closed = { from: axis[from]?.first ?? null, to: axis[to]?.last ?? null };
  // A single slot at an end of the axis is closed on both sides: "2003", not "until 2003".
  if (from === to) return closed;
  const years = { from: from === 0 ? null : closed.from, to: to === axis.length - 1 ? null : closed.to };
  return years.from === null && years.to === null ? null : years;
}

/** A range moved as a whole, as far as the axis goes. */
export function movedBy(range: SlotRange, by: number, axis: readonly YearSlot[]): SlotRange {
  const step = Math.max(-range.from, Math.min(by, axis.length - 1 - range.to));
  return { from: range.from + step, to: range.to + step };
}
