import { FigureMark } from '../../charts/marks/FigureMark.tsx';
import { OpenPeriodSample } from '../../charts/marks/OpenPeriodSample.tsx';
import { PRINT_PALETTE } from '../../charts/palette.ts';
import { fontOf } from './SceneText.tsx';
import type { PlacedLegendItem } from './placeLegend.ts';

export type SceneLegendProps = Readonly<{ items: readonly PlacedLegendItem[]; grows: 'right' | 'up' }>;

/** The legend of a scene. */
export function SceneLegend({ items, grows }: SceneLegendProps) {
  return items.map((item) => (
    <g key={item.text} transform={`translate(${round(item.x)} ${round(item.middle)})`}>
      <Sample item={item} grows={grows} />
      <text x={item.sampleWidth + 5} y={4.3} fontSize={12} fill={PRINT_PALETTE.ink} {...fontOf('sans400')}>
        {item.text}
      </text>
    </g>
  ));
}

function Sample({ item: { sample }, grows }: { item: PlacedLegendItem; grows: 'right' | 'up' }) {
  if (sample.kind === 'measure') {
    return <rect y={-6} width={12} height={12} rx={3} fill={PRINT_PALETTE.measures[sample.measure]} />;
  }
  const paint = { color: PRINT_PALETTE.muted, paper: PRINT_PALETTE.paper };
  if (sample.kind === 'openPeriod') {
    return (
      <g transform="translate(17 0)">
        <OpenPeriodSample {...paint} />
      </g>
    );
  }
  const { qualifier, solid, regionWide, box } = sample;
  return (
    <g transform={`translate(${box.x} ${box.y - box.height / 2})`}>
      <FigureMark {...{ ...paint, qualifier, solid, regionWide, grows }} reach={box.reach} />
    </g>
  );
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}
