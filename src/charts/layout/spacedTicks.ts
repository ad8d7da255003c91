import { labelWidth } from './labels.ts';

export type Tick = Readonly<{ text: string; x: number }>;

/** The ticks whose numbers have room beside the one before, kept within the width. */
export function spacedTicks(ticks: readonly Tick[], width: number): Tick[] {
  const kept: Tick[] = [];
  let free = -Infinity;
  for (const { text, x } of ticks) {
    const half = labelWidth(text) / 2;
    const middle = Math.min(Math.max(x, half), width - half);
    if (middle - half < free) continue;
    kept.push({ text, x: middle });
    free = middle + half + 6;
  }
  return kept;
}
