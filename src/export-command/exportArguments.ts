import { parseArgs } from 'node:util';
import { readView } from '../analysis/filterUrl.ts';
import type { View } from '../analysis/view.ts';
import { CHARTS } from '../analysis/view.ts';
import { EXPORT_FORMATS } from '../export/exportRequest.ts';
import type { ExportFormat, ExportRequest } from '../export/exportRequest.ts';
import { PRESETS, sizeNamed } from '../export/pictureSize.ts';
import type { PictureSize } from '../export/pictureSize.ts';
import { CliError } from '../loader/cliError.ts';
import { LANGUAGES } from '../model/article.ts';
import type { Language } from '../model/article.ts';

export const HELP = `npm run -s export -- --chart NAME --format FORMAT [filters] [-o FILE] [FOLDER…]
the file that the Export menu of the page makes, without a browser; FOLDER is seeds if left out

  --chart by-region|by-year|percentages|coverage|map|multiples|table
  --format png|svg|pdf|docx|pptx|xlsx|html|csv|json     the ending of FILE if left out
  -o FILE            where to write; a name that tells topic, places, years and day if left out
  --country PRY,ARG  --region 029  --measure victims  --years 2003..2010  --article ID  --qualifier exact
  --q WORDS  --scale log|linear  --rows region|country  and the other keys of the page's address
  --view "?country=PRY"   a whole view, as in the address of the page; single filters go on top
  --lang fr|en|es    the language of the file (en)
  --size page|half|slide|square|social|12cm|12x8cm   --dpi 300
  --extent all|page  how many sources a picture prints
  --transparent      no paper behind a picture
  --semicolon        CSV with ;
  --page URL         the address of the page, for the link in the file
  --date 2026-11-21  the day in the file, today if left out: the same day and figures give the same bytes

exit code  0: written   1: written, but an article could not be read or no figure matches   2: bad arguments
`;

export type ExportArguments = Readonly<{
  chart: ExportRequest['chart'];
  format: ExportFormat;
  view: View;
  search: string;
  language: Language;
  size: PictureSize;
  extent: 'page' | 'all';
  transparent: boolean;
  separator: ',' | ';';
  page: string;
  output: string | null;
  date: string | null;
  folders: readonly string[];
}>;

/** Keys of the page's address that are options of their own. */
const VIEW_KEYS = [
  ...['country', 'region', 'measure', 'years', 'article', 'qualifier', 'q', 'regionwide'],
  ...['scale', 'rows', 'height', 'cells', 'panels', 'pick'],
] as const;
const text = { type: 'string' } as const;
const flag = { type: 'boolean' } as const;

/** Reads the arguments; null asks for help. Throws a CliError that names what is wrong with its value. */
export function exportArguments(args: readonly string[]): ExportArguments | null {
  const { values, positionals } = parsed(args);
  if (values.help === true) return null;
  const language = oneOf(LANGUAGES, values.lang ?? 'en', 'language');
  const { view, search } = viewOf(values);
  const size = sizeNamed(values.size ?? 'page', values.dpi === undefined ? null : Number(values.dpi));
  if (size === null)
    throw new CliError(`unknown size: ${values.size ?? ''} (${Object.keys(PRESETS).join(', ')}, 12x8cm)`);
  if (values.date !== undefined && !/^\d{4}-\d\d-\d\d$/.test(values.date)) throw new CliError(`no day: ${values.date}`);
  return {
    chart: oneOf([...CHARTS, 'table'] as const, values.chart ?? 'by-region', 'chart'),
    format: oneOf(EXPORT_FORMATS, values.format ?? /\.(\w+)$/.exec(values.output ?? '.svg')?.[1] ?? '', 'format'),
    ...{ view, search, language, size },
    extent: oneOf(['all', 'page'] as const, values.extent ?? 'all', 'extent'),
    transparent: values.transparent === true,
    separator: values.semicolon === true ? ';' : ',',
    page: values.page ?? '',
    output: values.output ?? null,
    date: values.date ?? null,
    folders: positionals.length > 0 ? positionals : ['seeds'],
  };
}

/** The view of `--view` with single filters on top of it. */
function viewOf(values: Readonly<Record<string, string | boolean | undefined>>) {
  const parameters = new URLSearchParams(
    typeof values['view'] === 'string' ? values['view'].replace(/^.*?\?/, '') : '',
  );
  for (const key of VIEW_KEYS) {
    const value = values[key];
    if (typeof value === 'string') parameters.set(key, value);
  }
  parameters.delete('lang');
  const search = parameters.size === 0 ? '' : `?${parameters.toString().replaceAll('%2C', ',')}`;
  const { view, notices } = readView(search, LANGUAGES);
  const [notice] = notices;
  if (notice)
    throw new CliError(
      `${notice.reason === 'unknown-key' ? 'unknown filter' : 'wrong value'}: ${notice.key}=${notice.value}`,
    );
  return { view, search };
}

function oneOf<T extends string>(allowed: readonly T[], value: string, what: string): T {
  const found = allowed.find((candidate) => candidate === value);
  if (found === undefined) throw new CliError(`unknown ${what}: ${value} (${allowed.join(', ')})`);
  return found;
}

function parsed(args: readonly string[]) {
  const filters = Object.fromEntries(VIEW_KEYS.map((key) => [key, text])) as Record<
    (typeof VIEW_KEYS)[number],
    typeof text
  >;
  const options = {
    ...filters,
    ...{
      chart: text,
      format: text,
      view: text,
      lang: text,
      size: text,
      dpi: text,
      extent: text,
      page: text,
      date: text,
    },
    output: { type: 'string', short: 'o' },
    ...{ transparent: flag, semicolon: flag },
    help: { type: 'boolean', short: 'h' },
  } as const;
  try {
    return parseArgs({ args: [...args], allowPositionals: true, options });
  } catch (error) {
    throw new CliError(error instanceof Error ? error.message : String(error));
  }
}
