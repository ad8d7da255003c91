import { CHARTS } from '../analysis/view.ts';
import type { ChartName } from '../analysis/view.ts';
import { pngTexts } from './pngChunks.ts';
import { METADATA_VERSION } from './sceneMetadata.ts';

/** What an exported picture tells of the view that it shows. */
export type ExportedView = Readonly<{
  chart: ChartName;
  /** The search part of the address of the view. */
  search: string;
  dataVersion: string;
  /** The day of the export. */
  date: string;
  /** Of each figure on the picture, by id, the digits of `readingOf`. */
  readings: Readonly<Record<string, string>>;
  /** What its sources said of each figure, by id. */
  stated: ReadonlyMap<string, StatedBefore>;
}>;

/** A sentence with the title of its article, as a picture was exported with them. */
export type StatedBefore = Readonly<{ sentence: string; title: string }>;

/** `newer`: written by a later version of this program. `unmarked`: a picture without a view of ours in it. */
export type ReadBack =
  Readonly<{ kind: 'view'; exported: ExportedView }> | Readonly<{ kind: 'newer' | 'unmarked' | 'no-picture' }>;

/** Reads an exported PNG or SVG again. Total: whatever the bytes are, the answer says what they are to us. */
export function readBack(bytes: Uint8Array): ReadBack {
  const texts = pngTexts(bytes);
  if (texts) return viewIn(texts.get('x-cited-figures'));
  const svg = new TextDecoder().decode(bytes);
  if (!/<svg[\s>]/u.test(svg)) return { kind: 'no-picture' };
  const start = svg.indexOf('<metadata id="cited-figures">');
  const end = svg.indexOf('</metadata>', start);
  return viewIn(start === -1 || end === -1 ? undefined : unescaped(svg.slice(svg.indexOf('>', start) + 1, end)));
}

function viewIn(json: string | undefined): ReadBack {
  const metadata = parsed(json ?? '');
  if (metadata?.['format'] !== 'cited-figures') return { kind: 'unmarked' };
  if (metadata['version'] !== METADATA_VERSION) return { kind: 'newer' };
  const { view, dataVersion, date, readings } = metadata;
  const chart = CHARTS.find((name) => name === metadata['chart']);
  const isWhole = typeof view === 'string' && typeof dataVersion === 'string' && typeof date === 'string';
  if (!chart || !isWhole || !isReadings(readings)) return { kind: 'unmarked' };
  const at = view.indexOf('?');
  return {
    kind: 'view',
    exported: {
      ...{ chart, dataVersion, date, readings },
      search: at === -1 ? '' : view.slice(at).replace(/#.*$/u, ''),
      stated: statedIn(metadata['sources']),
    },
  };
}

function parsed(json: string): Readonly<Record<string, unknown>> | null {
  try {
    const value: unknown = JSON.parse(json);
    return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : null;
  } catch {
    return null;
  }
}

/** What of the sources can be understood; they only tell more about figures that are known without them. */
function statedIn(sources: unknown): ReadonlyMap<string, StatedBefore> {
  const stated = new Map<string, StatedBefore>();
  for (const { title, notes } of records(sources)) {
    for (const { sentence, figures } of records(notes)) {
      if (typeof title !== 'string' || typeof sentence !== 'string' || !Array.isArray(figures)) continue;
      for (const id of figures) if (typeof id === 'string') stated.set(id, { sentence, title });
    }
  }
  return stated;
}

function records(list: unknown): Readonly<Record<string, unknown>>[] {
  const parts: unknown[] = Array.isArray(list) ? list : [];
  return parts.filter((part) => typeof part === 'object' && part !== null) as Record<string, unknown>[];
}

function isReadings(value: unknown): value is Record<string, string> {
  return typeof value === 'object' && value !== null && Object.values(value).every((part) => typeof part === 'string');
}

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', '#x27': "'", '#39': "'" };

function unescaped(xml: string): string {
  return xml.replace(/&(?<name>#?\w+);/gu, (whole, name: string) => ENTITIES[name] ?? whole);
}
