import type { PlacedPlaneMark } from '../layout/placePlane.ts';
import { FigureMark } from './FigureMark.tsx';
import type { MarkPaint } from './FigureMark.tsx';
import { PeriodStroke } from './PeriodStroke.tsx';

export type PlaneMarkShapeProps = MarkPaint & Readonly<{ placed: PlacedPlaneMark; solid: boolean }>;

/** A mark of the plane: the stroke of its period, where it has one, and its shape. A range with a period is its band. */
export function PlaneMarkShape({ placed, solid, color, paper }: PlaneMarkShapeProps) {
  const { mark, stroke, rise } = placed;
  const { value } = mark.cited.figure;
  const opensAt = mark.time.kind === 'period' ? mark.time.opensAt : null;
  const isBand = value.qualifier === 'range' && stroke !== null;
  return (
    <g>
      {stroke && <PeriodStroke {...{ value, solid, rise, opensAt, color, paper }} from={stroke.from} to={stroke.to} />}
      {!isBand && (
        <FigureMark
          qualifier={value.qualifier}
          solid={solid}
          regionWide={mark.regionWide}
          grows="up"
          reach={rise}
          color={color}
          paper={paper}
        />
      )}
    </g>
  );
}
