import type { ReactNode } from 'react';
import { Surface } from 'recharts';

export type PlotProps = Readonly<{ width: number; height: number; children: ReactNode }>;

/**
 * The surface of a chart. Recharts' chart containers keep axes and data in a store and draw twice for each change of a
 * filter, some 20 ms a chart; places and ticks are known before a chart is drawn, so a bare surface is enough.
 */
export function Plot({ width, height, children }: PlotProps) {
  return (
    <Surface width={width} height={height}>
      {children}
    </Surface>
  );
}
