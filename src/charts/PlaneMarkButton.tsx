import { hasOwnPeriod } from '../analysis/stated.ts';
import type { PlacedPlaneMark } from './layout/planeLayout.ts';
import { MarkButton } from './MarkButton.tsx';
import { PlaneMarkShape } from './marks/PlaneMarkShape.tsx';
import { SCREEN_PALETTE } from './palette.ts';

/** A figure at its time and value, with its label where it has one. */
export function PlaneMarkButton({ placed }: Readonly<{ placed: PlacedPlaneMark }>) {
  const { mark, x, y, box, label } = placed;
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
      {label && (
        <text className="chart-label" x={label.x - x} y={label.y - y} dy="0.35em" textAnchor={label.anchor}>
          {label.text}
        </text>
      )}
    </MarkButton>
  );
}
