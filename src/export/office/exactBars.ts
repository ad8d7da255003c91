import { PRINT_PALETTE } from '../../charts/palette.ts';
import { countedLabel, placesInWords } from '../../i18n/figureInWords.ts';
import { chartContent } from '../chartContent.ts';
import { picturedChart } from '../exportRequest.ts';
import type { ExportRequest } from '../exportRequest.ts';
import { numberFigures } from '../sourceNotes.ts';
import { xmlSafe } from '../xmlSafe.ts';

export type ExactBars = Readonly<{ labels: string[]; values: number[]; colors: string[] }>;

const MOST = 20;

/**
 * A bar for each figure of a chart by region, from the last number up to the first, as bar charts stack them; null where any of them is not one exact count:
 * a bar shows no open bound, no range, and nothing that is only about.
 */
export function exactBars(request: ExportRequest): ExactBars | null {
  if (picturedChart(request.chart) !== 'by-region') return null;
  const { drawn } = chartContent('by-region', request);
  const isExact = drawn.every(({ figure }) => figure.unit === 'count' && figure.value.qualifier === 'exact');
  if (!isExact || drawn.length === 0 || drawn.length > MOST) return null;
  const numbers = numberFigures(drawn);
  const numberOf = (id: string) => numbers.get(id) ?? 0;
  const figures = drawn.map(({ figure }) => figure).sort((a, b) => numberOf(b.id) - numberOf(a.id));
  const { language } = request.state;
  return {
    labels: figures.map((figure) =>
      xmlSafe(`[${numberOf(figure.id)}] ${countedLabel(figure, language)}, ${placesInWords(figure, language)}`),
    ),
    values: figures.map(({ value }) => value.low ?? 0),
    colors: figures.map(({ measure }) => PRINT_PALETTE.measures[measure].slice(1)),
  };
}
