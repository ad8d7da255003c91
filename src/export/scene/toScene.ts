import { legendItems } from '../../charts/legendItems.ts';
import { marksInUse } from '../../charts/marksInUse.ts';
import { chartTexts } from '../../i18n/chartTexts.ts';
import { exportTexts } from '../../i18n/topics/exportTexts.ts';
import { boardTexts } from '../../i18n/topics/boardTexts.ts';
import type { Language } from '../../model/article.ts';
import { chartContent } from '../chartContent.ts';
import type { DrawnContent } from '../chartContent.ts';
import type { ChartName, ExportRequest } from '../exportRequest.ts';
import { numberFigures, sourceNotes } from '../sourceNotes.ts';
import type { SourceGroup } from '../sourceNotes.ts';
import { viewLine } from '../viewAddress.ts';
import { drawChart } from './drawChart.ts';
import type { Drawing } from './drawing.ts';
import { placeLegend } from './placeLegend.ts';
import type { PlacedLegendItem } from './placeLegend.ts';
import { sceneHeader } from './sceneHeader.ts';
import { sceneNotes } from './sceneNotes.ts';
import { MOST_SOURCES, sceneSources } from './sceneSources.ts';
import type { SourceRoom } from './sceneSources.ts';
import { flowText, plain } from './textFlow.ts';
import type { PlacedParagraph } from './textFlow.ts';

/** A chart with all that belongs to it, set for one width: its height follows. Pixels of 1/96 inch. */
export type Scene = Readonly<{
  chart: ChartName;
  width: number;
  height: number;
  content: DrawnContent;
  numbers: ReadonlyMap<string, number>;
  groups: readonly SourceGroup[];
  header: readonly PlacedParagraph[];
  legend: readonly PlacedLegendItem[];
  grows: 'right' | 'up';
  drawing: Drawing & Readonly<{ x: number; y: number }>;
  notes: readonly PlacedParagraph[];
}>;

const PX_PER_CM = 96 / 2.54;
export const PAGE_CM = 16;
/** A picture of this height and its caption stand on one page of A4. */
const PAGE_HEIGHT_CM = 24;

/** Lays out the scene of a chart. Every text is measured and wrapped first, so nothing is cut. */
export function toScene(chart: ChartName, request: ExportRequest): Scene {
  const width = Math.round((request.widthCm ?? PAGE_CM) * PX_PER_CM);
  const margin = width < 400 ? 10 : 18;
  const column = { x: margin, width: width - 2 * margin };
  const { language } = request.state;
  const content = chartContent(chart, request);
  const { drawn } = content;
  const numbers = request.numbers ?? numberFigures(drawn);
  const groups = sourceNotes(drawn, numbers, request.texts);
  const { kind } = content.content;
  const grows = kind === 'by-year' || kind === 'multiples' ? 'up' : 'right';

  const header = flowText(sceneHeader(chart, drawn, request.state), { ...column, top: margin });
  const hasMarks = drawn.length > 0 && kind !== 'coverage' && kind !== 'map';
  const items = hasMarks ? legendItems(marksInUse(drawn, grows === 'up' || kind === 'lanes'), grows, language) : [];
  const legend = placeLegend(items, { ...column, top: header.bottom + 8 });
  const y = legend.bottom + 8;
  const empty = flowText(emptyText(chart, request), { ...column, top: y });
  const drawing = drawChart(content.content, { width: column.width, numbers, language });
  const isEmpty = drawn.length === 0;
  const sources = (room: SourceRoom) => (request.extent === 'none' ? [] : sceneSources(groups, language, room));
  const setNotes = (room: SourceRoom) =>
    flowText([...sceneNotes(content, language), ...sources(room), ...sceneImprint(request)], {
      ...column,
      top: (isEmpty ? empty.bottom : y + drawing.height) + 6,
    });
  const notes = fitted(setNotes, request.extent === 'page' ? PAGE_HEIGHT_CM * PX_PER_CM - margin : Infinity);
  return {
    chart,
    width,
    height: Math.ceil(notes.bottom + margin),
    content,
    numbers,
    groups,
    header: isEmpty ? [...header.placed, ...empty.placed] : header.placed,
    legend: legend.placed,
    grows,
    drawing: { ...drawing, x: margin, y },
    notes: notes.placed,
  };
}

/** As many sentences as end above `bottom`; where there is no room for any, as many articles. */
function fitted<Notes extends { bottom: number }>(setNotes: (room: SourceRoom) => Notes, bottom: number): Notes {
  for (let { notes } = MOST_SOURCES; notes >= 0; notes -= 1) {
    const set = setNotes({ ...MOST_SOURCES, notes });
    if (set.bottom <= bottom) return set;
  }
  for (let articles = MOST_SOURCES.articles - 1; articles > 0; articles -= 1) {
    const set = setNotes({ articles, notes: 0 });
    if (set.bottom <= bottom) return set;
  }
  return setNotes({ articles: 0, notes: 0 });
}

function emptyText(chart: ChartName, { state }: ExportRequest) {
  const { language } = state;
  return [
    plain('strong', exportTexts(language).emptyTitle, { gap: 12 }),
    plain('body', emptySentence(chart, language), { gap: 2 }),
  ];
}

function emptySentence(chart: ChartName, language: Language): string {
  if (chart === 'coverage' || chart === 'map' || chart === 'multiples') return boardTexts(language)[chart].empty;
  return chartTexts(language).summary.empty[chart];
}

function sceneImprint({ state, dataVersion, date }: ExportRequest) {
  const words = exportTexts(state.language);
  return [
    plain('small', words.dataVersion(dataVersion, date), { gap: 10 }),
    plain('small', viewLine(state), { gap: 1 }),
  ];
}
