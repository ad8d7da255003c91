import { positionOn } from '../../analysis/valueScale.ts';
import type { ValueScale } from '../../analysis/valueScale.ts';
import { shortValue } from '../../i18n/formatQuantity.ts';
import type { Language } from '../../model/article.ts';
import { SCREEN_PALETTE } from '../palette.ts';

export type AxisBesideProps = Readonly<{
  scale: ValueScale;
  /** Where the ends of the scale lie. */
  values: Readonly<{ top: number; bottom: number }>;
  /** How wide the axis is, and the chart. */
  axis: number;
  width: number;
  language: Language;
}>;

/** A vertical axis at the left: numbers, each with a line across the plot. */
export function AxisBeside({ scale, values, axis, width, language }: AxisBesideProps) {
  const { muted, grid } = SCREEN_PALETTE;
  return (
    <g fontSize={12} textAnchor="end" fill={muted}>
      {scale.ticks.map((tick) => {
        const y = values.bottom - (positionOn(scale, tick) ?? 0) * (values.bottom - values.top);
        return (
          <g key={tick}>
            <path d={`M${axis} ${y}H${width}`} stroke={grid} />
            <text x={axis - 8} y={y} dy="0.355em">
              {shortValue(tick, language)}
            </text>
          </g>
        );
      })}
    </g>
  );
}
