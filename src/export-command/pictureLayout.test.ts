import { fileURLToPath } from 'node:url';
import { describe, expect, it, vi } from 'vitest';
import { boxesMeet } from '../charts/layout/boxes.ts';
import { measureText } from '../charts/text/measureText.ts';
import { runExport } from './runExport.ts';

// The first file of a kind loads the library that writes it.
vi.setConfig({ testTimeout: 60_000 });

const SEEDS = fileURLToPath(new URL('../../seeds', import.meta.url));

async function svgOf(...args: string[]): Promise<string> {
  let svg = '';
  await runExport([...args, '--format', 'svg', SEEDS], {
    print: () => undefined,
    complain: () => undefined,
    write: (_, content) => (svg = String(content)),
    today: () => '2026-11-28',
  });
  return svg;
}

/** The labels of the marks with the rectangles that they cover: a label is the only text of its mark. */
function labelsOf(svg: string) {
  const found = svg.matchAll(
    /<text x="(?<x>[\d.]+)" y="(?<y>[\d.]+)" text-anchor="(?<anchor>\w+)" [^>]*paint-order="stroke"[^>]*>(?<text>[^<]*)</gu,
  );
  return [...found].map(({ groups }) => {
    const { x = '', y = '', anchor = '', text = '' } = groups ?? {};
    const width = measureText(text, { face: 'sans400', size: 12 });
    const left = Number(x) - (anchor === 'end' ? width : anchor === 'middle' ? width / 2 : 0);
    return { text, box: { left, right: left + width, top: Number(y) - 10, bottom: Number(y) + 3 } };
  });
}

describe('pictures of the five seeds', () => {
  it.each(['page', 'half', 'slide', 'square', '10x6cm'])('by year at %s: no label stands on another', async (size) => {
    const labels = labelsOf(await svgOf('--chart', 'by-year', '--size', size));
    expect(labels.length).toBeGreaterThan(9);
    const meeting = labels.filter(({ box }, at) => labels.slice(at + 1).some((other) => boxesMeet(box, other.box)));
    expect(meeting.map(({ text }) => text)).toEqual([]);
  });

  it.each([
    ['by-region', []],
    ['by-year', ['--height', 'region']],
  ])('%s by region at half a page: no line runs through the name of a row', async (chart, args) => {
    const svg = await svgOf('--chart', chart, ...args, '--size', 'half');
    const names = [...svg.matchAll(/<tspan x="6" y="(?<y>[\d.]+)">/gu)].map(({ groups }) => Number(groups?.y));
    const lines = [...svg.matchAll(/ d="(?<d>M[\d.]+ [\d.]+V[^"]*)"/gu)].flatMap(({ groups }) =>
      [...(groups?.d ?? '').matchAll(/M[\d.]+ (?<from>[\d.]+)[Vv](?<to>[\d.]+)/gu)].map((line) => line.groups),
    );
    expect(names).toHaveLength(4);
    expect(lines.length).toBeGreaterThan(names.length);
    for (const line of lines) {
      const [from, to] = [Number(line?.from), Number(line?.to)];
      expect(names.filter((base) => from < base - 4 && base - 4 < to)).toEqual([]);
    }
  });

  it.each(['fr', 'es'])('the coverage at the size of a slide keeps its columns side by side: %s', async (language) => {
    const svg = await svgOf('--chart', 'coverage', '--cells', 'country-measure', '--size', 'slide', '--lang', language);
    expect(svg.split(language === 'fr' ? '>Tous les chiffres<' : '>Todas las cifras<')).toHaveLength(2);
  });
});
