import type { PlaneLayout, Zone } from './layout/planeLayout.ts';
import type { Palette } from './palette.ts';

export type PlaneBackgroundProps = Readonly<{
  layout: PlaneLayout;
  palette: Palette;
  undated: string;
  /** The line of a year as an SVG path, where it does not run straight through the plane. */
  lineAt?: (x: number) => string;
}>;

/** The width of the number of a year. */
const YEAR = 30;

/** Whether the number of a year can stand behind its line; else it stands before it. */
export function hasRoomBehind(x: number, dated: Zone | null): boolean {
  return x + YEAR <= (dated?.right ?? 0) + 16;
}

/** The years below the plane and the lane for marks without a time. */
export function PlaneBackground({ layout, palette, undated, lineAt }: PlaneBackgroundProps) {
  const { height, dated, undated: lane, years } = layout;
  return (
    <g fontSize={12} fill={palette.muted}>
      {lane && (
        <g>
          <rect x={lane.left} y={0} width={lane.right - lane.left} height={height} fill={palette.band} />
          <text x={(lane.left + lane.right) / 2} y={height + 18} textAnchor="middle">
            {undated}
          </text>
        </g>
      )}
      {dated && <path d={`M${dated.left - 12} ${height}H${dated.right + 12}`} stroke={palette.muted} />}
      {years.map(({ year, x }) => (
        <g key={year}>
          <path d={`${lineAt?.(x) ?? `M${x} 0V${height}`}M${x} ${height}v5`} stroke={palette.grid} />
          {hasRoomBehind(x, dated) ? (
            <text x={x + 3} y={height + 18}>
              {year}
            </text>
          ) : (
            <text x={x - 3} y={height + 18} textAnchor="end">
              {year}
            </text>
          )}
        </g>
      ))}
    </g>
  );
}
