import { citationTexts } from '../../i18n/topics/citationTexts.ts';
import type { Language } from '../../model/article.ts';
import type { CitationFormat } from './citeArticles.ts';

/** Formats that are called alike in every language. */
const NAMES = { apa: 'APA 7', bibtex: 'BibTeX', ris: 'RIS', csl: 'CSL-JSON' } as const;

export function formatName(format: CitationFormat, language: Language): string {
  return format === 'chicago' || format === 'un' ? citationTexts(language).styles[format] : NAMES[format];
}

/** True for what a reference manager reads, false for what a person reads. */
export function isForManagers(format: CitationFormat): boolean {
  return format === 'bibtex' || format === 'ris' || format === 'csl';
}
