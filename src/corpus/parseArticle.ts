import type { CataloguedFact, SourceText, Span } from '../model/article.ts';
import type { Problem } from '../model/dataset.ts';
import type { Boilerplate } from './boilerplate.ts';
import { contactStart } from './contactStart.ts';
import { detectLanguage } from './detectLanguage.ts';
import type { Line } from './linesOf.ts';
import { menuEnd } from './menuEnd.ts';
import { type Page, pageOf } from './page.ts';
import type { CatalogEntry } from './parseCatalog.ts';
import { datelineDate } from './datelineDate.ts';
import { statedDate } from './statedDate.ts';
import { type FoundTitle, titleOf } from './titleOf.ts';

/** A decoded file. `file` is its name with extension. */
export type DecodedFile = Readonly<{ file: string; text: string }>;

/**
 * Tells menu, title, body and contact block of one article apart. Nothing is cut: all of them are spans of the unchanged
 * text. Gives a problem where there is no text, or where its language is none that the project reads.
 */
export function parseArticle(
  { file, text }: DecodedFile,
  boilerplate: Boilerplate,
  catalogEntry: CatalogEntry = {},
): SourceText | Problem {
  const page = pageOf(file, text);
  const head = menuEnd(page.lines, boilerplate);
  const own = page.lines.slice(head);
  const first = own[0];
  if (!first) return { file, code: 'empty-file', reason: 'no text besides menus and markup' };
  const found = detectLanguage(own.map((line) => line.text).join('\n'));
  if ('reason' in found) return { file, code: 'unknown-language', reason: found.reason };
  const id = idOf(file);
  const title = page.stated.title ?? titleOf(own);
  const body = bodyOf(page, own, title);
  return {
    id,
    file,
    language: found.language,
    title: title?.title ?? id,
    titleSpan: title?.span ?? { start: body.start, end: body.start },
    ...factsOf(
      page,
      { head: page.lines.slice(0, head), opening: page.view.slice(body.start, body.start + OPENING) },
      catalogEntry,
    ),
    text,
    body,
  };
}

/** The name of a file without its extension. */
export function idOf(file: string): string {
  return file.replace(/\.[^.]+$/, '');
}

/** From behind the title to the contact block and to what most articles end with. */
function bodyOf(page: Page, own: readonly Line[], title: FoundTitle | null): Span {
  const stated = page.stated.title !== undefined;
  const behind = stated
    ? own.filter((line) => line.start >= (title?.lines === 0 ? 0 : (title?.span.end ?? 0)))
    : own.slice(title?.lines ?? 0);
  const lines = stated && behind[0]?.text === title?.title ? behind.slice(1) : behind;
  const start = lines[0]?.start ?? title?.span.end ?? page.view.length;
  const contact = lines.length > 0 ? contactStart(page.view, lines) : start;
  const last = lines.findLast((line) => line.start < contact);
  return { start, end: last ? Math.min(last.end, trimmedEnd(page.view, contact)) : start };
}

function trimmedEnd(view: string, end: number): number {
  let at = end;
  while (at > 0 && /\s/.test(view.charAt(at - 1))) at -= 1;
  return at;
}

/** Where an article may tell its own date: the lines above the title, and how its body opens. */
type Dated = Readonly<{ head: readonly Line[]; opening: string }>;
const OPENING = 120;

type Facts = Pick<SourceText, 'published' | 'url' | 'urlLanguage' | 'catalogued' | 'evidence' | 'note'>;

/** What the article says of itself goes before the catalog; a fact of the catalog is marked as such. */
function factsOf({ stated }: Page, { head, opening }: Dated, entry: CatalogEntry): Facts {
  const dated =
    head.map((line) => statedDate(line.text)).find((date) => date !== null) ?? datelineDate(opening) ?? undefined;
  const own = { url: stated.url, published: stated.published ?? dated };
  const facts: readonly CataloguedFact[] = ['url', 'published'];
  const catalogued = facts.filter((fact) => own[fact] === undefined && entry[fact] !== undefined);
  return {
    published: own.published ?? entry.published ?? null,
    url: own.url ?? entry.url ?? null,
    urlLanguage: (catalogued.includes('url') ? entry.urlLanguage : undefined) ?? null,
    catalogued,
    evidence: catalogued.length > 0 ? (entry.evidence ?? null) : null,
    note: catalogued.length > 0 ? (entry.note ?? null) : null,
  };
}
