import type { CitedFigure } from '../../analysis/citedFigure.ts';
import { remembered } from '../../analysis/remembered.ts';
import { chartTexts } from '../../i18n/chartTexts.ts';
import { figureTexts } from '../../i18n/figureTexts.ts';
import type { Language } from '../../model/article.ts';
import { MEASURES } from '../../model/figure.ts';
import type { Measure } from '../../model/figure.ts';
import { SCREEN_PALETTE } from '../palette.ts';

export type GroupLegendProps = Readonly<{ drawn: readonly CitedFigure[]; language: Language }>;

const measuresOf = remembered(
  (drawn: readonly CitedFigure[]): ReadonlySet<Measure> => new Set(drawn.map(({ figure }) => figure.measure)),
);

/** What the colours and sizes of groups mean. */
export function GroupLegend({ drawn, language }: GroupLegendProps) {
  const { groups: words, legend } = chartTexts(language);
  const used = measuresOf(drawn);
  const colours = MEASURES.filter((measure) => used.has(measure)).map((measure) => ({
    color: SCREEN_PALETTE.measures[measure],
    text: figureTexts(language).measures[measure][1],
  }));
  return (
    <ul className="chart-legend" aria-label={legend}>
      {[...colours, { color: SCREEN_PALETTE.muted, text: words.mixed }].map(({ color, text }) => (
        <li key={text}>
          <svg width={12} height={12} aria-hidden="true">
            <circle cx={6} cy={6} r={6} fill={color} />
          </svg>
          {text}
        </li>
      ))}
    </ul>
  );
}
