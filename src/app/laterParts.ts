import { loadMoreWords } from '../i18n/spokenWords.ts';
import { basketTopic } from '../i18n/topics/basketTexts.ts';
import { boardTopic } from '../i18n/topics/boardTexts.ts';
import { dropBackTopic } from '../i18n/topics/dropBackTexts.ts';
import { exportTopic } from '../i18n/topics/exportTexts.ts';
import { later } from '../ui/later.ts';

export const SourcePanel = later(async () => (await import('../features/source-panel/SourcePanel.tsx')).SourcePanel);
export const ProblemList = later(async () => (await import('../features/problem-list/ProblemList.tsx')).ProblemList);
export const ChartSection = later(async () => (await import('./ChartSection.tsx')).ChartSection);
export const TableExport = later(async () => (await import('./ChartSection.tsx')).TableExport);
export const EmptyScreen = later(async () => (await import('./EmptyScreen.tsx')).EmptyScreen);
export const UrlNotices = later(async () => (await import('../features/problem-list/UrlNotices.tsx')).UrlNotices);
export const SourceList = later(async () => (await import('../features/source-list/SourceList.tsx')).SourceList);
export const DropBack = later(
  async () => (await import('../features/drop-back/DropBack.tsx')).DropBack,
  dropBackTopic,
  boardTopic,
);
export const ReportDesk = later(
  async () => (await import('./ReportDesk.tsx')).ReportDesk,
  basketTopic,
  exportTopic,
  boardTopic,
);
export const CopyButton = later(async () => (await import('../ui/CopyButton.tsx')).CopyButton);
export const Notice = later(async () => (await import('../ui/Notice.tsx')).Notice);

/** Asks for the charts once all is there that the figures as text need: they load while these are drawn. */
export function fetchCharts(): void {
  const parts = [
    import('./ChartSection.tsx'),
    import('../charts/ByRegionChart.tsx'),
    import('../charts/ByYearChart.tsx'),
    import('../charts/PercentagesChart.tsx'),
    loadMoreWords(),
  ];
  for (const part of parts) part.catch(() => undefined);
}
