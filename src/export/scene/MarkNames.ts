import { createContext } from 'react';

/** Marks in words by figure id, for those that are links. */
export const MarkNames = createContext<ReadonlyMap<string, string>>(new Map());
