import type { Span } from '../../model/article.ts';
import type { NounClass } from '../lexicons/nounLexicon.ts';

/** The noun phrase behind a number. */
export type NounPhrase = Span &
  Readonly<{
    /** Null for a noun that no list holds. */
    nounClass: NounClass | 'nationality' | null;
    head: string;
    /** "autres": the noun was named before. */
    again: boolean;
  }>;
