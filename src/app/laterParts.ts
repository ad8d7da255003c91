import { later } from '../ui/later.tsx';

// How each part loads and what it says stand in one file of their own: the first script has little room.
const parts = () => import('./pageParts.ts');

export const ProblemList = later(async () => (await parts()).ProblemList);
export const Selection = later(async () => (await parts()).Selection);
export const Claims = later(async () => (await parts()).Claims);
export const EmptyScreen = later(async () => (await parts()).EmptyScreen);
export const UrlNotices = later(async () => (await parts()).UrlNotices);
export const SourceList = later(async () => (await parts()).SourceList);
export const PrintedSection = later(async () => (await parts()).PrintedSection);
export const ReportDesk = later(async () => (await parts()).ReportDesk);
export const HeadlineFacts = later(async () => (await parts()).HeadlineFacts);
export const LastView = later(async () => (await parts()).LastView);
export const PickedSaid = later(async () => (await parts()).PickedSaid);
export const Source = later(async () => (await parts()).Source);
export const PageFoot = later(async () => (await parts()).PageFoot);
export const NoMatch = later(async () => (await parts()).NoMatch);
export const MissingFigure = later(async () => (await parts()).MissingFigure);
export const ChartSection = later(async () => (await import('./ChartSection.tsx')).ChartSection);
export const TableExport = later(async () => (await import('./ChartSection.tsx')).TableExport);
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
