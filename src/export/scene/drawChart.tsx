import type { ReactElement } from 'react';
import type { Language } from '../../model/article.ts';
import type { ChartContent } from '../chartContent.ts';
import { drawPlane } from './drawPlane.tsx';
import { drawShares } from './drawShares.tsx';
import { drawStrip } from './drawStrip.tsx';

export type DrawOptions = Readonly<{ width: number; numbers: ReadonlyMap<string, number>; language: Language }>;
export type Drawing = Readonly<{ height: number; drawing: ReactElement }>;

/** A chart without its frame, in pixels from its own top left corner: the layout of the screen, drawn without a browser. */
export function drawChart(content: ChartContent, options: DrawOptions): Drawing {
  switch (content.kind) {
    case 'by-region':
      return drawStrip(content, options);
    case 'by-year':
      return drawPlane(content.plane, options);
    case 'percentages':
      return drawShares(content.shares, options);
  }
}
