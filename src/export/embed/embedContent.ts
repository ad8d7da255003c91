import { MOST_MARKS } from '../../charts/groups/figureGroup.ts';
import { chartTexts } from '../../i18n/chartTexts.ts';
import { exportTexts } from '../../i18n/topics/exportTexts.ts';
import { counted } from '../../i18n/plural.ts';
import type { Language } from '../../model/article.ts';
import { altText } from '../altText.ts';
import { picturedChart } from '../exportRequest.ts';
import type { ExportRequest } from '../exportRequest.ts';
import { PX_PER_CM } from '../pictureSize.ts';
import { sceneSubtitle, sceneTitle } from '../scene/sceneHeader.ts';
import { MOST_SOURCES } from '../scene/sceneSources.ts';
import { toScene } from '../scene/toScene.ts';
import type { Scene } from '../scene/toScene.ts';
import type { SourceGroup } from '../sourceNotes.ts';
import { EMBED_LAYOUTS } from './embedStyle.ts';

/** What a page to embed holds. */
export type EmbedContent = Readonly<{
  request: ExportRequest;
  title: string;
  /** What is counted, where and when; null where nothing is drawn. */
  subtitle: string | null;
  /** The chart in words. */
  description: string;
  /** The chart alone in each width of `EMBED_LAYOUTS`. */
  scenes: readonly Scene[];
  /** The sources that the page prints. */
  sources: readonly SourceGroup[];
  /** What it does not print, in words. */
  left: string | null;
}>;

/** Lays out what a page to embed holds. */
export function embedContent(request: ExportRequest): EmbedContent {
  const { language } = request.state;
  const chart = picturedChart(request.chart);
  const scenes = EMBED_LAYOUTS.map(({ width }) => {
    const size = { widthCm: width / PX_PER_CM, heightCm: null, dpi: 96, zoom: 1 };
    return toScene(chart, { ...request, extent: 'chart', size });
  });
  const [scene] = scenes;
  if (!scene) throw new Error('a page to embed has at least one width');
  const { drawn } = scene.content;
  return {
    ...{ request, scenes },
    title: sceneTitle(chart, language),
    subtitle: drawn.length > 0 ? sceneSubtitle(drawn, language) : null,
    description: altText(scene, language),
    ...printedSources(scene, language),
  };
}

/** All sources of marks; where marks are too many to be drawn apart, as many as a picture prints. */
function printedSources({ groups, content }: Scene, language: Language): Pick<EmbedContent, 'sources' | 'left'> {
  if (content.drawn.length <= MOST_MARKS) return { sources: groups, left: null };
  let room = MOST_SOURCES.notes;
  const sources = groups.slice(0, MOST_SOURCES.articles).flatMap((group) => {
    const notes = group.notes.slice(0, room);
    room -= notes.length;
    return notes.length > 0 ? [{ ...group, notes }] : [];
  });
  const figuresOf = (some: readonly SourceGroup[]) =>
    some.flatMap(({ notes }) => notes.flatMap(({ numbers }) => numbers));
  const figures = figuresOf(groups).length - figuresOf(sources).length;
  const whole = sources.filter(({ notes }, at) => notes.length === groups[at]?.notes.length).length;
  const words = exportTexts(language);
  const articles = counted(groups.length - whole, language, chartTexts(language).articles);
  return { sources, left: words.sourcesLeft.metadata(counted(figures, language, words.moreFigures), articles) };
}
