/** No reader keeps more in mind; a hostile text may go on without end, and must not cost more than its length. */
export const FARTHEST_BACK = 200;

/** The index of the last of the items before `from` that passes a test, among so many as a reader keeps in mind; else -1. */
export function lastIndexBack<T>(items: readonly T[], test: (item: T) => boolean, from = items.length): number {
  for (let at = from - 1; at >= Math.max(0, from - FARTHEST_BACK); at--) if (test(items[at]!)) return at;
  return -1;
}
