import { figureTexts } from '../../i18n/figureTexts.ts';
import { citationTexts } from '../../i18n/topics/citationTexts.ts';
import type { Language } from '../../model/article.ts';
import { oneLine, remarksOf } from './citationOf.ts';
import type { Citation, CitationOptions } from './citationOf.ts';

/** Names of languages as biblatex and babel know them. */
const LANGIDS: Record<Language, string> = { en: 'english', fr: 'french', es: 'spanish' };
const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/**
 * An entry of BibTeX, read by biblatex too: `date` is EDTF as biblatex takes it, `year` and `month` serve what does not know
 * it. An article without a date has neither: "n.d." is for the style that prints it. Double braces keep the title's case.
 */
export function toBibtex(citation: Citation, { language, date }: CitationOptions): string {
  const words = citationTexts(language);
  const { key, title, published, url, language: spoken } = citation;
  const { quoted } = figureTexts(language);
  const month = published?.month ? MONTHS[published.month - 1] : undefined;
  const year = published?.year ? `${published.year}${published.uncertain ? '?' : ''}` : null;
  const fields = [
    ['title', `{{${latex(title)}}}`],
    ...(published === null ? [] : [['date', `{${latex(published.edtf)}}`]]),
    ...(year === null ? [] : [['year', `{${year}}`]]),
    ...(month === undefined ? [] : [['month', month]]),
    ['howpublished', `{${latex(words.kindTitle)}}`],
    ...(url === null ? [] : [['url', `{${verbatim(url)}}`]]),
    ['urldate', `{${date}}`],
    ['langid', `{${LANGIDS[spoken]}}`],
    ['language', `{${spoken}}`],
    ['abstract', `{${latex(citation.quotations.map(quoted).join('; '))}}`],
    ['note', `{${latex(remarksOf(citation, language).join(' '))}}`],
  ];
  return `@misc{${key},\n${fields.map(([name, value]) => `  ${name} = ${value},`).join('\n')}\n}`;
}

/** BibTeX counts braces even behind a backslash, so these have names of their own. */
const SPECIALS: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '{': '\\textbraceleft{}',
  '}': '\\textbraceright{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
  $: '\\$',
  '&': '\\&',
  '#': '\\#',
  _: '\\_',
  '%': '\\%',
};

/** Text for LaTeX: its special signs lose their meaning, every other sign of Unicode stays as it is. */
export function latex(text: string): string {
  return oneLine(text).replace(/[\\{}~^$&#_%]/gu, (sign) => SPECIALS[sign] ?? sign);
}

/** An address stands unescaped in BibTeX; what would end the field is percent-encoded. */
function verbatim(url: string): string {
  return url.replace(/[{}\\\s]/gu, (sign) => encodeURIComponent(sign));
}
