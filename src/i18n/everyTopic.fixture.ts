import type { Topic } from './topic.ts';

const files = import.meta.glob<Record<string, unknown>>('./topics/*.ts', { eager: true });

const isTopic = (value: unknown): value is Topic<unknown> =>
  typeof value === 'object' && value !== null && 'bring' in value;

/** The words of every later part of the page. */
export const everyTopic: readonly Topic<unknown>[] = Object.values(files).flatMap((file) =>
  Object.values(file).filter(isTopic),
);
