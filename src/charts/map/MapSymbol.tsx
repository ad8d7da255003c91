import type { PlacedLabel } from '../layout/labels.ts';
import type { Palette } from '../palette.ts';
import type { PlacedSymbol } from './placeSymbols.ts';

export type MapSymbolProps = Readonly<{ symbol: PlacedSymbol; label: PlacedLabel | undefined; palette: Palette }>;

/** The line from a symbol that stands aside to its country. */
export function MapTie({ symbol: { x, y, anchor }, palette }: Omit<MapSymbolProps, 'label'>) {
  if (Math.hypot(x - anchor.x, y - anchor.y) < 4) return null;
  return (
    <g>
      <path
        d={`M${round(anchor.x)} ${round(anchor.y)}L${round(x)} ${round(y)}`}
        stroke={palette.ink}
        strokeWidth={0.8}
      />
      <circle cx={round(anchor.x)} cy={round(anchor.y)} r={1.6} fill={palette.ink} />
    </g>
  );
}

/** A disc with its number, drawn round its own point, and the name of its country. */
export function MapSymbol({ symbol, label, palette }: MapSymbolProps) {
  const { x, y, radius, inside, text } = symbol;
  const halo = { stroke: palette.paper, strokeWidth: 3, strokeLinejoin: 'round', paintOrder: 'stroke' } as const;
  return (
    <g fontSize={11}>
      <circle r={round(radius)} fill={palette.measures.participants} stroke={palette.paper} strokeWidth={1} />
      <text
        y={inside ? 3.9 : round(-radius - 3)}
        textAnchor="middle"
        fontWeight={600}
        fill={inside ? palette.paper : palette.ink}
        {...(inside ? {} : halo)}
      >
        {text}
      </text>
      {label && (
        <text
          x={round(label.x - x)}
          y={round(label.y - y + 3.9)}
          textAnchor={label.anchor}
          fill={palette.ink}
          {...halo}
        >
          {label.text}
        </text>
      )}
    </g>
  );
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
