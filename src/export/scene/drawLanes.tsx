import type { Lanes } from '../../analysis/toLanes.ts';
import { LaneMarkShape } from '../../charts/lanes/LaneMarkShape.tsx';
import { placeLanes } from '../../charts/lanes/placeLanes.ts';
import { PRINT_PALETTE } from '../../charts/palette.ts';
import { PlaneBackground } from '../../charts/PlaneBackground.tsx';
import { rowName } from '../../charts/rowName.ts';
import { StripRows } from '../../charts/StripRows.tsx';
import { chartTexts } from '../../i18n/chartTexts.ts';
import type { DrawOptions, Drawing } from './drawing.ts';
import { NumberedMark } from './NumberedMark.tsx';
import { numberedLabels } from './numberedLabels.ts';

const AXIS = 28;

/** The lanes of a file. */
export function drawLanes(lanes: Lanes, options: DrawOptions): Drawing {
  const { width, numbers, language } = options;
  const labels = numberedLabels(
    lanes.plane.marks.map(({ cited }) => cited),
    options,
  );
  const layout = placeLanes(lanes, {
    width,
    rowName: (place) => rowName(place, 'region', language),
    labels: ({ cited }) => labels(cited.figure),
  });
  const drawing = (
    <g>
      <StripRows layout={layout.strip} width={width} palette={PRINT_PALETTE} />
      <PlaneBackground layout={layout.plane} palette={PRINT_PALETTE} undated={chartTexts(language).undatedLane} />
      {layout.marks.map((placed) => {
        const { mark, x, y, label } = placed;
        return (
          <NumberedMark key={mark.id} id={mark.id} number={numbers.get(mark.id) ?? 0} {...{ x, y, label }}>
            <LaneMarkShape placed={placed} palette={PRINT_PALETTE} />
          </NumberedMark>
        );
      })}
    </g>
  );
  return { height: layout.height + AXIS, drawing };
}
