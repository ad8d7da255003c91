const PARTS = /^(-?\d{4})(?:-(\d{2}))?(?:-(\d{2}))?/;

/** The instant, in years, at which an EDTF date begins: "2005-04" gives 2005.25. Null where it holds no year. */
export function yearStart(edtf: string | null): number | null {
  const parts = edtf === null ? null : PARTS.exec(edtf);
  if (!parts) return null;
  const [, year, month, day] = parts;
  return (
    Number(year) + (month === undefined ? 0 : Number(month) - 1 + (day === undefined ? 0 : (Number(day) - 1) / 31)) / 12
  );
}

/** The instant, in years, at which an EDTF date is over: "2006-10" gives 2006.83…, "2007" gives 2008. */
export function yearEnd(edtf: string | null): number | null {
  const start = yearStart(edtf);
  const parts = edtf === null ? null : PARTS.exec(edtf);
  if (start === null || !parts) return null;
  const [, , month, day] = parts;
  if (month === undefined) return start + 1;
  return start + (day === undefined ? 1 / 12 : 1 / 372);
}

/** True for a date that EDTF marks as uncertain or approximate (ISO 8601-2): "2016-06?", "2016~", "2016%". */
export function isUncertainDate(edtf: string | null): boolean {
  return edtf !== null && /[?~%]/.test(edtf);
}

/** Whole years to write below an axis, at most `most` of them (2 or more), at round steps; else the first and the last. */
export function yearTicks(from: number, to: number, most: number): number[] {
  const first = Math.ceil(from);
  const last = Math.ceil(to) - 1;
  const step = [1, 2, 5, 10, 20, 50, 100].find((width) => (last - first) / width < most) ?? 500;
  const ticks: number[] = [];
  for (let year = Math.ceil(first / step) * step; year <= last; year += step) ticks.push(year);
  return ticks.length < 2 && last > first ? [first, last] : ticks;
}
