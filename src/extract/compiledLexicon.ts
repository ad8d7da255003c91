import type { Language } from '../model/article.ts';
import { compile, type Compiled } from './lexicons/compile.ts';
import { en } from './lexicons/en/index.ts';
import { es } from './lexicons/es/index.ts';
import { fr } from './lexicons/fr/index.ts';
import type { Lexicon } from './lexicons/lexicon.ts';

const LEXICONS: Readonly<Partial<Record<Language, Lexicon>>> = { fr, en, es };
const ready = new Map<Language, Compiled>();

/** The lexicon of a language, made ready for look-up once; null for a language that is not read yet. */
export function compiledLexicon(language: Language): Compiled | null {
  const lexicon = LEXICONS[language];
  if (!lexicon) return null;
  const compiled = ready.get(language) ?? compile(lexicon);
  ready.set(language, compiled);
  return compiled;
}
