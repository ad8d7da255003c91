import { MOST_MARKS } from '../../charts/groups/figureGroup.ts';
import { hasStatedTime } from '../../analysis/about.ts';
import { isOpenPeriod, isSymbolic } from '../../analysis/stated.ts';
import type { PlaneMark } from '../../analysis/toTimePlane.ts';
import type { CitedFigure } from '../../analysis/citedFigure.ts';
import { chartTexts } from '../../i18n/chartTexts.ts';
import { exportTexts } from '../../i18n/topics/exportTexts.ts';
import { formatNumber } from '../../i18n/formatNumber.ts';
import { notDrawnSentence } from '../../i18n/notDrawnSentence.ts';
import { counted } from '../../i18n/plural.ts';
import type { Language } from '../../model/article.ts';
import type { ChartContent, DrawnContent } from '../chartContent.ts';
import { boardNotes } from './boardNotes.ts';
import { plain } from './textFlow.ts';
import type { Paragraph } from './textFlow.ts';

/** What stands below the chart: counts, what is not drawn and why, how to read the axis, and what not to do with it. */
export function sceneNotes(shown: DrawnContent, language: Language): Paragraph[] {
  const caution = cautionOf(shown.drawn, language);
  return [
    ...(caution === null ? [] : [plain('strong', caution, { gap: 6 })]),
    plain('small', readingLine(shown, language), { gap: 3 }),
  ];
}

/** Counts, what is not drawn and why, and how to read the axis and the marks. */
export function readingLine({ content, drawn, notDrawn }: DrawnContent, language: Language): string {
  const leftOut = notDrawnSentence(
    notDrawn.map(({ reason, figures }) => ({ reason, count: figures.length })),
    language,
  );
  const { minimum } = exportTexts(language);
  const lines = [...countLines(drawn, language), leftOut, ...readingNotes(content, drawn, language), minimum];
  return lines.filter((line) => line !== null).join(' ');
}

/** Why the figures of a chart are not to be added; null where it has not two counts. */
export function cautionOf(drawn: readonly CitedFigure[], language: Language): string | null {
  if (drawn.filter(({ figure }) => figure.unit === 'count').length < 2) return null;
  const words = exportTexts(language);
  return new Set(drawn.map(({ article }) => article.id)).size > 1 ? words.doNotAdd : words.doNotAddOne;
}

/** How many figures of how many articles are drawn, and how many of them tell no period. */
export function countLines(drawn: readonly CitedFigure[], language: Language): string[] {
  const words = chartTexts(language);
  const articles = new Set(drawn.map(({ article }) => article.id)).size;
  const undated = drawn.filter(({ figure }) => !hasStatedTime(figure)).length;
  const { countLine, undatedLine } = exportTexts(language);
  if (drawn.length === 0) return [];
  return [
    countLine(counted(drawn.length, language, words.figures), counted(articles, language, words.articles)),
    ...(undated > 0 ? [undatedLine(formatNumber(undated, language))] : []),
  ];
}

function readingNotes(content: ChartContent, drawn: readonly CitedFigure[], language: Language): (string | null)[] {
  const words = chartTexts(language);
  const isGrouped = drawn.length > MOST_MARKS && content.kind !== 'percentages';
  const rays = !isGrouped && drawn.some(({ figure }) => isSymbolic(figure)) ? words.notToScale : null;
  const grouped = isGrouped ? exportTexts(language).grouped : null;
  if (content.kind === 'percentages') {
    const numbers = [drawn.length, content.of].map((number) => formatNumber(number, language));
    return [drawn.length < content.of ? words.groups.listed(numbers[0] ?? '', numbers[1] ?? '') : null, rays];
  }
  if (content.kind === 'coverage' || content.kind === 'map') return boardNotes(content, language);
  if (content.kind === 'multiples') return [...boardNotes(content, language), grouped, rays];
  if (content.kind === 'lanes') {
    const { marks } = content.lanes.plane;
    const isPublished = marks.some(({ time }) => time.kind === 'published');
    return [words.lanesNote, grouped, rays, isPublished ? words.publishedNote : null, openNote(marks, language)];
  }
  return axisNotes(content, [grouped, rays], language);
}

/** How to read the axes of the strip and the plane, and between them what their marks are. */
function axisNotes(
  content: Extract<ChartContent, { kind: 'by-region' | 'by-year' }>,
  marks: readonly (string | null)[],
  language: Language,
): (string | null)[] {
  const words = chartTexts(language);
  const isStrip = content.kind === 'by-region';
  const isEmpty = isStrip ? content.strip.rows.length === 0 : content.plane.marks.length === 0;
  const { kind } = isStrip ? content.strip.scale : content.plane.scale;
  const scale = isEmpty ? null : kind === 'log' ? words.logNote : words.linearNote;
  if (isStrip) {
    const hasSeveral = content.strip.rows.some(({ place }) => place.kind === 'several');
    return [scale, ...marks, hasSeveral ? words.severalNote : null];
  }
  const has = (time: string) => content.plane.marks.some((mark) => mark.time.kind === time);
  return [
    scale,
    ...marks,
    has('published') ? words.publishedNote : null,
    openNote(content.plane.marks, language),
    has('undated') ? words.undatedNote : null,
  ];
}

/** How far periods with an open end are drawn, where there are some. */
function openNote(marks: readonly PlaneMark[], language: Language): string | null {
  return marks.some(({ cited }) => isOpenPeriod(cited.figure)) ? chartTexts(language).openNote : null;
}
