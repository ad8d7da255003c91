import { memo, useMemo } from 'react';
import type { Panels } from '../../analysis/toPanels.ts';
import type { RowKind } from '../../analysis/toStrip.ts';
import { hasOwnPeriod } from '../../analysis/stated.ts';
import type { Language } from '../../model/article.ts';
import type { PlacedPlaneMark } from '../layout/planeLayout.ts';
import { MarkButton } from '../MarkButton.tsx';
import { PlaneMarkShape } from '../marks/PlaneMarkShape.tsx';
import { SCREEN_PALETTE } from '../palette.ts';
import { PanelFrame } from './PanelFrame.tsx';
import { panelName } from './panelName.ts';
import { placePanels } from './placePanels.ts';

export type PanelsPlotProps = Readonly<{ panels: Panels; kind: RowKind; width: number; language: Language }>;

/** The small planes with a mark for each figure. */
export const PanelsPlot = memo(function PanelsPlot({ panels, kind, width, language }: PanelsPlotProps) {
  const frame = useMemo(() => placePanels(panels, width, language), [panels, width, language]);
  return (
    <svg width={width} height={frame.height}>
      {frame.placed.map((placed) => (
        <g key={placed.panel.key} transform={`translate(${placed.x} ${placed.y})`} data-panel={placed.panel.key}>
          <PanelFrame
            {...{ placed, frame, language }}
            axes={panels.axes}
            name={panelName(placed.panel, kind, language)}
            palette={SCREEN_PALETTE}
          />
          {placed.layout.marks.map((mark) => (
            <PanelMark key={mark.mark.id} placed={mark} />
          ))}
        </g>
      ))}
    </svg>
  );
});

function PanelMark({ placed }: Readonly<{ placed: PlacedPlaneMark }>) {
  const { mark, x, y, box } = placed;
  const { figure } = mark.cited;
  const extent = { left: box.left - x, right: box.right - x, top: box.top - y, bottom: box.bottom - y };
  return (
    <MarkButton figure={figure} x={x} y={y} extent={extent}>
      <PlaneMarkShape
        placed={placed}
        solid={hasOwnPeriod(figure)}
        color={SCREEN_PALETTE.measures[figure.measure]}
        paper={SCREEN_PALETTE.paper}
      />
    </MarkButton>
  );
}
