import type { Palette } from '../palette.ts';
import { WORLD } from './placeSymbols.ts';
import type { MapLayout } from './placeSymbols.ts';

export type MapGroundProps = Readonly<{
  layout: MapLayout;
  palette: Palette;
  /** Tells the hatching of one map from that of another in the same document. */
  id: string;
}>;

/** The land: plain where a country has figures, hatched where it has none. */
export function MapGround({ layout: { symbols, scale }, palette, id }: MapGroundProps) {
  const withFigures = new Set(symbols.map(({ country }) => country.iso3));
  return (
    <g transform={`scale(${Math.round(scale * 10000) / 10000})`} strokeLinejoin="round">
      <defs>
        <Hatching palette={palette} id={id} size={6 / scale} />
      </defs>
      <path d={WORLD.others} fill={`url(#${id})`} stroke={palette.grid} strokeWidth={0.6 / scale} />
      {Object.entries(WORLD.outlines).map(([iso3, outline]) => (
        <path
          key={iso3}
          d={outline}
          data-country={iso3}
          fill={withFigures.has(iso3) ? palette.land : `url(#${id})`}
          stroke={withFigures.has(iso3) ? palette.muted : palette.grid}
          strokeWidth={0.6 / scale}
        />
      ))}
    </g>
  );
}

/** The pattern for "no figure". */
export function Hatching({ palette, id, size }: Readonly<{ palette: Palette; id: string; size: number }>) {
  return (
    <pattern id={id} width={size} height={size} patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
      <rect width={size} height={size} fill={palette.band} />
      <path d={`M0 0V${size}`} stroke={palette.grid} strokeWidth={size / 3} />
    </pattern>
  );
}
