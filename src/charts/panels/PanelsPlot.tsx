import { memo, useMemo } from 'react';
import type { Panels } from '../../analysis/toPanels.ts';
import type { RowKind } from '../../analysis/toStrip.ts';
import type { Language } from '../../model/article.ts';
import { SCREEN_PALETTE } from '../palette.ts';
import { PlaneMarkButton } from '../PlaneMarkButton.tsx';
import { useScreenRoom } from '../screenRoom.ts';
import { PanelFrame } from './PanelFrame.tsx';
import { panelName } from './panelName.ts';
import { panelsThatFit } from './placePanels.ts';

export type PanelsPlotProps = Readonly<{ panels: Panels; kind: RowKind; width: number; language: Language }>;

/** The small planes with a mark for each figure. */
export const PanelsPlot = memo(function PanelsPlot({ panels, kind, width, language }: PanelsPlotProps) {
  const room = useScreenRoom();
  const { layout: frame, zoom } = useMemo(
    () => panelsThatFit(panels, { width, room, language }),
    [panels, width, room, language],
  );
  return (
    <svg width={width} height={frame.height * zoom} viewBox={`0 0 ${width / zoom} ${frame.height}`}>
      {frame.placed.map((placed) => (
        <g key={placed.panel.key} transform={`translate(${placed.x} ${placed.y})`} data-panel={placed.panel.key}>
          <PanelFrame
            {...{ placed, frame, language }}
            axes={panels.axes}
            name={panelName(placed.panel, kind, language)}
            palette={SCREEN_PALETTE}
          />
          {placed.layout.marks.map((mark) => (
            <PlaneMarkButton key={mark.mark.id} placed={mark} />
          ))}
        </g>
      ))}
    </svg>
  );
});
