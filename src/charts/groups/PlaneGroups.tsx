import { memo, useCallback } from 'react';
import type { TimePlane } from '../../analysis/toTimePlane.ts';
import { chartTexts } from '../../i18n/chartTexts.ts';
import type { Language } from '../../model/article.ts';
import { axisWidth } from '../layout/axisWidth.ts';
import { SCREEN_PALETTE } from '../palette.ts';
import { PlaneBackground } from '../PlaneBackground.tsx';
import { AxisBeside } from '../plot/AxisBeside.tsx';
import { Plot } from '../plot/Plot.tsx';
import { useScreenRoom } from '../screenRoom.ts';
import { GroupLayer } from './GroupLayer.tsx';
import { GroupStage } from './GroupStage.tsx';
import { groupPlane } from './groupPlane.ts';
import type { GroupedPlane } from './groupPlane.ts';

export type PlaneGroupsProps = Readonly<{
  plane: TimePlane;
  language: Language;
  onSelect: (id: string, from: Element) => void;
}>;

const AXIS = 30;

/** The value–time plane of very many figures. */
export function PlaneGroups({ plane, language, onSelect }: PlaneGroupsProps) {
  const axis = axisWidth(plane.scale, language);
  const room = useScreenRoom();
  const place = useCallback(
    (width: number) => groupPlane(plane, { width, room, axis, undated: chartTexts(language).undatedLane }),
    [plane, room, axis, language],
  );
  return (
    <GroupStage
      onSelect={onSelect}
      language={language}
      place={place}
      draw={(layout, width) => <GroupedPlot {...{ layout, width, axis, language }} scale={plane.scale} />}
    />
  );
}

type GroupedPlotProps = Readonly<{
  layout: GroupedPlane;
  scale: TimePlane['scale'];
  width: number;
  axis: number;
  language: Language;
}>;

const GroupedPlot = memo(function GroupedPlot({ layout, scale, width, axis, language }: GroupedPlotProps) {
  return (
    <Plot width={width} height={layout.height + AXIS}>
      <PlaneBackground layout={layout} palette={SCREEN_PALETTE} undated={chartTexts(language).undatedLane} />
      <AxisBeside values={layout.values} {...{ scale, axis, width, language }} />
      <GroupLayer groups={layout.groups} language={language} />
    </Plot>
  );
});
