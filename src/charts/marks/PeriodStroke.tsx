import type { Quantity } from '../../model/figure.ts';
import type { MarkPaint } from './FigureMark.tsx';

export type PeriodStrokeProps = MarkPaint &
  Readonly<{
    value: Quantity;
    solid: boolean;
    /** Ends of the period and, for a range, the height of its upper bound: pixels from the anchor of the mark. */
    from: number;
    to: number;
    rise: number;
    opensAt: 'start' | 'end' | null;
  }>;

const FADES = [0.3, 0.22, 0.15, 0.1, 0.05];
const FADE_STEP = 5;

/**
 * A figure over its period: a stroke with square ends at its value. A range is a band from bound to bound; a lower bound fades upward, an
 * upper one downward; an open period ends in a chevron.
 */
export function PeriodStroke({ value, solid, from, to, rise, opensAt, color, paper }: PeriodStrokeProps) {
  const width = Math.max(to - from, 2);
  const isBand = value.qualifier === 'range';
  const towards = value.qualifier === 'atLeast' ? -1 : 1;
  const isOpen = value.qualifier === 'atLeast' || value.qualifier === 'atMost';
  return (
    <g>
      {isOpen &&
        FADES.map((opacity, index) => (
          <rect
            key={opacity}
            x={from}
            y={towards < 0 ? -(index + 1) * FADE_STEP : index * FADE_STEP}
            width={width}
            height={FADE_STEP}
            fill={color}
            fillOpacity={opacity}
          />
        ))}
      {isBand ? (
        <rect
          x={from}
          y={-rise}
          width={width}
          height={Math.max(rise, 3)}
          fill={color}
          fillOpacity={solid ? 0.35 : 0.08}
          stroke={color}
          strokeWidth={1.5}
        />
      ) : (
        <rect
          x={from}
          y={-2.5}
          width={width}
          height={5}
          fill={solid ? color : paper}
          stroke={color}
          strokeWidth={solid ? 0 : 1.25}
        />
      )}
      {opensAt !== null && (
        <path
          d={opensAt === 'end' ? `M${to + 2} -6l6 6l-6 6` : `M${from - 2} -6l-6 6l6 6`}
          fill="none"
          stroke={color}
          strokeWidth={2}
          strokeLinecap="round"
        />
      )}
    </g>
  );
}
