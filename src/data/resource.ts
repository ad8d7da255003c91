/** What is known of something that is loaded: its last good value, and the error of the last try. */
export type Loaded<T> = Readonly<{ data: T | undefined; error: Error | null }>;

/** Something that loads when it is first looked at. `reload` asks anew and keeps what is there until the answer comes. */
export type Resource<T> = Readonly<{
  subscribe: (listener: () => void) => () => void;
  getSnapshot: () => Loaded<T>;
  reload: () => void;
  /** The value; rejects where it cannot be loaded. */
  value: () => Promise<T>;
}>;

export function createResource<T>(load: () => Promise<T>): Resource<T> {
  let snapshot: Loaded<T> = { data: undefined, error: null };
  let current: Promise<T> | null = null;
  const listeners = new Set<() => void>();
  const set = (next: Loaded<T>) => {
    snapshot = next;
    for (const listener of listeners) listener();
  };
  const reload = () => {
    const asked = load();
    current = asked;
    // An older answer that comes late says nothing any more.
    asked.then(
      (data) => current === asked && set({ data, error: null }),
      (error: unknown) => {
        if (current !== asked) return;
        current = null;
        set({ data: snapshot.data, error: error instanceof Error ? error : new Error(String(error)) });
      },
    );
    return asked;
  };
  return {
    subscribe: (listener) => {
      listeners.add(listener);
      if (current === null && snapshot.error === null) void reload();
      return () => listeners.delete(listener);
    },
    getSnapshot: () => snapshot,
    reload: () => {
      if (snapshot.error !== null && snapshot.data === undefined) set({ data: undefined, error: null });
      void reload();
    },
    value: () => current ?? reload(),
  };
}
