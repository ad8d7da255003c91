import type { IndexedArticle } from '../../model/dataset.ts';
import { chartTexts } from '../../i18n/chartTexts.ts';
import { exportTexts } from '../../i18n/exportTexts.ts';
import { formatDate } from '../../i18n/formatPeriod.ts';
import { counted } from '../../i18n/plural.ts';
import type { Language } from '../../model/article.ts';
import type { SourceGroup, SourceNote } from '../sourceNotes.ts';
import { sentenceText } from '../citedSentence.ts';
import { plain } from './textFlow.ts';
import type { Paragraph } from './textFlow.ts';

/** So many articles and sentences are printed in a picture; the metadata of the file hold all. */
const MOST_ARTICLES = 12;
export const MOST_NOTES = 40;
const INDENT = 44;

/**
 * The endnotes: per article its title, date, address and file, then each sentence with the numbers of its marks. What
 * lies beyond 12 articles or `most` notes is counted.
 */
export function sceneSources(groups: readonly SourceGroup[], language: Language, most = MOST_NOTES): Paragraph[] {
  if (groups.length === 0) return [];
  const words = exportTexts(language);
  const paragraphs: Paragraph[] = [plain('strong', words.sources, { gap: 10 })];
  let room = most;
  const left: { figures: number; articles: number } = { figures: 0, articles: 0 };
  groups.forEach(({ article, notes }, index) => {
    const printed = notes.slice(0, index < MOST_ARTICLES ? room : 0);
    room -= printed.length;
    if (printed.length > 0) paragraphs.push(...articleLines(article, language));
    paragraphs.push(...printed.map((note) => noteParagraph(note, article, language)));
    if (printed.length === notes.length) return;
    left.articles += 1;
    left.figures += notes.slice(printed.length).reduce((sum, { numbers }) => sum + numbers.length, 0);
  });
  if (left.figures > 0) paragraphs.push(plain('small', leftLine(left, most > 0, language), { gap: 4 }));
  return paragraphs;
}

/** "and 8 more figures of 3 articles: full list in the metadata of this file". */
function leftLine(left: { figures: number; articles: number }, hasPrinted: boolean, language: Language): string {
  const words = exportTexts(language);
  const articles = counted(left.articles, language, chartTexts(language).articles);
  const figures = hasPrinted ? words.moreFigures : chartTexts(language).figures;
  return words.sourcesLeft(counted(left.figures, language, figures), articles);
}

function noteParagraph({ numbers, pieces, placeInferred }: SourceNote, article: IndexedArticle, language: Language) {
  const marker = markerOf(numbers);
  const remark = placeInferred.length === 0 ? '' : ` (${inferredRemark(numbers, placeInferred, language)})`;
  return {
    kind: 'note',
    runs: [...quoted(pieces, language), { text: remark, strong: false }],
    indent: Math.max(INDENT * 0.7, marker.length * 7 + 4),
    marker,
    lang: article.language,
    gap: 1,
  } as const;
}

function inferredRemark(numbers: readonly number[], inferred: readonly number[], language: Language): string {
  const { placeInferred } = chartTexts(language);
  return inferred.length === numbers.length ? placeInferred : `${placeInferred} ${markerOf(inferred)}`;
}

/** "[1]", "[1][2]", "[2]–[6]". */
function markerOf(numbers: readonly number[]): string {
  const [first = 0, last = 0] = [numbers[0], numbers.at(-1)];
  const isRun = numbers.length > 2 && last - first === numbers.length - 1;
  return isRun ? `[${first}]–[${last}]` : numbers.map((number) => `[${number}]`).join('');
}

function articleLines(article: IndexedArticle, language: Language): Paragraph[] {
  const words = exportTexts(language);
  const isCatalogued = article.catalogued.includes('published');
  const date = article.published === null ? words.undatedArticle : formatDate(article.published, language);
  const facts = [article.published !== null && isCatalogued ? `${date} (${words.fromCatalog})` : date, article.file];
  return [
    plain('heading', article.title, { gap: 5, lang: article.language }),
    plain('small', [...facts, ...(article.url === null ? [] : [article.url])].join(' · ')),
  ];
}

/** The sentence in the quotation marks of the file's language, unless it is one quotation already. */
function quoted(pieces: SourceNote['pieces'], language: Language): Paragraph['runs'] {
  if (/^(«[^»]*»|“[^”]*”)[.,;]?$/.test(sentenceText(pieces))) return pieces;
  const [open = '', close = ''] = chartTexts(language).quoted('\n').split('\n');
  return [{ text: open, strong: false }, ...pieces, { text: close, strong: false }];
}
