import type { ReactNode } from 'react';
import { hasOwnPeriod } from '../../analysis/stated.ts';
import type { Panels } from '../../analysis/toPanels.ts';
import type { PlaneMark } from '../../analysis/toTimePlane.ts';
import type { RowKind } from '../../analysis/toStrip.ts';
import { MOST_MARKS } from '../../charts/groups/figureGroup.ts';
import { PlaneMarkShape } from '../../charts/marks/PlaneMarkShape.tsx';
import { PRINT_PALETTE } from '../../charts/palette.ts';
import { groupPanels } from '../../charts/panels/groupPanels.ts';
import { PanelFrame } from '../../charts/panels/PanelFrame.tsx';
import { panelName } from '../../charts/panels/panelName.ts';
import { placePanels } from '../../charts/panels/placePanels.ts';
import type { PanelsLayout, PlacedPanel } from '../../charts/panels/placePanels.ts';
import type { Language } from '../../model/article.ts';
import type { DrawOptions, Drawing } from './drawing.ts';
import { GroupDiscs } from './GroupDiscs.tsx';
import { drawEntries } from './NumberedEntries.tsx';
import { markerOf } from './markerOf.ts';
import { NumberedMark } from './NumberedMark.tsx';

type PanelsOf = Readonly<{ panels: Panels; by: RowKind }>;

/** The small multiples of a file: marks with their numbers where there is room, and each panel with all of its own. */
export function drawPanels({ panels, by }: PanelsOf, options: DrawOptions): Drawing {
  const { width, language } = options;
  if (panels.axes.marks.length > MOST_MARKS) {
    const { frame, groups } = groupPanels(panels, { kind: by, width, language });
    const drawing = (
      <g>
        {panelFrames(frame, { panels, by, language })}
        <GroupDiscs groups={groups} language={language} />
      </g>
    );
    return { height: frame.height, drawing };
  }
  const frame = placePanels(panels, { width, language, labels: (marks) => [markerOf(numbersOf(marks, options))] });
  const entries = drawEntries(
    panels.panels.map((panel) => ({
      key: panel.key,
      text: panelName(panel, by, language),
      figures: panel.plane.marks.map(({ cited }) => cited),
    })),
    options,
  );
  const drawing = (
    <g>
      {panelFrames(frame, { panels, by, language, marks: (placed) => panelMarks(placed, options) })}
      <g transform={`translate(0 ${frame.height + 8})`}>{entries.drawing}</g>
    </g>
  );
  return { height: frame.height + 8 + entries.height, drawing };
}

const numbersOf = (marks: readonly PlaneMark[], { numbers }: DrawOptions) =>
  marks.map(({ id }) => numbers.get(id) ?? 0).sort((a, b) => a - b);

type Framed = PanelsOf & Readonly<{ language: Language; marks?: (placed: PlacedPanel) => ReactNode }>;

/** The panels with their names and axes, each with its marks. */
function panelFrames(frame: PanelsLayout, { panels, by, language, marks }: Framed): ReactNode {
  return frame.placed.map((placed) => (
    <g key={placed.panel.key} transform={`translate(${placed.x} ${placed.y})`}>
      <PanelFrame
        {...{ placed, frame, language }}
        axes={panels.axes}
        name={panelName(placed.panel, by, language)}
        palette={PRINT_PALETTE}
      />
      {marks?.(placed)}
    </g>
  ));
}

function panelMarks({ layout }: PlacedPanel, { numbers }: DrawOptions): ReactNode {
  return layout.marks.map((one) => {
    const { mark, x, y, label } = one;
    const { figure } = mark.cited;
    return (
      <NumberedMark key={mark.id} id={mark.id} number={numbers.get(mark.id) ?? 0} {...{ x, y, label }}>
        <PlaneMarkShape
          placed={one}
          solid={hasOwnPeriod(figure)}
          color={PRINT_PALETTE.measures[figure.measure]}
          paper={PRINT_PALETTE.paper}
        />
      </NumberedMark>
    );
  });
}
