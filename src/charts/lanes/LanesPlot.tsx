import { memo, useMemo } from 'react';
import type { Lanes } from '../../analysis/toLanes.ts';
import type { Language } from '../../model/article.ts';
import { MarkButton } from '../MarkButton.tsx';
import { markLabels } from '../markLabels.ts';
import { SCREEN_PALETTE } from '../palette.ts';
import { rowName } from '../rowName.ts';
import { LanesBackground } from './LanesBackground.tsx';
import { LaneMarkShape } from './LaneMarkShape.tsx';
import { placeLanes } from './placeLanes.ts';
import type { PlacedLaneMark } from './placeLanes.ts';

export type LanesPlotProps = Readonly<{ lanes: Lanes; width: number; language: Language }>;

const AXIS = 30;

/** The periods of figures in a row for each region. */
export const LanesPlot = memo(function LanesPlot({ lanes, width, language }: LanesPlotProps) {
  const layout = useMemo(() => {
    const labels = markLabels(
      lanes.plane.marks.map(({ cited }) => cited.figure),
      language,
    );
    return placeLanes(lanes, {
      width,
      rowName: (place) => rowName(place, 'region', language),
      labels: labels && (({ cited }) => labels(cited.figure)),
    });
  }, [lanes, width, language]);
  return (
    <svg width={width} height={layout.height + AXIS}>
      <LanesBackground {...{ layout, width, language }} palette={SCREEN_PALETTE} />
      {layout.marks.map((placed) => (
        <LaneMark key={placed.mark.id} placed={placed} />
      ))}
    </svg>
  );
});

function LaneMark({ placed }: Readonly<{ placed: PlacedLaneMark }>) {
  const { mark, x, y, left, right, label } = placed;
  const edges =
    label?.anchor === 'end'
      ? { left: label.x - x + 3, right: right - x }
      : { left: left - x, right: (label?.x ?? right) - x };
  return (
    <MarkButton figure={mark.cited.figure} x={x} y={y} extent={{ ...edges, top: -12, bottom: 12 }}>
      <LaneMarkShape placed={placed} palette={SCREEN_PALETTE} />
      {label && (
        <text className="chart-label" x={label.x - x} y={label.y - y} dy="0.35em" textAnchor={label.anchor}>
          {label.text}
        </text>
      )}
    </MarkButton>
  );
}
