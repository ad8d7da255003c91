import { useSyncExternalStore } from 'react';
import type { Loaded, Resource } from './resource.ts';

/** What is known of a resource now, with the way to ask for it again. */
export function useResource<T>(resource: Resource<T>): Loaded<T> & Readonly<{ reload: () => void }> {
  const loaded = useSyncExternalStore(resource.subscribe, resource.getSnapshot);
  return { ...loaded, reload: resource.reload };
}
