import type { Qualifier } from '../../model/figure.ts';

/** The room that a mark needs in a legend, and where its anchor stands in it. */
export type SampleBox = Readonly<{ width: number; height: number; x: number; y: number; reach: number }>;

export function sampleBox(qualifier: Qualifier, grows: 'right' | 'up'): SampleBox {
  const isRay = qualifier === 'atLeast' || qualifier === 'atMost';
  if (isRay && grows === 'up') {
    return { width: 20, height: 44, x: 10, y: qualifier === 'atLeast' ? 38 : 6, reach: 0 };
  }
  if (isRay) return { width: 40, height: 26, x: qualifier === 'atLeast' ? 5 : 35, y: 13, reach: 0 };
  if (qualifier === 'range') return grows === 'up' ? rangeUp : { width: 24, height: 26, x: 2, y: 13, reach: 20 };
  return { width: 22, height: 28, x: 11, y: 15, reach: 0 };
}

const rangeUp: SampleBox = { width: 16, height: 26, x: 8, y: 22, reach: 18 };
