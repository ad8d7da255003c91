import type { PlaneLayout } from './layout/planeLayout.ts';
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

type Years = Pick<PlaneLayout, 'dated' | 'yearWidth'>;

/**
 * Where the number of a year stands: in its year, behind the line at which the year begins, or before it where the plane
 * ends; under that line where a year is too narrow for it.
 */
function placeOfNumber(
  x: number,
  { dated, yearWidth }: Years,
): Readonly<{ x: number; anchor: 'start' | 'middle' | 'end' }> {
  if (yearWidth < YEAR) return { x, anchor: 'middle' };
  return x + YEAR <= (dated?.right ?? 0) + 16 ? { x: x + 3, anchor: 'start' } : { x: x - 3, anchor: 'end' };
}

/** How far from the line of the year before that of a year must be for its number to have room. */
export const leastApart = (x: number, years: Years) =>
  placeOfNumber(x, years).anchor === 'end' ? 2 * YEAR + 6 : YEAR + 6;

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
          <YearNumber {...placeOfNumber(x, layout)} y={height + 18} year={year} />
        </g>
      ))}
    </g>
  );
}

type YearNumberProps = ReturnType<typeof placeOfNumber> & Readonly<{ y: number; year: number }>;

function YearNumber({ x, y, anchor, year }: YearNumberProps) {
  return (
    <text x={x} y={y} textAnchor={anchor}>
      {year}
    </text>
  );
}
