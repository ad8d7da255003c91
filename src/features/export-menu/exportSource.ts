import type { CitedFigure } from '../../analysis/citedFigure.ts';
import type { ChartControls } from '../../analysis/view.ts';
import { loadArticleText } from '../../data/articleText.ts';
import type { ChartName, ExportRequest } from '../../export/exportRequest.ts';
import { loadWords } from '../../i18n/spokenWords.ts';
import type { Language } from '../../model/article.ts';
import type { ExportChoice } from './exportChoice.ts';

/** What is exported: a chart, or a table of figures, as the page shows it. */
export type ExportSource = Readonly<{
  /** A chart, or `table` for figures that are no chart of the page: all of them, or those that a reader has picked. */
  chart: ChartName | 'table';
  /** The figures that the page shows. */
  figures: readonly CitedFigure[];
  controls: ChartControls;
  /** The sentence that says what is shown and how it is filtered, in a language: it stands in every file. */
  filterSentence: (language: Language) => string;
  /** The address of the view, asked for at the moment of the export. */
  viewUrl: () => string;
  /** The fingerprint of the dataset. */
  dataVersion: string;
}>;

/** Beyond so many articles their texts are not fetched for one file: sentences are then cut from the quotations' context. */
const MOST_TEXTS = 60;

/** The request for a choice, once the words and the texts that its file quotes are there. */
export async function requestFor(source: ExportSource, choice: ExportChoice): Promise<ExportRequest> {
  const { figures, dataVersion } = source;
  const [texts] = await Promise.all([loadTexts(figures, dataVersion), loadWords(choice.language)]);
  return { ...bareRequest(source, choice), texts: (id) => texts.get(id) };
}

/** The request for a choice without the texts, in a language whose words are there. */
export function bareRequest(source: ExportSource, choice: ExportChoice): ExportRequest {
  const { chart, figures, controls, dataVersion } = source;
  const { language, ...rest } = choice;
  return {
    ...rest,
    ...{ chart, figures, dataVersion },
    state: { filterSentence: source.filterSentence(language), viewUrl: source.viewUrl(), language, controls },
    date: new Date().toISOString().slice(0, 10),
    texts: () => undefined,
  };
}

async function loadTexts(figures: readonly CitedFigure[], fingerprint: string) {
  const ids = [...new Set(figures.map(({ article }) => article.id))];
  if (ids.length > MOST_TEXTS) return new Map<string, string>();
  const loaded = await Promise.all(ids.map((id) => loadArticleText(id, fingerprint)));
  return new Map(loaded.map(({ id, text }) => [id, text]));
}
