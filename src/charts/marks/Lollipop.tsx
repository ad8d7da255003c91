import type { Quantity } from '../../model/figure.ts';
import { FigureMark } from './FigureMark.tsx';
import type { MarkPaint } from './FigureMark.tsx';

export type LollipopProps = MarkPaint &
  Readonly<{ value: Quantity; pixelsPerPoint: number; solid: boolean; regionWide: boolean }>;

/** A share on its track: a stem from zero to the stated bound, and the shape of its qualifier there. */
export function Lollipop({ value, pixelsPerPoint, solid, regionWide, color, paper }: LollipopProps) {
  const stem = (value.low ?? value.high) * pixelsPerPoint;
  const reach = value.qualifier === 'range' ? (value.high - value.low) * pixelsPerPoint : 0;
  return (
    <g>
      {value.qualifier !== 'atMost' && <path d={`M0 0H${-stem}`} stroke={color} strokeWidth={2.5} />}
      <FigureMark qualifier={value.qualifier} grows="right" {...{ solid, regionWide, reach, color, paper }} />
    </g>
  );
}
