import type { Language } from '../../model/article.ts';
import type { CorpusWords } from './corpusWords.ts';
import { en } from './en.ts';
import { es } from './es.ts';
import { fr } from './fr.ts';

export const WORDS: Readonly<Record<Language, CorpusWords>> = { fr, en, es };

const every = Object.values(WORDS);

/** The words of all languages together: a menu may be in another language than the article under it. */
export const HEADINGS: ReadonlySet<string> = new Set(every.flatMap((words) => words.headings));
export const MENU_LINES: ReadonlySet<string> = new Set(every.flatMap((words) => words.menu));
/** One pattern, since every line of every article is tried. */
export const CONTACT_OPENING = new RegExp(
  every.flatMap((words) => words.contact.map(({ source }) => source)).join('|'),
  'iu',
);
export const CLOSING_LINES: readonly RegExp[] = every.flatMap((words) => words.closing);
export const CONTACT_LABELS: readonly string[] = [...new Set(every.flatMap((words) => words.contactLabels))];
