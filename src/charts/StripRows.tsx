import { LINE_HEIGHT } from './layout/labels.ts';
import type { StripLayout } from './layout/placeStrip.ts';
import type { Palette } from './palette.ts';

export type StripRowsProps = Readonly<{ layout: StripLayout; width: number; palette: Palette }>;

/** The rows behind the marks: a band for every other one, their names, and the lines of the axis. */
export function StripRows({ layout, width, palette }: StripRowsProps) {
  return (
    <g>
      {layout.rows.map((row, index) => (
        <g key={row.key}>
          {index % 2 === 0 && <rect x={0} y={row.top} width={width} height={row.height} fill={palette.band} />}
          <text fill={palette.ink} fontSize={12} fontWeight={600}>
            {row.lines.map((line, number) => (
              <tspan
                key={line}
                x={6}
                y={nameTop(layout, row.height, row.lines.length) + row.top + number * LINE_HEIGHT}
              >
                {line}
              </tspan>
            ))}
          </text>
        </g>
      ))}
      {layout.ticks.map(({ value, x }) => (
        <path key={value} d={besideNames(layout, x)} stroke={palette.grid} />
      ))}
    </g>
  );
}

/** A line down through the rows, as an SVG path; it leaves out the names that stand above the marks. */
export function besideNames({ column, rows, height }: StripLayout, x: number): string {
  if (column > 0) return `M${x} 0V${height}`;
  return rows.map(({ top, above, height: tall }) => `M${x} ${top + above}V${top + tall}`).join('');
}

/** The base line of the first line of a name: in the middle of its row, or on top where names stand above the marks. */
function nameTop({ column }: StripLayout, height: number, lines: number): number {
  return column > 0 ? (height - lines * LINE_HEIGHT) / 2 + 12 : 18;
}
