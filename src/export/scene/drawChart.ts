import type { ChartContent } from '../chartContent.ts';
import type { DrawOptions, Drawing } from './drawing.ts';
import { drawCoverage } from './drawCoverage.tsx';
import { drawLanes } from './drawLanes.tsx';
import { drawMap } from './drawMap.tsx';
import { drawPanels } from './drawPanels.tsx';
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
    case 'lanes':
      return drawLanes(content.lanes, options);
    case 'coverage':
      return drawCoverage(content, options);
    case 'map':
      return drawMap(content.counts, options);
    case 'multiples':
      return drawPanels(content, options);
    case 'percentages':
      return drawShares(content.shares, options);
  }
}
