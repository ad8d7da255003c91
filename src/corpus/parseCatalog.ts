import * as v from 'valibot';
import type { EntryFault, Problem } from '../model/dataset.ts';
import { isDate, isLanguageTag, isWebAddress } from './catalogFields.ts';

/** What `catalog.json` says of one article that its text does not. */
export type CatalogEntry = Readonly<{
  url?: string;
  /** The language of the page at `url`, BCP 47. */
  urlLanguage?: string;
  published?: string;
  evidence?: string;
  note?: string;
}>;

export type Catalog = Readonly<{ entries: ReadonlyMap<string, CatalogEntry>; problems: readonly Problem[] }>;

const FIELDS = {
  url: v.pipe(v.string('url is not a text'), v.check(isWebAddress, 'url is not a web address')),
  urlLanguage: v.pipe(
    v.string('urlLanguage is not a text'),
    v.check(isLanguageTag, 'urlLanguage is not a language tag such as en (BCP 47)'),
  ),
  published: v.pipe(
    v.string('published is not a text'),
    v.check(isDate, 'published is not a date such as 2016-06 (EDTF)'),
  ),
  evidence: v.string('evidence is not a text'),
  note: v.string('note is not a text'),
};

/**
 * Reads a catalog: `{ "<article id>": { url?, urlLanguage?, published?, evidence?, note? } }`. A field that is wrong is
 * left out with a problem; the others stay. `known` are the ids of the folder; null where only some of its files are read.
 */
export function parseCatalog(file: string, json: string, known: ReadonlySet<string> | null): Catalog {
  let content: unknown;
  try {
    content = JSON.parse(json.replace(/^\uFEFF/, ''));
  } catch (error) {
    return { entries: new Map(), problems: [syntaxProblem(file, json, error)] };
  }
  if (!isRecord(content)) {
    const reason = 'no object of article ids at the top';
    return { entries: new Map(), problems: [{ file, code: 'catalog-syntax', reason }] };
  }
  const problems: Problem[] = [];
  const entries = new Map<string, CatalogEntry>();
  for (const [id, value] of Object.entries(content)) {
    const report: Report = (reason, fault, field) =>
      problems.push({
        file,
        code: 'catalog-entry',
        reason: `${id}: ${reason}`,
        detail: { kind: 'entry', id, fault, ...(field === undefined ? {} : { field }) },
      });
    if (known && !known.has(id)) report('no article has this id', 'no-article');
    else if (!isRecord(value)) report('not an object', 'not-an-object');
    else entries.set(id, entryOf(value, report));
  }
  return { entries, problems };
}

type Report = (reason: string, fault: EntryFault, field?: string) => void;

function entryOf(value: Readonly<Record<string, unknown>>, report: Report): CatalogEntry {
  const entry: Record<string, string> = {};
  for (const [name, field] of Object.entries(value)) {
    const schema = Object.hasOwn(FIELDS, name) ? FIELDS[name as keyof typeof FIELDS] : null;
    if (!schema) {
      report(`unknown field ${name}`, 'unknown-field', name);
      continue;
    }
    const parsed = v.safeParse(schema, field);
    if (parsed.success) entry[name] = parsed.output;
    else report(parsed.issues[0].message, 'wrong-value', name);
  }
  return entry;
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Says where the JSON breaks, as far as it can be told. */
function syntaxProblem(file: string, json: string, error: unknown): Problem {
  const message = error instanceof Error ? error.message : String(error);
  const position = positionIn(message, json);
  if (position === null) return { file, code: 'catalog-syntax', reason: `no valid JSON: ${message}` };
  const before = json.slice(0, position).split('\n');
  const [line, column] = [before.length, (before.at(-1) ?? '').length + 1];
  const reason = `no valid JSON at line ${line}, column ${column}: ${message}`;
  return { file, code: 'catalog-syntax', reason, detail: { kind: 'line', line, column } };
}

/** V8 names an offset in some messages, in others it shows the ten characters on either side. */
function positionIn(message: string, json: string): number | null {
  const named = /at position (\d+)/.exec(message)?.[1];
  if (named !== undefined) return Number(named);
  if (message.includes('end of JSON')) return json.length;
  const shown = /, \.{3}"([^]+)"(?:\.{3})? is not valid JSON$/.exec(message)?.[1];
  if (shown === undefined) return null;
  const at = json.indexOf(shown);
  return at >= 0 && at === json.lastIndexOf(shown) ? at + 10 : null;
}
