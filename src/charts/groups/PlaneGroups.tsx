import { memo, useCallback } from 'react';
import { CartesianGrid, Scatter, ScatterChart, XAxis, YAxis } from 'recharts';
import type { TimePlane } from '../../analysis/toTimePlane.ts';
import { chartTexts } from '../../i18n/chartTexts.ts';
import { shortValue } from '../../i18n/formatQuantity.ts';
import type { Language } from '../../model/article.ts';
import { axisWidth } from '../layout/axisWidth.ts';
import { axisEnds, Nothing } from '../AxisEnds.tsx';
import { SCREEN_PALETTE } from '../palette.ts';
import { PlaneBackground } from '../PlaneBackground.tsx';
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
  const place = useCallback(
    (width: number) => groupPlane(plane, { width, axis, undated: chartTexts(language).undatedLane }),
    [plane, axis, language],
  );
  return (
    <GroupStage
      onSelect={onSelect}
      language={language}
      place={place}
      draw={(layout, width) => <Plot {...{ layout, width, axis, language }} scale={plane.scale} />}
    />
  );
}

type PlotProps = Readonly<{
  layout: GroupedPlane;
  scale: TimePlane['scale'];
  width: number;
  axis: number;
  language: Language;
}>;

const Plot = memo(function Plot({ layout, scale, width, axis, language }: PlotProps) {
  return (
    <ScatterChart
      width={width}
      height={layout.height + AXIS}
      margin={{ top: layout.values.top, bottom: layout.height - layout.values.bottom + AXIS, left: 0, right: 0 }}
      accessibilityLayer={false}
    >
      <PlaneBackground layout={layout} palette={SCREEN_PALETTE} undated={chartTexts(language).undatedLane} />
      <CartesianGrid vertical={false} stroke={SCREEN_PALETTE.grid} />
      <XAxis type="number" dataKey="x" domain={[axis, width]} hide />
      <YAxis
        type="number"
        dataKey="value"
        width={axis}
        scale={scale.kind}
        domain={[...scale.domain]}
        ticks={[...scale.ticks]}
        interval={0}
        tickFormatter={(value: number) => shortValue(value, language)}
        tick={{ fill: SCREEN_PALETTE.muted, fontSize: 12 }}
        axisLine={false}
        tickLine={false}
      />
      <Scatter data={axisEnds(scale.domain, { x: axis })} isAnimationActive={false} shape={Nothing} />
      <GroupLayer groups={layout.groups} language={language} />
    </ScatterChart>
  );
});
