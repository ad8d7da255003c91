import { later } from '../ui/later.tsx';
import { topics } from './topics.ts';

export const ProblemList = later(async () => (await import('../features/problem-list/ProblemList.tsx')).ProblemList);
export const Selection = later(async () => (await import('./Selection.tsx')).Selection);
export const Claims = later(async () => (await import('./Claims.tsx')).Claims);
export const EmptyScreen = later(async () => (await import('./EmptyScreen.tsx')).EmptyScreen);
export const UrlNotices = later(async () => (await import('../features/problem-list/UrlNotices.tsx')).UrlNotices);
export const Sources = later(async () => (await import('./Sources.tsx')).Sources);
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
export const BriefOfCountry = later(
  async () => (await import('./BriefOfCountry.tsx')).BriefOfCountry,
  topics.basket,
  topics.exports,
  topics.board,
);
export const HeadlineFacts = later(async () => (await import('../features/masthead/HeadlineFacts.tsx')).HeadlineFacts);
export const LastView = later(async () => (await import('./LastView.tsx')).LastView, topics.filters);
export const PickedSaid = later(async () => (await import('./PickedSaid.tsx')).PickedSaid, topics.selection);
export const Source = later(
  async () => (await import('./Source.tsx')).Source,
  topics.source,
  topics.citations,
  topics.basket,
  topics.selection,
  topics.sentences,
  topics.claims,
);
export const PageFoot = later(
  async () => (await import('./PageFoot.tsx')).PageFoot,
  topics.dropBack,
  topics.board,
  topics.shortcuts,
);
export const NoMatch = later(async () => (await import('./NoMatch.tsx')).NoMatch, topics.filters);
export const MissingFigure = later(
  async () => (await import('../features/problem-list/MissingFigure.tsx')).MissingFigure,
);
