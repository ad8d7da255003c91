import { PeriodStroke } from './PeriodStroke.tsx';
import type { MarkPaint } from './FigureMark.tsx';

export const OPEN_PERIOD_SAMPLE = { width: 34, height: 24 };

/** A period without an end, as a legend shows it: drawn round its middle. */
export function OpenPeriodSample(paint: MarkPaint) {
  const value = { qualifier: 'exact', low: 0, high: 0 } as const;
  return <PeriodStroke {...paint} value={value} solid from={-14} to={6} rise={0} opensAt="end" />;
}
