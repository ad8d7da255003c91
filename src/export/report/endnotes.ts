import type { CitedFigure } from '../../analysis/citedFigure.ts';
import { chartContent } from '../chartContent.ts';
import { citedSentence } from '../citedSentence.ts';
import type { SentencePiece } from '../sentencePiece.ts';
import { numberFigures } from '../sourceNotes.ts';
import type { Report, ReportBlock } from './report.ts';

/** The source of one figure of a report: its number, and its sentence with the quotation told from the rest. */
export type Endnote = Readonly<{ number: number; cited: CitedFigure; pieces: readonly SentencePiece[] }>;

/** The endnotes of a report, numbered from 1 by first use; a figure that comes again keeps its number. */
export function endnotesOf({ blocks, texts }: Pick<Report, 'blocks' | 'texts'>): Endnote[] {
  const used = new Map(blocks.flatMap(figuresOf).map((cited) => [cited.figure.id, cited]));
  return [...used.values()].map((cited, at) => ({
    number: at + 1,
    cited,
    pieces: citedSentence(texts(cited.article.id), [cited]),
  }));
}

/** The numbers of endnotes by figure id. */
export function numbersOf(endnotes: readonly Endnote[]): ReadonlyMap<string, number> {
  return new Map(endnotes.map(({ number, cited }) => [cited.figure.id, number]));
}

/** The figures of a block as a reader meets them; those of a chart in the order of its own numbers. */
function figuresOf(block: ReportBlock): readonly CitedFigure[] {
  if (block.kind === 'figure') return [block.cited];
  if (block.kind !== 'chart') return [];
  const { drawn } = chartContent(block.chart, block.request);
  const byId = new Map(drawn.map((cited) => [cited.figure.id, cited]));
  return [...numberFigures(drawn).keys()].flatMap((id) => byId.get(id) ?? []);
}
