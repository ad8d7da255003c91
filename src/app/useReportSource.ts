import { useMemo } from 'react';
import { applyFilter } from '../analysis/filter.ts';
import { readView } from '../analysis/filterUrl.ts';
import { shownCounts } from '../analysis/shownCounts.ts';
import { controlsOf } from '../analysis/view.ts';
import type { ReportSource } from '../features/basket/reportOf.ts';
import { filterInWords } from '../features/filter-bar/filterInWords.ts';
import { INTERFACE_LANGUAGES } from '../i18n/messages.ts';
import { useLanguage } from '../i18n/useLanguage.ts';
import type { DatasetIndex } from '../model/dataset.ts';
import type { Derived } from './useFiltered.ts';

/** What reports are made from: today's figures, and the charts of a view as today's data give them. */
export function useReportSource(index: DatasetIndex, { figures, titles }: Derived) {
  const language = useLanguage();
  const viewed = (search: string) => {
    const { view } = readView(search, INTERFACE_LANGUAGES);
    const filtered = applyFilter(figures, view.filter);
    const counts = shownCounts(filtered, { figures, articles: index.articles.length });
    return { view, shown: filtered.shown, sentence: filterInWords({ counts, filter: view.filter, titles }, language) };
  };
  const byId = useMemo(() => new Map(figures.map((cited) => [cited.figure.id, cited])), [figures]);
  const source: ReportSource = {
    figures: byId,
    dataVersion: index.fingerprint,
    language,
    requestOf: (chart, search, rest) => {
      const { view, shown, sentence } = viewed(search);
      const viewUrl = new URL(search || '?', window.location.href).href;
      const state = { filterSentence: sentence, viewUrl, language, controls: controlsOf(view) };
      return { chart, figures: shown, format: 'svg', state, dataVersion: index.fingerprint, ...rest };
    },
  };
  return { source, filterOf: (search: string) => viewed(search).sentence };
}
