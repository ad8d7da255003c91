import { basename } from 'node:path';
import { citedFigures } from '../analysis/citedFigure.ts';
import { applyFilter } from '../analysis/filter.ts';
import { shownCounts } from '../analysis/shownCounts.ts';
import { controlsOf } from '../analysis/view.ts';
import { readCorpus } from '../corpus/readCorpus.ts';
import type { ExportRequest } from '../export/exportRequest.ts';
import { makeFile } from '../export/makeFile.ts';
import { extractFigures } from '../extract/extractFigures.ts';
import { filterInWords } from '../features/filter-bar/filterInWords.ts';
import { loadMoreWords, loadTopic, loadWords } from '../i18n/spokenWords.ts';
import { boardTopic } from '../i18n/topics/boardTexts.ts';
import { exportTopic } from '../i18n/topics/exportTexts.ts';
import { filterTopic } from '../i18n/topics/filterTexts.ts';
import { buildDataset } from '../loader/buildDataset.ts';
import type { Article, Dataset, IndexedArticle } from '../model/dataset.ts';
import { exportArguments, HELP } from './exportArguments.ts';
import type { ExportArguments } from './exportArguments.ts';
import { underNode } from './nodeEffects.ts';

/** What the command needs of its process; tests pass their own. */
export type ExportStreams = Readonly<{
  print: (text: string) => void;
  complain: (text: string) => void;
  write: (path: string, content: string | Uint8Array) => void;
  today: () => string;
}>;

/** Makes the file that the arguments ask for, prints its name, and gives the exit code. */
export async function runExport(args: readonly string[], streams: ExportStreams): Promise<number> {
  const wanted = exportArguments(args);
  if (wanted === null) {
    streams.print(HELP);
    return 0;
  }
  await loadMoreWords();
  for (const topic of [exportTopic, boardTopic, filterTopic]) await loadTopic(topic);
  await loadWords(wanted.language);
  const dataset = buildDataset(readCorpus(wanted.folders), extractFigures);
  for (const { file, reason } of dataset.problems) streams.complain(`${file}: ${reason}\n`);
  const request = requestOf(wanted, dataset, streams.today);
  const file = await makeFile(request, underNode);
  const path = wanted.output ?? file.fileName;
  streams.write(path, file.content);
  streams.print(`${path}\n`);
  if (file.beside) {
    const besidePath = `${path}${file.beside.fileName.slice(file.fileName.length)}`;
    streams.write(besidePath, file.beside.content);
    streams.print(`${besidePath}\n`);
  }
  if (request.figures.length === 0) streams.complain('no figure matches these filters: the file says so\n');
  return dataset.problems.length > 0 || request.figures.length === 0 ? 1 : 0;
}

function requestOf(wanted: ExportArguments, dataset: Dataset, today: () => string): ExportRequest {
  const { view, language, search, page } = wanted;
  const articles = dataset.articles.map(indexed);
  const figures = citedFigures({ ...dataset, articles });
  const filtered = applyFilter(figures, view.filter);
  const counts = shownCounts(filtered, { figures, articles: articles.length });
  const titles = new Map(articles.map(({ id, title }) => [id, title]));
  const texts = new Map(dataset.articles.map(({ id, text }) => [id, text]));
  const { chart, format, size, extent, transparent, separator } = wanted;
  return {
    ...{ chart, format, size, extent, transparent, separator },
    figures: filtered.shown,
    ...(wanted.output === null ? {} : { fileName: basename(wanted.output) }),
    state: {
      filterSentence: filterInWords({ counts, filter: view.filter, titles }, language),
      viewUrl: `${page}${search}`,
      language,
      controls: controlsOf(view),
    },
    texts: (id) => texts.get(id),
    dataVersion: dataset.fingerprint,
    date: wanted.date ?? today(),
  };
}

/** An article as the page knows it, without its text and the steps of its reading. */
function indexed({ figures, ...article }: Article): IndexedArticle {
  const { text, ...rest } = article;
  void text;
  const plain = figures.map((figure) => {
    const { trace, ...stated } = figure;
    void trace;
    return stated;
  });
  return { ...rest, figures: plain };
}
