import type { ReactNode } from 'react';
import type { Lanes } from '../../analysis/toLanes.ts';
import { MOST_MARKS } from '../../charts/groups/figureGroup.ts';
import { LanesBackground } from '../../charts/lanes/LanesBackground.tsx';
import { groupLanes } from '../../charts/lanes/groupLanes.ts';
import { LaneMarkShape } from '../../charts/lanes/LaneMarkShape.tsx';
import { placeLanes } from '../../charts/lanes/placeLanes.ts';
import type { LanesLayout } from '../../charts/lanes/placeLanes.ts';
import { PRINT_PALETTE } from '../../charts/palette.ts';
import { rowName } from '../../charts/rowName.ts';
import type { DrawOptions, Drawing } from './drawing.ts';
import { GroupDiscs } from './GroupDiscs.tsx';
import { NumberedMark } from './NumberedMark.tsx';
import { numberedLabels } from './numberedLabels.ts';

const AXIS = 28;

/** The lanes of a file. */
export function drawLanes(lanes: Lanes, options: DrawOptions): Drawing {
  const { width, numbers, language } = options;
  if (lanes.plane.marks.length > MOST_MARKS) {
    const grouped = groupLanes(lanes, { width, language });
    return lanesDrawing(grouped, options, <GroupDiscs groups={grouped.groups} language={language} />);
  }
  const labels = numberedLabels(
    lanes.plane.marks.map(({ cited }) => cited),
    options,
  );
  const layout = placeLanes(lanes, {
    width,
    rowName: (place) => rowName(place, 'region', language),
    labels: ({ cited }) => labels(cited.figure),
  });
  const marks = layout.marks.map((placed) => {
    const { mark, x, y, label } = placed;
    return (
      <NumberedMark key={mark.id} id={mark.id} number={numbers.get(mark.id) ?? 0} {...{ x, y, label }}>
        <LaneMarkShape placed={placed} palette={PRINT_PALETTE} />
      </NumberedMark>
    );
  });
  return lanesDrawing(layout, options, marks);
}

/** Rows and years with the marks on them. */
function lanesDrawing(layout: LanesLayout, { width, language }: DrawOptions, marks: ReactNode): Drawing {
  const drawing = (
    <g>
      <LanesBackground {...{ layout, width, language }} palette={PRINT_PALETTE} />
      {marks}
    </g>
  );
  return { height: layout.height + AXIS, drawing };
}
