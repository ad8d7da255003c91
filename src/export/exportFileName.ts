import { countriesAbout } from '../analysis/about.ts';
import { yearsOf } from '../analysis/yearsOf.ts';
import type { ExportRequest } from './exportRequest.ts';
import { hash6 } from './hash6.ts';

const MOST_PLACES = 5;

/** `by-region_IDN-KHM_2005-2006_2026-11-21_1f3a9c.svg`: topic, places, years, day, and a hash of what the file shows. */
export function exportFileName(request: ExportRequest): string {
  const figures = request.figures.map(({ figure }) => figure);
  const countries = new Set(figures.flatMap(countriesAbout));
  const regions = new Set(figures.flatMap(({ regions }) => regions.map(({ m49 }) => m49)));
  const codes = [...[...countries].sort(), ...[...regions].sort()];
  const places = codes.length > MOST_PLACES ? `${codes.length}-places` : codes.join('-') || 'no-place';
  const years = yearsOf(figures);
  const [first, last] = [years[0], years.at(-1)];
  const span = first === undefined ? 'undated' : first === last ? String(first) : `${first}-${last ?? ''}`;
  const { controls, language } = request.state;
  const shown = [request.chart, language, controls.scale, controls.rows, request.widthCm, request.dataVersion];
  const hash = hash6([...shown, ...figures.map(({ id }) => id)].join('\n'));
  const name = [request.chart, places, span, request.date, hash].join('_').replace(/[^A-Za-z0-9_-]+/g, '-');
  return `${name}.${request.format}`;
}
