import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import type { Unzipped, Zippable } from 'fflate';

/** Zip files know no earlier day; the local one, since that is what they write. */
const ZIP_DAY = new Date(1980, 0, 1);

/**
 * An Office file with the moment of its making replaced by the day of the export, its parts dated alike and its random
 * names by numbers: the same content gives the same bytes. Workbooks within it too. `change` edits further parts.
 */
export function stableZip(
  bytes: Uint8Array,
  date: string,
  change: (path: string, xml: string) => string = (_, xml) => xml,
): Uint8Array<ArrayBuffer> {
  const parts = unzipSync(bytes);
  const names = steadyNames(parts);
  const rename = (text: string) => names.reduce((renamed, [from, to]) => renamed.replaceAll(from, to), text);
  const stable: Zippable = {};
  for (const [path, data] of Object.entries(parts)) {
    if (path.endsWith('/')) continue;
    stable[rename(path)] = [stablePart(path, data), { mtime: ZIP_DAY, level: isPacked(path) ? 0 : 6 }];
  }
  return zipSync(stable);

  function stablePart(path: string, data: Uint8Array): Uint8Array {
    if (path.endsWith('.xlsx')) return stableZip(data, date);
    if (!/\.(xml|rels)$/.test(path)) return data;
    return strToU8(change(path, rename(dated(strFromU8(data), date))));
  }
}

function isPacked(path: string): boolean {
  return /\.(png|xlsx)$/.test(path);
}

/** The times of the core properties, and pictures numbered within the document rather than since the page was opened. */
function dated(xml: string, date: string): string {
  let pictures = 0;
  return xml
    .replace(
      /(<dcterms:(?:created|modified)[^>]*>)[^<]*(<)/g,
      (_, open: string, close: string) => `${open}${date}T00:00:00Z${close}`,
    )
    .replace(/(<wp:docPr id=")\d+(")/g, (_, open: string, close: string) => `${open}${(pictures += 1)}${close}`);
}

/** Pictures with a random name, charts counted since the page was opened and random identifiers: all numbered in order. */
function steadyNames(parts: Unzipped): [string, string][] {
  const media = Object.keys(parts).flatMap((path) => /\/media\/([^/]+)\.(\w+)$/.exec(path)?.[1] ?? []);
  const random = media.filter((name) => name.length > 12);
  const names = random.map((name, index): [string, string] => [name, `picture${index + 1}`]);
  const counted = Object.keys(parts).flatMap(
    (path) => /\/((?:chart|Microsoft_Excel_Worksheet)\d+\.(?:xml|xlsx))$/.exec(path)?.[1] ?? [],
  );
  for (const ending of ['xml', 'xlsx']) {
    const alike = counted.filter((name) => name.endsWith(ending));
    alike.forEach((name, index) => names.push([`/${name}`, `/${name.replace(/\d+/, String(index + 1))}`]));
  }
  const xml = Object.entries(parts).flatMap(([path, data]) => (path.endsWith('.xml') ? [strFromU8(data)] : []));
  const uuids = new Set(xml.flatMap((text) => text.match(UUID_PART) ?? []));
  [...uuids].forEach((uuid, index) => names.push([uuid, `-0000-4000-8000-${String(index + 1).padStart(12, '0')}`]));
  return names;
}

/** The random part of an identifier of pptxgenjs; its other part is a number in order. */
const UUID_PART = /(?<=uniqueId val="\{[0-9A-F]{8})-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}(?=\})/gi;
