import type { LegendSample } from '../legendItems.ts';
import { PLACE_INFERRED_SIGN } from '../markLabels.ts';
import type { Palette } from '../palette.ts';
import { FigureMark } from './FigureMark.tsx';
import { PeriodStroke } from './PeriodStroke.tsx';

export type LegendSampleMarkProps = Readonly<{ sample: LegendSample; grows: 'right' | 'up'; palette: Palette }>;

const EXACT = { qualifier: 'exact', low: 0, high: 0 } as const;

/** The sample of an entry of a legend, drawn from its left edge in its middle line. */
export function LegendSampleMark({ sample, grows, palette }: LegendSampleMarkProps) {
  const paint = { color: palette.muted, paper: palette.paper };
  const exact = { ...paint, qualifier: 'exact', grows, regionWide: false } as const;
  switch (sample.kind) {
    case 'measure':
      return <rect y={-6} width={12} height={12} rx={3} fill={palette.measures[sample.measure]} />;
    case 'mixed':
      return <circle cx={6} r={6} fill={palette.muted} />;
    case 'mark':
      return (
        <g transform={`translate(${sample.box.x} ${sample.box.y - sample.box.height / 2})`}>
          <FigureMark {...exact} qualifier={sample.qualifier} solid reach={sample.box.reach} />
        </g>
      );
    case 'fill':
      return (
        <g transform="translate(7 0)">
          <FigureMark {...exact} solid={sample.solid} />
          <g transform="translate(11 0)">
            <FigureMark {...exact} qualifier="range" grows="right" reach={10} solid={sample.solid} />
          </g>
        </g>
      );
    case 'stroke':
      return (
        <PeriodStroke
          {...paint}
          value={EXACT}
          solid={sample.solid}
          from={2}
          to={24}
          rise={0}
          opensAt={sample.opens ? 'end' : null}
        />
      );
    case 'uncertain':
      return (
        <g transform="translate(8 0)">
          <FigureMark {...exact} solid={false} dashed />
        </g>
      );
    case 'regionWide':
      return (
        <g transform="translate(11 -2)">
          <FigureMark {...exact} solid={false} regionWide />
        </g>
      );
    case 'inferredPlace':
      return (
        <text x={4} y={4.3} textAnchor="middle" fontSize={13} fill={palette.ink}>
          {PLACE_INFERRED_SIGN}
        </text>
      );
  }
}
