import { memo, useMemo } from 'react';
import type { TimePlane } from '../analysis/toTimePlane.ts';
import { chartTexts } from '../i18n/chartTexts.ts';
import type { Language } from '../model/article.ts';
import { axisWidth } from './layout/axisWidth.ts';
import { placePlane, planeHeight } from './layout/placePlane.ts';
import { markLabels } from './markLabels.ts';
import { SCREEN_PALETTE } from './palette.ts';
import { PlaneBackground } from './PlaneBackground.tsx';
import { planeLabels } from './planeLabels.ts';
import { PlaneMarkButton } from './PlaneMarkButton.tsx';
import { AxisBeside } from './plot/AxisBeside.tsx';
import { Plot } from './plot/Plot.tsx';
import { useScreenRoom } from './screenRoom.ts';

export type PlanePlotProps = Readonly<{ plane: TimePlane; width: number; language: Language }>;

const AXIS = 30;

/** The plane: value axis and grid, years, lane and marks. */
export const PlanePlot = memo(function PlanePlot({ plane, width, language }: PlanePlotProps) {
  const axis = axisWidth(plane.scale, language);
  const room = useScreenRoom();
  const layout = useMemo(() => {
    const figures = plane.marks.map(({ cited }) => cited.figure);
    const labels = markLabels(figures, language);
    const height = Math.max(planeHeight(width, plane.marks.length), room);
    return placePlane(plane, { width, height, axis, labels: labels && planeLabels(labels, language) });
  }, [plane, width, room, axis, language]);
  return (
    <Plot width={width} height={layout.height + AXIS}>
      <PlaneBackground layout={layout} palette={SCREEN_PALETTE} undated={chartTexts(language).undatedLane} />
      <AxisBeside scale={plane.scale} values={layout.values} {...{ axis, width, language }} />
      <g>
        {layout.marks.map((placed) => (
          <PlaneMarkButton key={placed.mark.id} placed={placed} />
        ))}
      </g>
    </Plot>
  );
});
