import type { ExportRequest } from './exportRequest.ts';
import { sentenceText } from './citedSentence.ts';
import type { Scene } from './scene/toScene.ts';
import { readingOf } from './readingOf.ts';
import { viewAddress } from './viewAddress.ts';

/** The version of the object below, for whoever reads an exported picture again. */
export const METADATA_VERSION = 1;

/** What an exported picture holds of its own making: the view, the data, the ids of its marks and all their sources. */
export function sceneMetadata({ chart, numbers, groups, content }: Scene, request: ExportRequest) {
  const { state, dataVersion, date } = request;
  const idOf = new Map([...numbers].map(([id, number]) => [number, id]));
  return {
    format: 'cited-figures',
    version: METADATA_VERSION,
    chart,
    view: viewAddress(state),
    filter: state.filterSentence,
    language: state.language,
    controls: state.controls,
    dataVersion,
    date,
    figures: [...numbers.keys()],
    readings: Object.fromEntries(content.drawn.map(({ figure }) => [figure.id, readingOf(figure)])),
    notDrawn: content.notDrawn.map(({ reason, figures }) => ({
      reason,
      figures: figures.map(({ figure }) => figure.id),
    })),
    sources: groups.map(({ article, notes }) => ({
      article: article.id,
      title: article.title,
      published: article.published,
      catalogued: article.catalogued,
      url: article.url,
      urlLanguage: article.urlLanguage,
      file: article.file,
      notes: notes.map(({ numbers: marks, placeInferred, pieces }) => ({
        marks,
        figures: marks.map((number) => idOf.get(number)),
        placeInferred,
        sentence: sentenceText(pieces),
      })),
    })),
  };
}
