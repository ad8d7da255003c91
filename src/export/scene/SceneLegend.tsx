import { LegendSampleMark } from '../../charts/marks/LegendSampleMark.tsx';
import { PRINT_PALETTE } from '../../charts/palette.ts';
import { round } from './NumberedMark.tsx';
import { fontOf } from './SceneText.tsx';
import type { PlacedLegendItem } from './placeLegend.ts';

export type SceneLegendProps = Readonly<{ items: readonly PlacedLegendItem[]; grows: 'right' | 'up' }>;

/** The legend of a scene. */
export function SceneLegend({ items, grows }: SceneLegendProps) {
  return items.map(({ x, middle, width, sample, text }) => (
    <g key={text} transform={`translate(${round(x)} ${round(middle)})`}>
      <LegendSampleMark sample={sample} grows={grows} palette={PRINT_PALETTE} />
      <text x={width + 5} y={4.3} fontSize={12} fill={PRINT_PALETTE.ink} {...fontOf('sans400')}>
        {text}
      </text>
    </g>
  ));
}
