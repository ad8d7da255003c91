import { MOST_MARKS } from '../../charts/groups/figureGroup.ts';
import { legendItems } from '../../charts/legendItems.ts';
import { marksInUse } from '../../charts/marksInUse.ts';
import { chartTexts } from '../../i18n/chartTexts.ts';
import { boardTexts } from '../../i18n/topics/boardTexts.ts';
import { exportTexts } from '../../i18n/topics/exportTexts.ts';
import type { Language } from '../../model/article.ts';
import { chartContent } from '../chartContent.ts';
import type { DrawnContent } from '../chartContent.ts';
import type { ChartName, ExportRequest } from '../exportRequest.ts';
import { numberFigures, sourceNotes } from '../sourceNotes.ts';
import type { SourceGroup } from '../sourceNotes.ts';
import { viewLine } from '../viewAddress.ts';
import { drawChart } from './drawChart.ts';
import type { Drawing } from './drawing.ts';
import { groupLegendItems } from './groupLegendItems.ts';
import { placeLegend } from './placeLegend.ts';
import type { PlacedLegendItem } from './placeLegend.ts';
import { sceneHeader } from './sceneHeader.ts';
import { sceneNotes } from './sceneNotes.ts';
import { MOST_SOURCES, sceneSources } from './sceneSources.ts';
import type { SourceRoom } from './sceneSources.ts';
import { flowText, plain } from './textFlow.ts';
import type { PlacedParagraph } from './textFlow.ts';

/** A chart with all that belongs to it. Lengths are in units of which `zoom` make a pixel of 1/96 inch. */
export type Scene = Readonly<{
  chart: ChartName;
  width: number;
  height: number;
  zoom: number;
  content: DrawnContent;
  numbers: ReadonlyMap<string, number>;
  groups: readonly SourceGroup[];
  header: readonly PlacedParagraph[];
  legend: readonly PlacedLegendItem[];
  grows: 'right' | 'up';
  drawing: Drawing & Readonly<{ x: number; y: number }>;
  notes: readonly PlacedParagraph[];
}>;

/** What a scene holds, before it is laid out for a size. */
export type SceneParts = Readonly<{
  chart: ChartName;
  request: ExportRequest;
  content: DrawnContent;
  numbers: ReadonlyMap<string, number>;
  groups: readonly SourceGroup[];
}>;

/** The room for a scene: notes end above `bottom` where sources can be left out; `beside` sets them beside the chart. */
export type SceneFrame = Readonly<{ width: number; bottom: number; zoom: number; beside: boolean }>;

/** Gathers what the scene of a chart holds. */
export function sceneParts(chart: ChartName, request: ExportRequest): SceneParts {
  const content = chartContent(chart, request);
  const numbers = request.numbers ?? numberFigures(content.drawn);
  return { chart, request, content, numbers, groups: sourceNotes(content.drawn, numbers, request.texts) };
}

/** How many articles the scene names as its sources, beside the scene. */
export type LaidScene = Readonly<{ scene: Scene; sources: number }>;

const CHART_SHARE = 0.62;
const GUTTER = 24;

/** Lays out a scene in a frame; its height follows. Every text is measured and wrapped first, so nothing is cut. */
export function layScene(parts: SceneParts, { width, bottom, zoom, beside }: SceneFrame): LaidScene {
  const { chart, request, content, numbers, groups } = parts;
  const { language } = request.state;
  const isBare = request.extent === 'chart';
  const margin = isBare ? 0 : width < 400 ? 10 : 18;
  const column = { x: margin, width: width - 2 * margin };
  const isEmpty = content.drawn.length === 0;
  const isBeside = beside && !isEmpty;
  const chartWidth = isBeside ? Math.round((column.width - GUTTER) * CHART_SHARE) : column.width;
  const { kind } = content.content;
  const grows = kind === 'by-region' || kind === 'percentages' ? 'right' : 'up';

  const head = isBare ? [] : sceneHeader(chart, content.drawn, request.state);
  const header = flowText(head, { ...column, top: margin });
  const hasMarks = !isEmpty && kind !== 'coverage' && kind !== 'map';
  const items = hasMarks ? legendOf(parts, grows) : [];
  const legend = placeLegend(items, { x: margin, width: chartWidth, top: header.bottom + 8 });
  const y = legend.bottom + 8;
  const empty = flowText(emptyText(chart, request), { ...column, top: y });
  const drawing = drawChart(content.content, { width: chartWidth, numbers, language });
  const chartBottom = isEmpty ? empty.bottom : y + drawing.height;
  const notesColumn = isBeside
    ? { x: margin + chartWidth + GUTTER, width: column.width - GUTTER - chartWidth, top: header.bottom + 8 }
    : { ...column, top: chartBottom + 6 };
  const printed = isBare || request.extent === 'none' ? [] : groups;
  const notesBelow = isBare ? [] : sceneNotes(content, language);
  const rest = request.format === 'pptx' ? 'slides' : 'metadata';
  const imprint = isBare ? [] : sceneImprint(request);
  const setNotes = (room: SourceRoom) =>
    flowText([...notesBelow, ...sceneSources(printed, language, { ...room, rest }), ...imprint], notesColumn);
  const { set: notes, room } = fitted(setNotes, bottom - margin);
  const scene = {
    ...({ chart, width, zoom, content, numbers, groups, grows } as const),
    height: Math.ceil(Math.max(notes.bottom, chartBottom) + margin),
    header: isEmpty ? [...header.placed, ...empty.placed] : header.placed,
    legend: legend.placed,
    drawing: { ...drawing, x: margin, y },
    notes: notes.placed,
  };
  return { scene, sources: Math.min(room.articles, printed.length) };
}

function legendOf({ content: { content, drawn }, request }: SceneParts, grows: Scene['grows']) {
  const { language } = request.state;
  const isGrouped = content.kind !== 'percentages' && drawn.length > MOST_MARKS;
  return isGrouped
    ? groupLegendItems(drawn, language)
    : legendItems(marksInUse(drawn, grows === 'up' || content.kind === 'lanes'), grows, language);
}

/** As many sentences as end above `bottom`; where there is no room for any, as many articles. */
function fitted<Notes extends { bottom: number }>(
  setNotes: (room: SourceRoom) => Notes,
  bottom: number,
): Readonly<{ set: Notes; room: SourceRoom }> {
  for (let { notes } = MOST_SOURCES; notes >= 0; notes -= 1) {
    const room = { ...MOST_SOURCES, notes };
    const set = setNotes(room);
    if (set.bottom <= bottom) return { set, room };
  }
  for (let articles = MOST_SOURCES.articles - 1; articles > 0; articles -= 1) {
    const room = { articles, notes: 0 };
    const set = setNotes(room);
    if (set.bottom <= bottom) return { set, room };
  }
  const none = { articles: 0, notes: 0 };
  return { set: setNotes(none), room: none };
}

function emptyText(chart: ChartName, { state, figures }: ExportRequest) {
  const { language } = state;
  return [
    plain('strong', exportTexts(language).emptyTitle, { gap: 12 }),
    plain('body', figures.length === 0 ? exportTexts(language).noMatch : emptySentence(chart, language), { gap: 2 }),
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
