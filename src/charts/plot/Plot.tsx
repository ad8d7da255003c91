import type { ReactNode } from 'react';
import { Surface } from 'recharts';

export type PlotProps = Readonly<{ width: number; height: number; zoom?: number; children: ReactNode }>;

/**
 * The surface of a chart. Recharts' chart containers keep axes and data in a store and draw twice for each change of a
 * filter, some 20 ms a chart; places and ticks are known before a chart is drawn, so a bare surface is enough. With a zoom
 * it is so many times as wide and high on the screen, its words too.
 */
export function Plot({ width, height, zoom = 1, children }: PlotProps) {
  return (
    <Surface width={width * zoom} height={height * zoom} viewBox={{ x: 0, y: 0, width, height }}>
      {children}
    </Surface>
  );
}
