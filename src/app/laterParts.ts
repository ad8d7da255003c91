import type { ComponentProps, ComponentType } from 'react';
import { later, soon } from '../ui/later.tsx';
import type * as pageParts from './pageParts.ts';

type Parts = typeof pageParts;

// How each part loads and what it says stand in one file of their own: the first script has little room.
const part = <Name extends keyof Parts>(name: Name) =>
  later(async () => {
    const Part = (await import('./pageParts.ts'))[name];
    await Part.bring();
    return Part as ComponentType<ComponentProps<Parts[Name]>>;
  });

export const ProblemList = part('ProblemList');
export const Selection = part('Selection');
export const Claims = part('Claims');
export const EmptyScreen = part('EmptyScreen');
export const UrlNotices = part('UrlNotices');
export const Sources = part('Sources');
export const PrintedSection = part('PrintedSection');
export const ReportDesk = part('ReportDesk');
export const BriefOfCountry = part('BriefOfCountry');
export const HeadlineFacts = part('HeadlineFacts');
export const LastView = part('LastView');
export const PickedSaid = part('PickedSaid');
export const Source = part('Source');
export const PageFoot = part('PageFoot');
export const NoMatch = part('NoMatch');
export const MissingFigure = part('MissingFigure');
export const ChartSection = soon(async () => (await import('./ChartSection.tsx')).ChartSection);
export const TableTools = later(async () => (await import('./ChartSection.tsx')).TableTools);
export const Notice = later(async () => (await import('../ui/Notice.tsx')).Notice);
