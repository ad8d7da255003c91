import type { PlaneMark } from '../../analysis/toTimePlane.ts';

/** The decimal year at which a mark without its stroke stands: where its period begins, or ends where the beginning is open. */
export function yearOfMark({ time }: PlaneMark): number | null {
  if (time.kind === 'undated') return null;
  if (time.kind === 'published') return time.at;
  return time.opensAt === 'start' ? time.to : time.from;
}
