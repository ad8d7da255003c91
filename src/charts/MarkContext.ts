import { createContext, useContext } from 'react';
import type { Language } from '../model/article.ts';
import type { Marks } from './useMarks.ts';

/**
 * What the marks of one chart share. Recharts makes a component of every `shape`: it has to stay the same function, or
 * its marks would be made anew, and lose the focus, whenever one of them is hovered.
 */
export type MarkContextValue = Readonly<{ marks: Marks; language: Language }>;

export const MarkContext = createContext<MarkContextValue | null>(null);

export function useMarkContext(): MarkContextValue {
  const value = useContext(MarkContext);
  if (!value) throw new Error('a mark stands outside of its stage');
  return value;
}
