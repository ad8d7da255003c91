import { chartContent } from '../chartContent.ts';
import type { ExportEffects } from '../exportEffects.ts';
import type { PictureSize } from '../pictureSize.ts';
import { onOnePage } from '../pictureWithin.ts';
import { toPng } from '../toPng.ts';
import type { PngExport } from '../toPng.ts';
import { numbersOf } from './endnotes.ts';
import type { Endnote } from './endnotes.ts';
import type { Report, ReportBlock } from './report.ts';

/** Told before each picture which one it is, from 1, and of how many: drawing them is what takes long. */
export type OnPicture = (number: number, of: number) => void;

/** What a report in an Office file is made of besides its blocks. */
export type ReportSurroundings = Readonly<{ effects: ExportEffects; onPicture: OnPicture }>;

/** A chart of a report as a picture, `number` its place among the charts. */
export type ReportPicture = PngExport & Readonly<{ number: number }>;

type Drawn = Readonly<{
  endnotes: readonly Endnote[];
  size: PictureSize;
  /** `chart` where the document prints title and notes of its charts itself. */
  extent: 'none' | 'chart';
}>;

/**
 * The pictures of a report's charts by their blocks, one after the other. Their marks carry the numbers of the report's
 * endnotes; the sources stand in the document.
 */
export async function reportPictures(
  { blocks }: Report,
  { endnotes, size, extent }: Drawn,
  { effects, onPicture }: ReportSurroundings,
): Promise<ReadonlyMap<ReportBlock, ReportPicture>> {
  const numbers = numbersOf(endnotes);
  const charts = blocks.filter((block) => block.kind === 'chart');
  const pictures = new Map<ReportBlock, ReportPicture>();
  for (const [at, block] of charts.entries()) {
    onPicture(at + 1, charts.length);
    const { chart, request } = block;
    const own = chartContent(chart, request).drawn.map(({ figure: { id } }) => [id, numbers.get(id) ?? 0] as const);
    const wanted = { ...request, chart, size, extent, transparent: false } as const;
    const numbered = { ...wanted, numbers: new Map(own) };
    const fitting = extent === 'chart' ? onOnePage(numbered) : numbered;
    pictures.set(block, { ...(await toPng(fitting, effects)), number: at + 1 });
  }
  return pictures;
}
