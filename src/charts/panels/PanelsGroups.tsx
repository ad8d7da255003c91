import { useCallback } from 'react';
import type { Panels } from '../../analysis/toPanels.ts';
import type { RowKind } from '../../analysis/toStrip.ts';
import type { Language } from '../../model/article.ts';
import { GroupLayer } from '../groups/GroupLayer.tsx';
import { GroupStage } from '../groups/GroupStage.tsx';
import { SCREEN_PALETTE } from '../palette.ts';
import { useScreenRoom } from '../screenRoom.ts';
import { groupPanels } from './groupPanels.ts';
import { PanelFrame } from './PanelFrame.tsx';
import { panelName } from './panelName.ts';

export type PanelsGroupsProps = Readonly<{
  panels: Panels;
  kind: RowKind;
  language: Language;
  onSelect: (id: string, from: Element) => void;
}>;

/** The small planes of very many figures. */
export function PanelsGroups({ panels, kind, language, onSelect }: PanelsGroupsProps) {
  const room = useScreenRoom();
  const place = useCallback(
    (width: number) => groupPanels(panels, { kind, width, room, language }),
    [panels, kind, language, room],
  );
  return (
    <GroupStage
      onSelect={onSelect}
      language={language}
      place={place}
      draw={({ frame, groups, zoom }, width) => (
        <svg width={width} height={frame.height * zoom} viewBox={`0 0 ${width / zoom} ${frame.height}`}>
          {frame.placed.map((placed) => (
            <g key={placed.panel.key} transform={`translate(${placed.x} ${placed.y})`}>
              <PanelFrame
                {...{ placed, frame, language }}
                axes={panels.axes}
                name={panelName(placed.panel, kind, language)}
                palette={SCREEN_PALETTE}
              />
            </g>
          ))}
          <GroupLayer groups={groups} language={language} />
        </svg>
      )}
    />
  );
}
