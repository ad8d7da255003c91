import { labelWidth } from '../../charts/layout/labels.ts';
import { OPEN_PERIOD_SAMPLE } from '../../charts/marks/OpenPeriodSample.tsx';
import { sampleBox } from '../../charts/marks/sampleBox.ts';
import type { SampleBox } from '../../charts/marks/sampleBox.ts';
import type { MarksInUse } from '../../charts/marksInUse.ts';
import { chartTexts } from '../../i18n/chartTexts.ts';
import type { Language } from '../../model/article.ts';
import type { Measure, Qualifier } from '../../model/figure.ts';

export type LegendSample =
  | Readonly<{ kind: 'measure'; measure: Measure }>
  | Readonly<{ kind: 'openPeriod' }>
  | Readonly<{ kind: 'mark'; qualifier: Qualifier; solid: boolean; regionWide: boolean; box: SampleBox }>;
export type LegendItem = Readonly<{ sample: LegendSample; text: string; sampleWidth: number; height: number }>;
export type PlacedLegendItem = LegendItem & Readonly<{ x: number; middle: number }>;

const GAP = 16;
const SWATCH = 12;

/** The legend of the marks in use, set in rows. */
export function placeLegend(
  items: readonly LegendItem[],
  { x, width, top }: Readonly<{ x: number; width: number; top: number }>,
): { placed: PlacedLegendItem[]; bottom: number } {
  const rows: LegendItem[][] = [];
  let used = Infinity;
  for (const item of items) {
    const needed = itemWidth(item);
    if (used + needed > width) {
      rows.push([]);
      used = 0;
    }
    rows.at(-1)?.push(item);
    used += needed + GAP;
  }
  const placed: PlacedLegendItem[] = [];
  let at = top;
  for (const row of rows) {
    const height = Math.max(...row.map((item) => item.height));
    let left = x;
    for (const item of row) {
      placed.push({ ...item, x: left, middle: at + height / 2 });
      left += itemWidth(item) + GAP;
    }
    at += height;
  }
  return { placed, bottom: at };
}

/** What the legend says, colours first. */
export function legendItems(use: MarksInUse, grows: 'right' | 'up', language: Language): LegendItem[] {
  const words = chartTexts(language);
  const mark = (text: string, qualifier: Qualifier, look: { solid: boolean; regionWide: boolean }): LegendItem => {
    const box = sampleBox(qualifier, grows);
    return { sample: { kind: 'mark', qualifier, box, ...look }, text, sampleWidth: box.width, height: box.height };
  };
  const measures = use.measures.map((measure): LegendItem => ({
    sample: { kind: 'measure', measure },
    text: words.measures[measure][1],
    sampleWidth: SWATCH,
    height: 20,
  }));
  const look = { solid: true, regionWide: false };
  return [
    ...measures,
    ...use.qualifiers.map((qualifier) => mark(words.legendItems[qualifier], qualifier, look)),
    ...(use.solid ? [mark(words.legendItems.solid, 'exact', look)] : []),
    ...(use.hollow ? [mark(words.legendItems.hollow, 'exact', { ...look, solid: false })] : []),
    ...(use.openPeriod ? [openPeriod(words.legendItems.openPeriod)] : []),
    ...(use.regionWide ? [mark(words.legendItems.regionWide, 'exact', { solid: false, regionWide: true })] : []),
  ];
}

function openPeriod(text: string): LegendItem {
  const { width, height } = OPEN_PERIOD_SAMPLE;
  return { sample: { kind: 'openPeriod' }, text, sampleWidth: width, height };
}

function itemWidth({ sampleWidth, text }: LegendItem): number {
  return sampleWidth + 5 + labelWidth(text);
}
