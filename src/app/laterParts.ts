import { later } from '../ui/later.tsx';
import { topics } from './topics.ts';

export const SourcePanel = later(
  async () => (await import('../features/source-panel/SourcePanel.tsx')).SourcePanel,
  topics.source,
  topics.citations,
);
export const ProblemList = later(async () => (await import('../features/problem-list/ProblemList.tsx')).ProblemList);
export const ChartSection = later(async () => (await import('./ChartSection.tsx')).ChartSection);
export const TableExport = later(async () => (await import('./ChartSection.tsx')).TableExport);
export const Selection = later(async () => (await import('./Selection.tsx')).Selection);
export const SourceActions = later(async () => (await import('./SourceActions.tsx')).SourceActions);
export const Claims = later(async () => (await import('./Claims.tsx')).Claims);
export const EmptyScreen = later(async () => (await import('./EmptyScreen.tsx')).EmptyScreen);
export const UrlNotices = later(async () => (await import('../features/problem-list/UrlNotices.tsx')).UrlNotices);
export const SourceList = later(async () => (await import('../features/source-list/SourceList.tsx')).SourceList);
export const DropBack = later(
  async () => (await import('../features/drop-back/DropBack.tsx')).DropBack,
  topics.dropBack,
  topics.board,
);
export const PrintedSection = later(
  async () => (await import('./PrintedSection.tsx')).PrintedSection,
  topics.exports,
  topics.board,
);
export const ReportDesk = later(
  async () => (await import('./ReportDesk.tsx')).ReportDesk,
  topics.basket,
  topics.exports,
  topics.board,
);
export const CopyButton = later(async () => (await import('../ui/CopyButton.tsx')).CopyButton);
export const Notice = later(async () => (await import('../ui/Notice.tsx')).Notice);

/** Asks for the charts as soon as the scripts are there that the figures as text need: they load beside the figures. */
export function fetchCharts(): void {
  void ChartSection.bring();
  const charts = [
    import('../charts/ByRegionChart.tsx'),
    import('../charts/ByYearChart.tsx'),
    import('../charts/PercentagesChart.tsx'),
  ];
  for (const chart of charts) chart.catch(() => undefined);
}
