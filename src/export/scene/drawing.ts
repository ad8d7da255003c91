import type { ReactElement } from 'react';
import type { Language } from '../../model/article.ts';

export type DrawOptions = Readonly<{ width: number; numbers: ReadonlyMap<string, number>; language: Language }>;

/** A chart without its frame, in pixels from its own top left corner. */
export type Drawing = Readonly<{ height: number; drawing: ReactElement }>;
