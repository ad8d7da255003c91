import { createContext, useContext } from 'react';

/** The figures that a reader has picked, and the way to pick one or leave it again. */
export type Picks = Readonly<{ picked: ReadonlySet<string>; onPick: (id: string) => void }>;

/** Comes by context, so that charts and rows that have nothing to do with a pick are not drawn anew. */
export const PickContext = createContext<Picks>({ picked: new Set(), onPick: () => undefined });

export function usePicks(): Picks {
  return useContext(PickContext);
}
