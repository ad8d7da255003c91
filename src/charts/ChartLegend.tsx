import type { CitedFigure } from '../analysis/citedFigure.ts';
import { chartTexts } from '../i18n/chartTexts.ts';
import type { Language } from '../model/article.ts';
import { legendItems } from './legendItems.ts';
import { LegendSampleMark } from './marks/LegendSampleMark.tsx';
import { marksInUse } from './marksInUse.ts';
import { SCREEN_PALETTE } from './palette.ts';

export type ChartLegendProps = Readonly<{
  drawn: readonly CitedFigure[];
  grows: 'right' | 'up';
  language: Language;
  /** Whether marks stand in time; those that grow upwards do. */
  overTime?: boolean;
}>;

/** Colours and shapes that stand in the chart, each with its meaning. */
export function ChartLegend({ drawn, grows, language, overTime = grows === 'up' }: ChartLegendProps) {
  if (drawn.length === 0) return null;
  return (
    <ul className="chart-legend" aria-label={chartTexts(language).legend}>
      {legendItems(marksInUse(drawn, overTime), grows, language).map(({ sample, text, width, height }) => (
        <li key={text}>
          <svg width={width} height={height} aria-hidden="true">
            <g transform={`translate(0 ${height / 2})`}>
              <LegendSampleMark sample={sample} grows={grows} palette={SCREEN_PALETTE} />
            </g>
          </svg>
          {text}
        </li>
      ))}
    </ul>
  );
}
