const KEY = 'cited-figures:last-view';

/** The search part of the address that a reader last had in this browser; null where none is kept, or storage is forbidden. */
export function lastView(): string | null {
  try {
    return localStorage.getItem(KEY);
  } catch {
    return null;
  }
}

/** Keeps the search part of an address as the last view; null forgets it. */
export function keepLastView(search: string | null): void {
  try {
    if (search === null) localStorage.removeItem(KEY);
    else localStorage.setItem(KEY, search);
  } catch {
    return;
  }
}
