import type { SVGProps } from 'react';
import { LINE_HEIGHT } from './layout/labels.ts';
import type { SharesLayout } from './layout/placeShares.ts';
import type { Palette } from './palette.ts';

export type SharesTextProps = Readonly<{ layout: SharesLayout; palette: Palette }>;

/** The words over the tracks, and the tracks from 0 to 100 themselves. */
export function SharesText({ layout: { groups, shares, track }, palette }: SharesTextProps) {
  return (
    <g fontSize={12} fill={palette.ink}>
      {groups.map(({ key, heading, source, top, language }) => (
        <g key={key}>
          <Lines lines={heading} x={0} top={top} fontWeight={600} />
          <Lines
            lines={source}
            x={0}
            top={top + heading.length * LINE_HEIGHT}
            fontSize={11}
            fill={palette.muted}
            lang={language}
          />
        </g>
      ))}
      {shares.map(({ cited, label, lines, indent, textTop, y }) => (
        <g key={cited.figure.id}>
          <text x={0} y={textTop + 12} fontWeight={600}>
            {label}
          </text>
          <Lines lines={lines} x={indent} top={textTop} />
          <path d={`M${track.left} ${y}H${track.right}`} stroke={palette.grid} strokeWidth={8} strokeLinecap="round" />
        </g>
      ))}
    </g>
  );
}

type LinesProps = Readonly<{ lines: readonly string[]; x: number; top: number }> & SVGProps<SVGTextElement>;

function Lines({ lines, x, top, ...props }: LinesProps) {
  return (
    <text {...props}>
      {lines.map((line, index) => (
        <tspan key={index} x={x} y={top + 12 + index * LINE_HEIGHT}>
          {line}
        </tspan>
      ))}
    </text>
  );
}
