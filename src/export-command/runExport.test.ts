import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { runExport } from './runExport.ts';

const TEXT = `Lutte contre la traite au Paraguay

Asunción, 12 mars 2009. Plus de 80 représentants du Paraguay ont suivi un cours. En 2008, 1 650 victimes ont été assistées au Paraguay. Le réseau compte 12 organisations au Pérou.
`;
/** A title of 300 characters that looks like a formula, and a text in many scripts with characters that XML forbids. */
const HOSTILE = `=${'Titre très long '.repeat(19)}

Asunción, 3 mai 2008. Les autorités du pays ont suivi une formation sur la lutte contre la traite des personnes. En 2007, 45 victimes ont été assistées au Paraguay par les équipes de cette organisation. Le 漢字 العربية हिन्दी 🙂 & <b> \u202eréseau\uffff compte 7 organisations au Paraguay.
`;

// The first file of a kind loads the library that writes it.
vi.setConfig({ testTimeout: 60_000 });

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'cited-figures-'));
  writeFileSync(join(folder, 'paraguay.txt'), TEXT);
  writeFileSync(join(folder, 'hostile.txt'), HOSTILE);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

async function exported(...args: string[]) {
  const files = new Map<string, Uint8Array>();
  const complaints: string[] = [];
  const code = await runExport([...args, folder], {
    print: () => undefined,
    complain: (text) => complaints.push(text),
    write: (path, content) =>
      files.set(path, typeof content === 'string' ? new TextEncoder().encode(content) : content),
    today: () => '2026-11-28',
  });
  const [[name, bytes] = ['', new Uint8Array()]] = files;
  return { code, name, bytes, files, text: () => new TextDecoder().decode(bytes), complaints };
}

function parts(bytes: Uint8Array): Record<string, string> {
  return Object.fromEntries(Object.entries(unzipSync(bytes)).map(([path, data]) => [path, strFromU8(data)]));
}

// eslint-disable-next-line no-control-regex
const FORBIDDEN = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/;

describe('runExport(args, streams)', () => {
  it('names the file by topic, places, years and day, and tells with its exit code that all was read', async () => {
    const { code, name } = await exported('--country', 'PER', '--format', 'csv');
    expect(name).toMatch(/^by-region_PER_.*_2026-11-28_[0-9a-f]{6}\.csv$/);
    expect(code).toBe(0);
  });

  it('filters like the address of the page, a single filter on top of a view', async () => {
    const { text } = await exported('--view', '?country=PER&measure=victims', '--country', 'PRY', '--format', 'json');
    const read = JSON.parse(text()) as { figures: { value: { low: number } }[]; view: { link: string } };
    expect(read.figures.map(({ value }) => value.low).sort((a, b) => a - b)).toEqual([45, 1650]);
    expect(read.view.link).toContain('country=PRY');
  });

  it('gives every mark of the small multiples its number', async () => {
    const { text } = await exported('--chart', 'multiples', '--format', 'svg');
    const marks = text().split(' data-figure=').slice(1);
    expect(marks.map((mark) => mark.slice(0, mark.indexOf('</text>')).endsWith(']'))).toEqual(Array(5).fill(true));
  });

  it('writes a file that says so, and exits with 1, where no figure matches', async () => {
    const { code, text, complaints } = await exported('--country', 'FRA', '--format', 'svg');
    expect(code).toBe(1);
    expect(text()).toContain('Nothing to draw');
    expect(text()).toContain('No figure matches these filters.');
    expect(complaints.join('')).toContain('no figure matches');
  });

  it.each([
    [['--chart', 'pie'], /unknown chart: pie/],
    [['--format', 'bmp'], /unknown format: bmp/],
    [['--measure', 'cats'], /wrong value: measure=cats/],
    [['--view', '?colour=red'], /unknown filter: colour=red/],
    [['--size', 'huge'], /unknown size: huge/],
    [['--lang', 'de'], /unknown language: de/],
    [['--date', 'today'], /no day: today/],
  ])('turns down %s', async (args, message) => {
    await expect(exported(...args)).rejects.toThrow(message);
  });

  it('puts beside a CSV what its columns mean, under the name that CSV on the Web asks for', async () => {
    const { files, text } = await exported('-o', 'out/mine.csv', '--semicolon', '--lang', 'fr');
    expect([...files.keys()]).toEqual(['out/mine.csv', 'out/mine.csv-metadata.json']);
    const beside = JSON.parse(new TextDecoder().decode(files.get('out/mine.csv-metadata.json'))) as {
      url: string;
      dialect: { delimiter: string };
      tableSchema: { columns: { titles: string; 'dc:description': string; datatype: string }[] };
    };
    expect(beside).toMatchObject({ url: 'mine.csv', dialect: { delimiter: ';' } });
    const { columns } = beside.tableSchema;
    expect(text().split('\r\n')[0]).toBe(columns.map(({ titles }) => titles).join(';'));
    const low = columns.find(({ titles }) => titles === 'value_low');
    expect(low?.datatype).toBe('number');
    expect(low?.['dc:description']).toContain('Plus petite valeur');
  });

  it('says in a JSON file what each of its fields means', async () => {
    const { text } = await exported('--format', 'json', '--measure', 'victims');
    const read = JSON.parse(text()) as { dictionary: Record<string, string> };
    const isThere = (path: string) =>
      path.split('.').reduce<unknown[]>(
        (found, key) =>
          found.flatMap((one) => {
            const value = (one as Record<string, unknown>)[key.replace('[]', '')];
            return Array.isArray(value) ? (value as unknown[]) : value === undefined ? [] : [value];
          }),
        [read],
      ).length > 0;
    const absent = Object.keys(read.dictionary).filter((path) => !isThere(path));
    // What no victim of this text has, and only that.
    expect(absent).toEqual([
      'figures[].value.strict',
      'figures[].currency',
      'figures[].per',
      'figures[].part.of',
      'figures[].hedged',
      'figures[].regions[].m49',
      'figures[].regions[].name',
      'figures[].regions[].basis',
    ]);
  });

  it('draws a PNG of exactly the size, with its resolution, without a browser', async () => {
    const { bytes } = await exported('--format', 'png', '--size', 'social');
    const png = Buffer.from(bytes);
    expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([1200, 628]);
    expect(png.readUInt32BE(png.indexOf('pHYs', 0, 'latin1') + 4)).toBe(3780);
    expect(png.includes('x-cited-figures')).toBe(true);
  });

  it('writes a PDF whose text can be read, in each of its languages', async () => {
    const { getDocument } = await import('pdfjs-dist/legacy/build/pdf.mjs');
    const { bytes } = await exported('--format', 'pdf', '--lang', 'fr');
    const pdf = await getDocument({ data: new Uint8Array(bytes), verbosity: 0 }).promise;
    const { items } = await (await pdf.getPage(1)).getTextContent({ disableNormalization: true });
    const text = items.map((item) => ('str' in item ? item.str : '')).join(' ');
    // A reader of PDF gives every white space as a plain one; what must not stand there is another sign.
    expect(text).toMatch(/1\s650 victimes/);
    expect(text).toContain('Plus de 80 représentants');
    const { info } = await pdf.getMetadata();
    expect((info as { Subject: string }).Subject).toContain('de 7 à 1 650 ; une marque');
  }, 30_000);

  it('keeps texts as texts in a workbook, numbers as numbers, and what XML forbids out of it', async () => {
    const { bytes } = await exported('--format', 'xlsx');
    const all = parts(bytes);
    const sheet = all['xl/worksheets/sheet2.xml'] ?? '';
    expect(sheet).toMatch(/<c r="C\d+"[^>]*><v>1650<\/v>/);
    // A heading and the five figures of the two texts; 42 columns.
    expect(sheet).toContain('</sheetData><autoFilter ref="A1:AP6"/>');
    expect(Object.values(all).some((text) => text.includes('<f>') || FORBIDDEN.test(text))).toBe(false);
    expect(all['xl/sharedStrings.xml']?.includes('>=Titre très long')).toBe(true);
  });

  it('cautions in a workbook of one article against adding what that article says', async () => {
    const { bytes } = await exported('--format', 'xlsx', '--article', 'paraguay');
    const strings = parts(bytes)['xl/sharedStrings.xml'] ?? '';
    expect(strings).toContain('Figures of one article may overlap');
    expect(strings).not.toContain('Figures of different articles');
  });

  it.each(['docx', 'pptx'])(
    'gives a %s the sentences and every script, without what XML forbids',
    async (format) => {
      const { bytes } = await exported('--format', format);
      const xml = Object.entries(parts(bytes)).flatMap(([path, text]) => (/\.(xml|rels)$/.test(path) ? [text] : []));
      expect(xml.join('')).toContain('漢字 العربية हिन्दी 🙂 &amp; &lt;b&gt;');
      expect(xml.join('')).not.toMatch(FORBIDDEN);
      // Left open, a right-to-left override would turn round the numbers behind it.
      expect(xml.join('')).not.toContain('\u202e');
    },
    30_000,
  );

  it.each(['png', 'svg', 'pdf', 'docx', 'pptx', 'xlsx', 'csv', 'json'])(
    'gives the same bytes for the same figures: %s',
    async (format) => {
      const first = await exported('--format', format, '--measure', 'victims');
      const second = await exported('--format', format, '--measure', 'victims');
      expect(Buffer.compare(Buffer.from(first.bytes), Buffer.from(second.bytes))).toBe(0);
    },
    60_000,
  );
});
