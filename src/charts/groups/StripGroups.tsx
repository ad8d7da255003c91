import { memo, useCallback } from 'react';
import { Scatter, ScatterChart, XAxis, YAxis } from 'recharts';
import type { RowKind, Strip } from '../../analysis/toStrip.ts';
import { shortValue } from '../../i18n/formatQuantity.ts';
import type { Language } from '../../model/article.ts';
import { axisEnds, Nothing } from '../AxisEnds.tsx';
import { SCREEN_PALETTE } from '../palette.ts';
import { rowName } from '../rowName.ts';
import { StripRows } from '../StripRows.tsx';
import { GroupLayer } from './GroupLayer.tsx';
import { GroupStage } from './GroupStage.tsx';
import { groupStrip } from './groupStrip.ts';
import type { GroupedStrip } from './groupStrip.ts';

export type StripGroupsProps = Readonly<{
  strip: Strip;
  rows: RowKind;
  language: Language;
  onSelect: (id: string, from: Element) => void;
}>;

const AXIS = 30;

/** The strip of very many figures. */
export function StripGroups({ strip, rows, language, onSelect }: StripGroupsProps) {
  const place = useCallback(
    (width: number) => groupStrip(strip, { width, language, rowName: (row) => rowName(row, rows, language) }),
    [strip, rows, language],
  );
  return (
    <GroupStage
      onSelect={onSelect}
      language={language}
      place={place}
      draw={(layout, width) => <Plot layout={layout} scale={strip.scale} width={width} language={language} />}
    />
  );
}

type PlotProps = Readonly<{ layout: GroupedStrip; scale: Strip['scale']; width: number; language: Language }>;

const Plot = memo(function Plot({ layout, scale, width, language }: PlotProps) {
  return (
    <ScatterChart
      width={width}
      height={layout.height + AXIS}
      margin={{ top: 0, bottom: 0, left: layout.plot.left, right: width - layout.plot.right }}
      accessibilityLayer={false}
    >
      <StripRows layout={layout} width={width} palette={SCREEN_PALETTE} />
      <XAxis
        type="number"
        dataKey="value"
        scale={scale.kind}
        domain={[...scale.domain]}
        ticks={[...scale.ticks]}
        tickFormatter={(value: number) => shortValue(value, language)}
        height={AXIS}
        tick={{ fill: SCREEN_PALETTE.muted, fontSize: 12 }}
        stroke={SCREEN_PALETTE.muted}
        tickLine={false}
      />
      <YAxis type="number" dataKey="y" domain={[0, layout.height]} reversed hide />
      <Scatter data={axisEnds(scale.domain, { y: 0 })} isAnimationActive={false} shape={Nothing} />
      <GroupLayer groups={layout.groups} language={language} />
    </ScatterChart>
  );
});
