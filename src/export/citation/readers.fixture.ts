/** Reads BibTeX as its own program does: braces are counted whether a backslash stands before them or not. */
export function readBibtex(source: string): { key: string; fields: Map<string, string> }[] {
  const entries: { key: string; fields: Map<string, string> }[] = [];
  let at = 0;
  const expectText = (text: string) => {
    if (!source.startsWith(text, at)) throw new Error(`expected ${text} at ${source.slice(at, at + 30)}`);
    at += text.length;
  };
  const until = (sign: string) => {
    const end = source.indexOf(sign, at);
    const text = source.slice(at, end);
    at = end + sign.length;
    return text;
  };
  const braced = () => {
    const start = at + 1;
    let depth = 0;
    for (; at < source.length; at += 1) {
      if (source[at] === '{') depth += 1;
      if (source[at] === '}' && (depth -= 1) === 0) break;
    }
    at += 1;
    return source.slice(start, at - 1);
  };
  while (at < source.length) {
    expectText('@misc{');
    const entry = { key: until(',\n'), fields: new Map<string, string>() };
    while (source[at] !== '}') {
      const name = until(' = ').trim();
      entry.fields.set(name, source[at] === '{' ? braced() : until(',').trim());
      if (source[at] === ',') at += 1;
      if (source[at] === '\n') at += 1;
    }
    at += 1;
    while (source[at] === '\n') at += 1;
    entries.push(entry);
  }
  return entries;
}

/** What LaTeX prints for text with escapes. */
export function printedByLatex(text: string): string {
  const names: Record<string, string> = {
    textbackslash: '\\',
    textbraceleft: '{',
    textbraceright: '}',
    textasciitilde: '~',
    textasciicircum: '^',
  };
  return text
    .replace(/^\{(?<inner>[\s\S]*)\}$/u, '$<inner>')
    .replace(/\\(?:(?<name>[a-z]+)\{\}|(?<sign>[$&#_%]))/gu, (...found) => {
      const { name, sign } = found.at(-1) as { name?: string; sign?: string };
      return sign ?? names[name ?? ''] ?? '?';
    });
}

/** Reads RIS: every line is a tag of two signs, two spaces, a hyphen, a space and a value. */
export function readRis(source: string): Map<string, string[]>[] {
  const records: Map<string, string[]>[] = [];
  for (const line of source.split('\r\n')) {
    if (line === '') continue;
    const parts = /^(?<tag>[A-Z][A-Z0-9]) {2}- (?<value>.*)$/su.exec(line)?.groups;
    if (!parts || /[\r\n]/u.test(line)) throw new Error(`no field of RIS: ${JSON.stringify(line)}`);
    const { tag = '', value = '' } = parts;
    if (tag === 'TY') records.push(new Map());
    const record = records.at(-1);
    record?.set(tag, [...(record.get(tag) ?? []), value]);
  }
  return records;
}
