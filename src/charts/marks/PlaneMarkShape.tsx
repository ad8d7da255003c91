import type { PlacedPlaneMark } from '../layout/planeLayout.ts';
import { FigureMark, RegionSign } from './FigureMark.tsx';
import type { MarkPaint } from './FigureMark.tsx';
import { PeriodStroke } from './PeriodStroke.tsx';
import { QualifierSign } from './QualifierSign.tsx';

export type PlaneMarkShapeProps = MarkPaint & Readonly<{ placed: PlacedPlaneMark; solid: boolean }>;

/**
 * A mark of the plane. A period is a stroke from its beginning to its end; the wave or ray of its qualifier sits at its
 * stated end, and nothing marks its middle. Only a figure without a period is a point.
 */
export function PlaneMarkShape({ placed, solid, color, paper }: PlaneMarkShapeProps) {
  const { mark, stroke, rise } = placed;
  const { value } = mark.cited.figure;
  const { time, regionWide } = mark;
  if (stroke === null) {
    const dashed = time.kind === 'published' && time.isUncertain;
    return (
      <FigureMark
        qualifier={value.qualifier}
        grows="up"
        reach={rise}
        {...{ solid, dashed, regionWide, color, paper }}
      />
    );
  }
  const opensAt = time.kind === 'period' ? time.opensAt : null;
  return (
    <g>
      <PeriodStroke {...{ value, solid, rise, opensAt, color, paper }} from={stroke.from} to={stroke.to} />
      <QualifierSign qualifier={value.qualifier} grows="up" color={color} />
      {regionWide && (
        <g transform="translate(0 -3)">
          <RegionSign color={color} />
        </g>
      )}
    </g>
  );
}
