import type { Basket } from '../../analysis/basket.ts';
import type { CitedFigure } from '../../analysis/citedFigure.ts';
import type { ChartName, ExportRequest } from '../../export/exportRequest.ts';
import type { Report, ReportBlock } from '../../export/report/report.ts';
import { basketTexts } from '../../i18n/topics/basketTexts.ts';
import type { Language } from '../../model/article.ts';

/** What the page gives so that a basket becomes a report. */
export type ReportSource = Readonly<{
  figures: ReadonlyMap<string, CitedFigure>;
  /** The export of a chart in the view that an address names. */
  requestOf: (chart: ChartName, search: string, rest: Pick<Report, 'texts' | 'date'>) => ExportRequest;
  dataVersion: string;
  language: Language;
}>;

/** The report of a basket, from the figures of today; figures that are no longer there are left out. */
export function reportOf({ title, items }: Basket, source: ReportSource, rest: Pick<Report, 'texts' | 'date'>): Report {
  const { figures, requestOf, dataVersion, language } = source;
  const blocks = items.flatMap((item): ReportBlock[] => {
    switch (item.kind) {
      case 'heading':
      case 'note':
        return item.text.trim() === '' ? [] : [{ kind: item.kind, text: item.text.trim() }];
      case 'figure': {
        const cited = figures.get(item.id);
        return cited ? [{ kind: 'figure', cited }] : [];
      }
      case 'chart':
        return [{ kind: 'chart', chart: item.chart, request: requestOf(item.chart, item.search, rest) }];
    }
  });
  return { title: title.trim() || basketTexts(language).untitled, blocks, language, dataVersion, ...rest };
}
