import { createContext, useContext } from 'react';
import type { Language } from '../model/article.ts';
import type { Marks } from './useMarks.ts';

/**
 * What the marks of one chart share. It comes by context, past the memoised plots: Recharts draws its marks anew, and they
 * would lose the focus, whenever the props of a chart change.
 */
export type MarkContextValue = Readonly<{ marks: Marks; language: Language }>;

export const MarkContext = createContext<MarkContextValue | null>(null);

export function useMarkContext(): MarkContextValue {
  const value = useContext(MarkContext);
  if (!value) throw new Error('a mark stands outside of its stage');
  return value;
}
