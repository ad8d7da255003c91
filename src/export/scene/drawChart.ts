import type { ChartContent } from '../chartContent.ts';
import type { DrawOptions, Drawing } from './drawing.ts';
import { drawPlane } from './drawPlane.tsx';
import { drawShares } from './drawShares.tsx';
import { drawStrip } from './drawStrip.tsx';

/** Draws a chart by the layout of the screen, without a browser. */
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
