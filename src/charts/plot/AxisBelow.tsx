import { spacedTicks } from '../layout/spacedTicks.ts';
import type { Tick } from '../layout/spacedTicks.ts';
import { SCREEN_PALETTE } from '../palette.ts';

export type AxisBelowProps = Readonly<{
  /** The numbers with their places, in pixels. */
  ticks: readonly Tick[];
  /** Where the axis lies. */
  top: number;
  /** How wide the chart is; numbers stay within. */
  width: number;
  /** The ends of the line, if there is one. */
  line?: Readonly<{ left: number; right: number }>;
}>;

/** An axis below a plot: its line and those numbers that have room. */
export function AxisBelow({ ticks, top, width, line }: AxisBelowProps) {
  const { muted } = SCREEN_PALETTE;
  return (
    <g fontSize={12} textAnchor="middle" fill={muted}>
      {line && <path d={`M${line.left} ${top}H${line.right}`} stroke={muted} />}
      {spacedTicks(ticks, width).map(({ text, x }) => (
        <text key={text} x={x} y={top + 18}>
          {text}
        </text>
      ))}
    </g>
  );
}
