import { blanked } from './blanked.ts';
import { isDate, isWebAddress } from './catalogFields.ts';
import type { FoundTitle } from './titleOf.ts';
import type { View } from './view.ts';

type Fields = ReadonlyMap<string, Readonly<{ value: string; start: number }>>;

/** Markdown: the front matter (`key: value` between two lines of `---`) is no text; `# …` is the title. */
export function markdownPage(text: string): View {
  const front = /^---[ \t]*\r?\n(?:[^\n]*\n){0,100}?---[ \t]*(?:\r?\n|$)/.exec(text)?.[0] ?? '';
  const fields = fieldsOf(front);
  const body = text.slice(front.length);
  const heading = /^[ \t]{0,3}#[ \t](?<title>[^\r\n]*)/m.exec(body);
  const title = heading ? headingTitle(heading, front.length) : fieldTitle(fields);
  const published = fields.get('published')?.value ?? fields.get('date')?.value;
  const url = fields.get('url')?.value;
  const view = blanked(front) + body.replace(/^[ \t]{0,3}#{1,6}[ \t]+/gm, blanked);
  return {
    view,
    stated: {
      ...(title ? { title } : {}),
      ...(published !== undefined && isDate(published) ? { published } : {}),
      ...(url !== undefined && isWebAddress(url) ? { url } : {}),
    },
  };
}

function headingTitle(heading: RegExpExecArray, offset: number): FoundTitle | null {
  const title = withoutClosing(heading.groups?.['title'] ?? '');
  if (title === '') return null;
  const start = offset + heading.index + heading[0].indexOf(title);
  return { title, span: { start, end: start + title.length }, lines: 1 };
}

/** "# Title ##": the signs behind a heading close it. A pattern for the end of a long line would try every start. */
function withoutClosing(heading: string): string {
  let end = heading.length;
  while (end > 0 && ' \t#'.includes(heading.charAt(end - 1))) end -= 1;
  return heading.slice(0, end).trimStart();
}

function fieldTitle(fields: Fields): FoundTitle | null {
  const field = fields.get('title');
  if (!field || field.value === '') return null;
  return { title: field.value, span: { start: field.start, end: field.start + field.value.length }, lines: 0 };
}

function fieldsOf(front: string): Fields {
  const found = [...front.matchAll(/^(?<key>[a-z]{1,40}):(?<rest>[^\r\n]*)/gm)];
  return new Map(
    found.map((match) => {
      const { key = '', rest = '' } = match.groups ?? {};
      const value = unquoted(rest.trim());
      return [key, { value, start: match.index + match[0].indexOf(value, key.length + 1) }] as const;
    }),
  );
}

/** Without the quotation marks that stand around it, both of one kind. */
function unquoted(value: string): string {
  const [first = ''] = value;
  const quoted = (first === '"' || first === "'") && value.length > 1 && value.endsWith(first);
  return quoted ? value.slice(1, -1) : value;
}
