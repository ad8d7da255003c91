import { figureTexts } from '../../i18n/figureTexts.ts';
import { citationTexts } from '../../i18n/topics/citationTexts.ts';
import { oneLine, remarksOf } from './citationOf.ts';
import type { Citation, CitationOptions } from './citationOf.ts';
import type { PublicationDate } from './publicationDate.ts';

/**
 * A record of RIS: a field a line, `XX  - value`, lines ended by CR LF. A date is `year/month/day/other`, and the last part
 * keeps what makes it doubtful: `2016/06//?`. An article without a date has none.
 */
export function toRis(citation: Citation, { language, date }: CitationOptions): string {
  const words = citationTexts(language);
  const { title, published, url, quotations } = citation;
  const { quoted } = figureTexts(language);
  const fields: (readonly [string, string])[] = [
    ['TY', 'ELEC'],
    ['ID', citation.key],
    ['TI', title],
    ...(published?.year ? [['PY', String(published.year)] as const] : []),
    ...(published === null ? [] : [['DA', risDate(published)] as const]),
    ['M3', words.kindTitle],
    ...(url === null ? [] : [['UR', url] as const]),
    ['Y2', date.replaceAll('-', '/')],
    ['LA', citation.language],
    ['AB', quotations.map(quoted).join('; ')],
    ...remarksOf(citation, language).map((remark) => ['N1', remark] as const),
  ];
  return [...fields.map(([tag, value]) => `${tag}  - ${oneLine(value)}`), 'ER  - ', ''].join('\r\n');
}

function risDate({ edtf, year, month, day, uncertain, approximate }: PublicationDate): string {
  if (year === null) return `///${edtf}`;
  const two = (part: number | null) => (part === null ? '' : String(part).padStart(2, '0'));
  return `${year}/${two(month)}/${two(day)}/${approximate ? '~' : ''}${uncertain ? '?' : ''}`;
}
