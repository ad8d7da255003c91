import type { ChartName } from '../../analysis/view.ts';
import type { PageMessages } from '../../i18n/en/page.ts';

/** What a chart is called before its own words are there. */
export function chartTitle(chart: ChartName, charts: PageMessages['charts']): string {
  switch (chart) {
    case 'by-region':
      return charts.byRegion;
    case 'by-year':
      return charts.byYear;
    case 'percentages':
    case 'coverage':
    case 'map':
    case 'multiples':
      return charts[chart];
  }
}
