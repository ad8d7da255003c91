import { placesOfAll } from '../analysis/about.ts';
import { yearsOf } from '../analysis/yearsOf.ts';
import { chartContent } from './chartContent.ts';
import type { ExportRequest } from './exportRequest.ts';
import { hash6 } from './hash6.ts';
import { PRESETS } from './pictureSize.ts';

const MOST_PLACES = 5;

/**
 * `by-region_IDN-KHM_2005-2006_2026-11-21_1f3a9c.svg`: topic, places and years that the chart draws, day, and a hash of
 * what the file shows.
 */
export function exportFileName(request: ExportRequest): string {
  const { chart } = request;
  const shownFigures = chart === 'table' ? request.figures : chartContent(chart, request).drawn;
  const figures = shownFigures.map(({ figure }) => figure);
  const codes = placesOfAll(figures)
    .toSorted((a, b) => compare(a.kind, b.kind) || compare(a.code, b.code))
    .map(({ code }) => code);
  const places = codes.length > MOST_PLACES ? `${codes.length}-places` : codes.join('-') || 'no-place';
  const years = yearsOf(figures);
  const [first, last] = [years[0], years.at(-1)];
  const span = first === undefined ? 'undated' : first === last ? String(first) : `${first}-${last ?? ''}`;
  const { controls, language } = request.state;
  const { dataVersion, extent, transparent } = request;
  const size = Object.values(request.size ?? PRESETS.page);
  const shown = [chart, language, ...Object.values(controls), ...size, dataVersion, extent, transparent];
  const hash = hash6([...shown, ...request.figures.map(({ figure }) => figure.id)].join('\n'));
  const separator = request.separator === ';' ? ['semicolon'] : [];
  const name = [chart, places, span, request.date, hash, ...separator].join('_').replace(/[^A-Za-z0-9_-]+/g, '-');
  return `${name}.${request.format}`;
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
