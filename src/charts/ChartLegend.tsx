import type { CitedFigure } from '../analysis/citedFigure.ts';
import { chartTexts } from '../i18n/chartTexts.ts';
import type { Language } from '../model/article.ts';
import type { Qualifier } from '../model/figure.ts';
import { FigureMark } from './marks/FigureMark.tsx';
import { OPEN_PERIOD_SAMPLE, OpenPeriodSample } from './marks/OpenPeriodSample.tsx';
import { sampleBox } from './marks/sampleBox.ts';
import { marksInUse } from './marksInUse.ts';
import { SCREEN_PALETTE } from './palette.ts';

export type ChartLegendProps = Readonly<{ drawn: readonly CitedFigure[]; grows: 'right' | 'up'; language: Language }>;

type Sample = Readonly<{ qualifier: Qualifier; solid: boolean; regionWide?: boolean }>;

/** Colours and shapes that stand in the chart, each with its meaning. */
export function ChartLegend({ drawn, grows, language }: ChartLegendProps) {
  const words = chartTexts(language);
  const use = marksInUse(drawn, grows === 'up');
  if (drawn.length === 0) return null;
  return (
    <ul className="chart-legend" aria-label={words.legend}>
      {use.measures.map((measure) => (
        <li key={measure}>
          <svg width={12} height={12} aria-hidden="true">
            <rect width={12} height={12} rx={3} fill={SCREEN_PALETTE.measures[measure]} />
          </svg>
          {words.measures[measure][1]}
        </li>
      ))}
      {use.qualifiers.map((qualifier) => (
        <Item key={qualifier} sample={{ qualifier, solid: true }} grows={grows} text={words.legendItems[qualifier]} />
      ))}
      {use.solid && <Item sample={{ qualifier: 'exact', solid: true }} grows={grows} text={words.legendItems.solid} />}
      {use.hollow && (
        <Item sample={{ qualifier: 'exact', solid: false }} grows={grows} text={words.legendItems.hollow} />
      )}
      {use.openPeriod && (
        <li>
          <svg {...OPEN_PERIOD_SAMPLE} aria-hidden="true">
            <g transform="translate(17 12)">
              <OpenPeriodSample color={SCREEN_PALETTE.muted} paper={SCREEN_PALETTE.paper} />
            </g>
          </svg>
          {words.legendItems.openPeriod}
        </li>
      )}
      {use.regionWide && (
        <Item
          sample={{ qualifier: 'exact', solid: false, regionWide: true }}
          grows={grows}
          text={words.legendItems.regionWide}
        />
      )}
    </ul>
  );
}

type ItemProps = Readonly<{ sample: Sample; grows: 'right' | 'up'; text: string }>;

function Item({ sample: { qualifier, solid, regionWide = false }, grows, text }: ItemProps) {
  const { width, height, x, y, reach } = sampleBox(qualifier, grows);
  return (
    <li>
      <svg width={width} height={height} aria-hidden="true">
        <g transform={`translate(${x} ${y})`}>
          <FigureMark
            {...{ qualifier, solid, regionWide, grows, reach }}
            color={SCREEN_PALETTE.muted}
            paper={SCREEN_PALETTE.paper}
          />
        </g>
      </svg>
      {text}
    </li>
  );
}
