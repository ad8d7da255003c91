import type { IndexedArticle } from '../../model/dataset.ts';
import { chartTexts } from '../../i18n/chartTexts.ts';
import { figureTexts } from '../../i18n/figureTexts.ts';
import { exportTexts } from '../../i18n/topics/exportTexts.ts';
import { formatDate } from '../../i18n/formatPeriod.ts';
import { counted } from '../../i18n/plural.ts';
import type { Language } from '../../model/article.ts';
import { addressOrFile } from '../articleAddress.ts';
import type { SourceGroup, SourceNote } from '../sourceNotes.ts';
import { sentenceText } from '../citedSentence.ts';
import { isQuotation } from '../sentencePiece.ts';
import { markerOf } from './markerOf.ts';
import { plain } from './textFlow.ts';
import type { Paragraph } from './textFlow.ts';

/** How many articles and how many of their sentences a picture prints; the metadata of the file hold all. */
export type SourceRoom = Readonly<{ articles: number; notes: number; rest?: 'metadata' | 'slides' }>;
export const MOST_SOURCES: SourceRoom = { articles: 12, notes: 40 };
const INDENT = 44;

/**
 * The endnotes: per article its title, date, address and file, then each sentence with the numbers of its marks. Where the
 * room for sentences ends, the article still tells the numbers of its marks; articles beyond the room are counted.
 */
export function sceneSources(
  groups: readonly SourceGroup[],
  language: Language,
  room: SourceRoom = MOST_SOURCES,
): Paragraph[] {
  if (groups.length === 0) return [];
  const words = exportTexts(language);
  const paragraphs: Paragraph[] = [plain('strong', words.sources, { gap: 10 })];
  let left = room.notes;
  for (const { article, notes } of groups.slice(0, room.articles)) {
    const printed = notes.slice(0, left);
    left -= printed.length;
    const unprinted = notes.slice(printed.length).flatMap(({ numbers }) => numbers);
    if (printed.length > 0) paragraphs.push(...articleLines(article, language));
    paragraphs.push(...printed.map((note) => noteParagraph(note, article, language)));
    if (printed.length === 0) paragraphs.push(bareArticle(article, markerOf(unprinted), language));
    else if (unprinted.length > 0) paragraphs.push(plain('small', words.unprinted(markerOf(unprinted)), { gap: 1 }));
  }
  const line = leftLine(groups, room, language);
  return line === null ? paragraphs : [...paragraphs, plain('small', line, { gap: 4 })];
}

/** "and 8 more figures of 3 articles: full list in the metadata of this file", else where unprinted sentences are. */
function leftLine(groups: readonly SourceGroup[], room: SourceRoom, language: Language): string | null {
  const words = exportTexts(language);
  const beyond = groups.slice(room.articles);
  const total = groups.reduce((sum, { notes }) => sum + notes.length, 0);
  if (beyond.length === 0) return total > room.notes ? words.sentencesLeft[room.rest ?? 'metadata'] : null;
  const figures = beyond.flatMap(({ notes }) => notes.flatMap(({ numbers }) => numbers)).length;
  const articles = counted(beyond.length, language, chartTexts(language).articles);
  const phrase = room.articles > 0 ? words.moreFigures : chartTexts(language).figures;
  return words.sourcesLeft[room.rest ?? 'metadata'](counted(figures, language, phrase), articles);
}

function noteParagraph({ numbers, pieces, placeInferred }: SourceNote, article: IndexedArticle, language: Language) {
  const marker = markerOf(numbers);
  const remark = placeInferred.length === 0 ? '' : ` (${inferredRemark(numbers, placeInferred, language)})`;
  return {
    kind: 'note',
    runs: [...quotedPieces(pieces, language), { text: remark, strong: false }],
    indent: Math.max(INDENT * 0.7, marker.length * 7 + 4),
    marker,
    lang: article.language,
    gap: 1,
  } as const;
}

/** "place inferred [2]": which of the marks of a sentence have a place that is not stated with them. */
export function inferredRemark(numbers: readonly number[], inferred: readonly number[], language: Language): string {
  const { placeInferred } = figureTexts(language);
  return inferred.length === numbers.length ? placeInferred : `${placeInferred} ${markerOf(inferred)}`;
}

/** Title, date, file and address of an article whose sentences follow. */
function articleLines(article: IndexedArticle, language: Language): Paragraph[] {
  const { title, url, file, language: lang } = article;
  const facts = [dateOf(article, language), file, ...(url === null ? [] : [addressOrFile(article, language)])];
  return [plain('heading', title, { gap: 5, lang }), plain('small', facts.join(' · '))];
}

/** An article without room for its sentences, with the numbers of its marks. */
function bareArticle(article: IndexedArticle, marker: string, language: Language): Paragraph {
  const facts = [dateOf(article, language), addressOrFile(article, language)];
  const runs = [
    { text: `${marker} ${article.title}`, strong: true },
    { text: ` · ${facts.join(' · ')}`, strong: false },
  ];
  return { kind: 'small', runs, gap: 3 };
}

/** The date of an article in words, and whether the catalog tells it. */
export function dateOf({ published, catalogued }: IndexedArticle, language: Language): string {
  const words = exportTexts(language);
  if (published === null) return words.undatedArticle;
  const date = formatDate(published, language);
  return catalogued.includes('published') ? `${date} (${words.fromCatalog})` : date;
}

/** The sentence in the quotation marks of the file's language, unless it is one quotation already. */
export function quotedPieces(pieces: SourceNote['pieces'], language: Language): Paragraph['runs'] {
  if (isQuotation(sentenceText(pieces))) return pieces;
  const [open = '', close = ''] = figureTexts(language).quoted('\n').split('\n');
  return [{ text: open, strong: false }, ...pieces, { text: close, strong: false }];
}
