import { describe, expect, it } from 'vitest';
import { changesSince } from './changesSince.ts';
import { exportFigures, exportRequest } from './exportFixture.fixture.ts';
import { withNotes } from './pngChunks.ts';
import { readBack } from './readBack.ts';
import { toSvg } from './toSvg.ts';

const utf8 = (text: string) => new TextEncoder().encode(text);
const exported = () => toSvg(exportRequest(), () => Promise.resolve(''));
/** A PNG of one pixel: signature, IHDR, IEND. */
const PIXEL = Uint8Array.from(
  Buffer.from(
    '89504e470d0a1a0a0000000d4948445200000001000000010000000037 6ef9240000000049454e44ae426082'.replaceAll(' ', ''),
    'hex',
  ),
);

describe('readBack(bytes)', () => {
  it('finds the view and the figures of an exported SVG, whatever signs their ids hold', async () => {
    const { svg, metadata } = await exported();
    const read = readBack(utf8(svg));
    expect(read.kind === 'view' && read.exported.search).toBe('?country=IDN&lang=en');
    expect(read.kind === 'view' && Object.keys(read.exported.readings).sort()).toEqual([...metadata.figures].sort());
  });

  it('knows the sentences with which the figures were exported; sources that it does not understand tell nothing', async () => {
    const { svg } = await exported();
    const read = readBack(utf8(svg));
    const stated = read.kind === 'view' ? [...read.exported.stated] : [];
    expect(stated.find(([id]) => id.endsWith('1650-victimes'))?.[1].sentence).toContain('ont soigné 1650 victimes');
    const strange = svg.replace(/&quot;sources&quot;:\[/u, '$&null,{&quot;title&quot;:1,&quot;notes&quot;:[{}]},');
    expect(strange).not.toBe(svg);
    const other = readBack(utf8(strange));
    expect(other.kind === 'view' && other.exported.stated.size).toBe(stated.length);
  });

  it('finds them in a PNG as well', async () => {
    const { metadata } = await exported();
    const png = withNotes(PIXEL, { dpi: 300, texts: { Title: 'é', 'x-cited-figures': JSON.stringify(metadata) } });
    const read = readBack(png);
    expect(read.kind === 'view' && read.exported.date).toBe('2026-11-21');
  });

  it.each([
    ['no-picture', utf8('Plus de 80 participants')],
    ['no-picture', new Uint8Array()],
    ['unmarked', utf8('<svg xmlns="http://www.w3.org/2000/svg"/>')],
    ['unmarked', utf8('<svg><metadata id="cited-figures">{"format":"cited-figures","version":1}</metadata></svg>')],
    ['unmarked', utf8('<svg><metadata id="cited-figures">{</metadata></svg>')],
    ['unmarked', PIXEL],
    ['unmarked', PIXEL.slice(0, 30)],
    ['newer', utf8('<svg><metadata id="cited-figures">{"format":"cited-figures","version":99}</metadata></svg>')],
  ] as const)('says %s of what holds no view', (kind, bytes) => {
    expect(readBack(bytes)).toEqual({ kind });
  });
});

describe('changesSince(readings, drawn)', () => {
  it('tells what is new, what is gone and what is read otherwise', async () => {
    const { metadata } = await exported();
    const [first, second] = metadata.figures;
    const { [first!]: _, ...readings } = metadata.readings;
    const drawn = exportFigures.filter(({ figure }) => metadata.figures.includes(figure.id));
    const changes = changesSince({ ...readings, [second!]: '000000', 'gone:1-case': '000000' }, drawn);
    expect(changes.added.map(({ figure }) => figure.id)).toEqual([first]);
    expect(changes.changed.map(({ figure }) => figure.id)).toEqual([second]);
    expect(changes.removed).toEqual(['gone:1-case']);
  });
});
