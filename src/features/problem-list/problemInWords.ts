import type { DetailTexts } from '../../i18n/en/details.ts';
import type { Problem, ProblemCode } from '../../model/dataset.ts';

/** Files that were not read, folders without an article, and mistakes in the catalog, which lose no article. */
export type ProblemKinds = Readonly<{ files: number; folders: number; catalog: number }>;

const KIND: Partial<Record<ProblemCode, keyof ProblemKinds>> = {
  'no-such-path': 'folders',
  'no-articles': 'folders',
  'catalog-syntax': 'catalog',
  'catalog-entry': 'catalog',
};

/** How many problems there are of each kind; what is no kind of its own is a file that was not read. */
export function problemKinds(problems: readonly Problem[]): ProblemKinds {
  const count = (kind: keyof ProblemKinds) => problems.filter(({ code }) => (KIND[code] ?? 'files') === kind).length;
  return { files: count('files'), folders: count('folders'), catalog: count('catalog') };
}

/** The reason of a problem with all that is known of its place, in the language of the messages. */
export function problemInWords({ code, detail, span }: Problem, { problems: words }: DetailTexts): string {
  if (detail?.kind === 'entry') {
    const { id, fault, field = '' } = detail;
    const wanted = Object.entries(words.fieldWants).find(([name]) => name === field)?.[1] ?? '';
    return words.entry[fault](id, field, wanted);
  }
  const where = detail?.kind === 'line' ? words.atLine(detail.line, detail.column) : '';
  const other = detail?.kind === 'same-name' ? words.sameName(detail.file) : '';
  const at = span ? words.at(span.start) : '';
  return [words.reasons[code], where, other, at].filter((part) => part !== '').join(' ');
}
