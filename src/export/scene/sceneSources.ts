import type { IndexedArticle } from '../../model/dataset.ts';
import { chartTexts } from '../../i18n/chartTexts.ts';
import { exportTexts } from '../../i18n/exportTexts.ts';
import { formatDate } from '../../i18n/formatPeriod.ts';
import { counted } from '../../i18n/plural.ts';
import type { Language } from '../../model/article.ts';
import type { SourceGroup } from '../sourceNotes.ts';
import { plain } from './textFlow.ts';
import type { Paragraph } from './textFlow.ts';

/** So many figures have their sentence in the picture; the metadata of the file hold all. */
const MOST_SOURCES = 12;
const INDENT = 44;

/** The endnotes: per article its title, date, address and file, then each sentence with the numbers of its marks. */
export function sceneSources(groups: readonly SourceGroup[], language: Language): Paragraph[] {
  const words = exportTexts(language);
  const total = groups.reduce(
    (sum, { notes }) => sum + notes.reduce((count, note) => count + note.numbers.length, 0),
    0,
  );
  if (total === 0) return [];
  const paragraphs: Paragraph[] = [plain('strong', words.sources, { gap: 10 })];
  let left = MOST_SOURCES;
  for (const { article, notes } of groups) {
    if (left <= 0) break;
    paragraphs.push(...articleLines(article, language));
    for (const { numbers, pieces } of notes) {
      if (left <= 0) break;
      left -= numbers.length;
      const marker = markerOf(numbers);
      const indent = Math.max(INDENT * 0.7, marker.length * 7 + 4);
      paragraphs.push({
        kind: 'note',
        runs: quoted(pieces, article.language),
        indent,
        marker,
        lang: article.language,
        gap: 1,
      });
    }
  }
  if (left < 0) left = 0;
  const missing = total - Math.min(total, MOST_SOURCES - left);
  if (missing > 0) paragraphs.push(plain('small', counted(missing, language, words.moreSources), { gap: 4 }));
  return paragraphs;
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

function quoted(pieces: SourceGroup['notes'][number]['pieces'], language: Language): Paragraph['runs'] {
  const [open = '', close = ''] = chartTexts(language).quoted('\n').split('\n');
  const isQuotedAlready = pieces[0]?.text.startsWith(open.trim()) === true;
  if (isQuotedAlready) return pieces;
  return [{ text: open, strong: false }, ...pieces, { text: close, strong: false }];
}
