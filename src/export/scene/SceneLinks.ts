import { createContext } from 'react';

/** Where the endnote of a mark stands, in a document that has links; null in a picture. */
export const SceneLinks = createContext<((number: number) => string) | null>(null);
