import type { ReactNode } from 'react';
import { hasOwnPeriod } from '../../analysis/stated.ts';
import type { TimePlane } from '../../analysis/toTimePlane.ts';
import { positionOn } from '../../analysis/valueScale.ts';
import { MOST_MARKS } from '../../charts/groups/figureGroup.ts';
import { groupPlane } from '../../charts/groups/groupPlane.ts';
import { axisWidth } from '../../charts/layout/axisWidth.ts';
import { labelsMeeting } from '../../charts/layout/labelPlane.ts';
import { NARROW, placePlane, planeHeight } from '../../charts/layout/placePlane.ts';
import type { PlaneLayout } from '../../charts/layout/planeLayout.ts';
import { PlaneMarkShape } from '../../charts/marks/PlaneMarkShape.tsx';
import { PRINT_PALETTE } from '../../charts/palette.ts';
import { PlaneBackground } from '../../charts/PlaneBackground.tsx';
import { chartTexts } from '../../i18n/chartTexts.ts';
import { shortValue } from '../../i18n/formatQuantity.ts';
import type { DrawOptions, Drawing } from './drawing.ts';
import { GroupDiscs } from './GroupDiscs.tsx';
import { NumberedMark, round } from './NumberedMark.tsx';
import { numberedPlaneLabels } from './numberedPlaneLabels.ts';

const AXIS = 28;

/** The value–time plane of a file. */
export function drawPlane(plane: TimePlane, options: DrawOptions): Drawing {
  const { width, numbers, language } = options;
  const axis = axisWidth(plane.scale, language);
  const drawn = plane.marks.map(({ cited }) => cited);
  if (drawn.length > MOST_MARKS) {
    const grouped = groupPlane(plane, { width, axis, undated: chartTexts(language).undatedLane });
    const marks = <GroupDiscs groups={grouped.groups} language={language} />;
    return planeDrawing(grouped, { plane, options, marks });
  }
  const layout = roomyPlane(plane, options);
  const marks = layout.marks.map((placed) => {
    const { mark, x, y, label } = placed;
    const { figure } = mark.cited;
    return (
      <NumberedMark key={mark.id} id={mark.id} number={numbers.get(mark.id) ?? 0} {...{ x, y, label }}>
        <PlaneMarkShape
          placed={placed}
          solid={hasOwnPeriod(figure)}
          color={PRINT_PALETTE.measures[figure.measure]}
          paper={PRINT_PALETTE.paper}
        />
      </NumberedMark>
    );
  });
  return planeDrawing(layout, { plane, options, marks });
}

/** By how much a narrow or crowded plane may grow to give its labels room. */
const GROWTH = [1, 1.2, 1.4, 1.6] as const;
/** From so many marks on a plane is crowded whatever its width. */
const CROWDED = 60;

/**
 * A plane whose labels keep apart as far as can be: those that meet give up their words for their numbers, and a narrow
 * or crowded plane grows. Another keeps its height, for there the sources want room too.
 */
function roomyPlane(plane: TimePlane, options: DrawOptions): PlaneLayout {
  const { width, language } = options;
  const axis = axisWidth(plane.scale, language);
  const height = planeHeight(width, plane.marks.length);
  const labels = numberedPlaneLabels(
    plane.marks.map(({ cited }) => cited),
    options,
  );
  const everyMark = new Set(plane.marks.map(({ id }) => id));
  const layouts = (width < NARROW || plane.marks.length > CROWDED ? GROWTH : [1]).flatMap((growth) => {
    const frame = { width, axis, height: Math.round(height * growth), everyLabel: true };
    const placed = (brief: ReadonlySet<string>) => {
      const layout = placePlane(plane, { ...frame, labels: (marks) => labels(marks, brief) });
      return { layout, meeting: labelsMeeting(layout.marks) };
    };
    const worded = placed(new Set());
    const brief = placed(new Set(worded.meeting));
    return [worded, brief, placed(new Set([...worded.meeting, ...brief.meeting])), placed(everyMark)];
  });
  return layouts.reduce((best, next) => (next.meeting.length < best.meeting.length ? next : best)).layout;
}

/** Years, lanes and values with the marks on them. */
function planeDrawing(
  layout: PlaneLayout,
  { plane, options, marks }: Readonly<{ plane: TimePlane; options: DrawOptions; marks: ReactNode }>,
): Drawing {
  const { width, language } = options;
  const axis = axisWidth(plane.scale, language);
  const { top, bottom } = layout.values;
  const ticks = plane.scale.ticks.map((value) => {
    return { value, y: round(bottom - (positionOn(plane.scale, value) ?? 0) * (bottom - top)) };
  });
  const drawing = (
    <g>
      <PlaneBackground layout={layout} palette={PRINT_PALETTE} undated={chartTexts(language).undatedLane} />
      {ticks.map(({ value, y }) => (
        <g key={value}>
          <path d={`M${axis} ${y}H${width}`} stroke={PRINT_PALETTE.grid} />
          <text x={axis - 6} y={y + 4.3} textAnchor="end" fontSize={12} fill={PRINT_PALETTE.muted}>
            {shortValue(value, language)}
          </text>
        </g>
      ))}
      {marks}
    </g>
  );
  return { height: layout.height + AXIS, drawing };
}
