import { labelWidth } from './labels.ts';

export type Tick = Readonly<{ text: string; x: number }>;

const GAP = 6;

/**
 * The ticks whose numbers have room beside each other, kept within the width: all of them, else every second, every third …,
 * so that what is left out leaves even steps.
 */
export function spacedTicks(ticks: readonly Tick[], width: number): Tick[] {
  for (let step = 1; step < ticks.length; step += 1) {
    const kept = ticks.filter((_, index) => index % step === 0).map((tick) => within(tick, width));
    if (kept.every((tick, index) => index === 0 || haveRoom(kept[index - 1]!, tick))) return kept;
  }
  return ticks.slice(0, 1).map((tick) => within(tick, width));
}

function within({ text, x }: Tick, width: number): Tick {
  const half = labelWidth(text) / 2;
  return { text, x: Math.min(Math.max(x, half), width - half) };
}

const haveRoom = (left: Tick, right: Tick) =>
  right.x - labelWidth(right.text) / 2 >= left.x + labelWidth(left.text) / 2 + GAP;
