import type { CitedFigure } from '../../analysis/citedFigure.ts';
import { citationsOf } from './citationOf.ts';
import type { Citation, CitationOptions } from './citationOf.ts';
import { toApa } from './toApa.ts';
import { toBibtex } from './toBibtex.ts';
import { toChicago } from './toChicago.ts';
import { toCslJson } from './toCslJson.ts';
import { toRis } from './toRis.ts';
import { toUnStyle } from './toUnStyle.ts';

export const CITATION_FORMATS = ['apa', 'chicago', 'un', 'bibtex', 'ris', 'csl'] as const;
export type CitationFormat = (typeof CITATION_FORMATS)[number];

/** Citations as one text, with what a file of it is called. */
export type CitationFile = Readonly<{ content: string; extension: 'txt' | 'bib' | 'ris' | 'json'; mime: string }>;

type Writer = Omit<CitationFile, 'content'> &
  Readonly<{ write: (citations: readonly Citation[], options: CitationOptions) => string }>;

const TEXT = { extension: 'txt', mime: 'text/plain;charset=utf-8' } as const;
const each =
  (one: (citation: Citation, options: CitationOptions) => string, between: string) =>
  (citations: readonly Citation[], options: CitationOptions) =>
    citations.map((citation) => one(citation, options)).join(between);

const WRITERS: Record<CitationFormat, Writer> = {
  apa: { ...TEXT, write: each(toApa, '\n\n') },
  chicago: { ...TEXT, write: each(toChicago, '\n\n') },
  un: { ...TEXT, write: each(toUnStyle, '\n\n') },
  bibtex: { extension: 'bib', mime: 'application/x-bibtex;charset=utf-8', write: each(toBibtex, '\n\n') },
  ris: {
    extension: 'ris',
    mime: 'application/x-research-info-systems;charset=utf-8',
    write: each(toRis, '\r\n'),
  },
  csl: {
    extension: 'json',
    mime: 'application/vnd.citationstyles.csl+json',
    write: (citations, options) =>
      JSON.stringify(
        citations.map((citation) => toCslJson(citation, options)),
        null,
        2,
      ),
  },
};

/**
 * Cites the articles of some figures: of one figure, a chart or a basket. An article comes once, in the order of first use,
 * with all that is quoted from it. The words of `citationTopic` must have been brought in the language.
 */
export function citeArticles(
  figures: readonly CitedFigure[],
  format: CitationFormat,
  options: CitationOptions,
): CitationFile {
  const { write, extension, mime } = WRITERS[format];
  return { content: write(citationsOf(figures, options), options), extension, mime };
}
