import { figureTexts } from '../../i18n/figureTexts.ts';
import { citationTexts } from '../../i18n/topics/citationTexts.ts';
import { remarksOf } from './citationOf.ts';
import type { Citation, CitationOptions } from './citationOf.ts';
import type { PublicationDate } from './publicationDate.ts';

/** A date of CSL: year, month and day as far as they are known; `circa` for an uncertain one. */
type CslDate = Readonly<{ 'date-parts'?: readonly (readonly number[])[]; circa?: true; literal?: string }>;

/** An item of CSL-JSON 1.0.2 (csl-data.json). Without `issued` a processor prints its own "n.d.". */
export type CslItem = Readonly<{
  id: string;
  type: 'webpage';
  title: string;
  genre: string;
  issued?: CslDate;
  accessed: CslDate;
  URL?: string;
  language: string;
  abstract: string;
  note: string;
}>;

export function toCslJson(citation: Citation, { language, date }: CitationOptions): CslItem {
  const { key, title, published, url, quotations } = citation;
  const { quoted } = figureTexts(language);
  return {
    id: key,
    type: 'webpage',
    title,
    genre: citationTexts(language).kindTitle,
    ...(published === null ? {} : { issued: cslDate(published) }),
    accessed: { 'date-parts': [date.split('-').map(Number)] },
    ...(url === null ? {} : { URL: url }),
    language: citation.language,
    abstract: quotations.map(quoted).join('; '),
    note: remarksOf(citation, language).join('\n'),
  };
}

function cslDate({ edtf, year, month, day, uncertain, approximate }: PublicationDate): CslDate {
  if (year === null) return { literal: edtf };
  const parts = [year, month, day].filter((part) => part !== null);
  return { 'date-parts': [parts], ...(uncertain || approximate ? { circa: true } : {}) };
}
