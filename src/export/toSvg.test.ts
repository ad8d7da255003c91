// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { measureText } from '../charts/text/measureText.ts';
import type { Face } from '../charts/text/measureText.ts';
import { exportFigures, exportRequest, reportText } from './exportFixture.fixture.ts';
import type { ChartName, ExportRequest } from './exportRequest.ts';
import { PRESETS } from './pictureSize.ts';
import { toSvg } from './toSvg.ts';

const noFonts = () => Promise.resolve('');
const CHARTS = ['by-region', 'by-year', 'percentages'] as const;

async function parsed(chart: ChartName, change: Partial<ExportRequest> = {}) {
  const made = await toSvg(exportRequest({ chart, ...change }), noFonts);
  const root = new DOMParser().parseFromString(made.svg, 'image/svg+xml').documentElement;
  return { ...made, root };
}

describe('toSvg(request, fontFaces)', () => {
  it.each(CHARTS)('gives %s the marks that its metadata name, and its numbers on them', async (chart) => {
    const { root, metadata } = await parsed(chart);
    const marks = [...root.querySelectorAll('[data-figure]')].map((mark) => mark.getAttribute('data-figure'));
    expect([...marks].sort()).toEqual([...metadata.figures].sort());
    metadata.figures.forEach((_, index) => expect(root.textContent).toContain(`[${index + 1}]`));
  });

  it('draws or names every figure exactly once', async () => {
    const { metadata } = await parsed('by-region');
    const left = metadata.notDrawn.flatMap(({ figures }) => figures);
    expect([...metadata.figures, ...left].sort()).toEqual(exportFigures.map(({ figure }) => figure.id).sort());
  });

  it('prints title, filter, notes, sources, data version and link', async () => {
    const { root } = await parsed('by-region');
    const text = [...root.querySelectorAll('text')].map((line) => line.textContent).join(' ');
    for (const part of [
      'Figures stated, by region',
      '8 of 8 figures, from 2 of 2 articles',
      'do not add them',
      'Not drawn: 1 percentage (see Percentages), 1 figure without a place.',
      'Logarithmic scale.',
      '2007 (date from the catalog)',
      'Data version 0123456789ab',
      'https://example.org/?country=IDN&lang=en',
    ]) {
      expect(text).toContain(part);
    }
  });

  it('sets the quotation apart within its sentence', async () => {
    const { root } = await parsed('percentages');
    const strong = [...root.querySelectorAll('#notes tspan')].map((part) => part.textContent).join(' ');
    expect(strong).toContain('26 pour cent d’enfants');
    expect(root.querySelector('#notes')?.textContent).toContain('ont soigné 1650 victimes, dont');
  });

  it('escapes what an article brings and drops what XML forbids', async () => {
    const { svg, root } = await parsed('by-region');
    expect(svg).toContain('&lt;formés&gt; &amp;');
    expect(svg).not.toContain('\u0007');
    expect(root.querySelector('title')?.textContent).toBe('Figures stated, by region');
    expect(root.querySelectorAll('formés').length).toBe(0);
  });

  it('describes itself in words, mark by mark', async () => {
    const { root } = await parsed('by-region');
    expect(root.querySelector('desc')?.textContent).toContain(
      '[3] 1,650 victims, Indonesia, April 2005 – October 2006',
    );
  });

  it.each(
    CHARTS.flatMap((chart) => [16, 7.7].flatMap((widthCm) => ['en', 'fr'].map((lang) => ({ chart, widthCm, lang })))),
  )('keeps every text within the picture: $chart, $widthCm cm, $lang', async ({ chart, widthCm, lang }) => {
    const { state } = exportRequest();
    const language = lang === 'fr' ? 'fr' : 'en';
    const { root, scene } = await parsed(chart, { size: { ...PRESETS.page, widthCm }, state: { ...state, language } });
    for (const text of root.querySelectorAll('text')) {
      const { left, right, baseline } = extentOf(text);
      expect(left, text.textContent ?? '').toBeGreaterThanOrEqual(-0.5);
      expect(right, text.textContent ?? '').toBeLessThanOrEqual(scene.width + 0.5);
      expect(baseline).toBeLessThan(scene.height);
    }
  });

  it('has a designed answer for nothing', async () => {
    const { root, metadata } = await parsed('by-year', { figures: [] });
    expect(metadata.figures).toEqual([]);
    expect(root.textContent).toContain('None of these figures is a count that can stand in time.');
  });

  it('prints the sources of twelve articles and says how many more there are', async () => {
    const many = Array.from({ length: 20 }, (_, index) =>
      exportFigures.slice(1, 2).map(({ figure, article }) => ({
        figure: { ...figure, id: `${article.id}-${index}:x` },
        article: { ...article, id: `${article.id}-${String(index).padStart(2, '0')}` },
      })),
    ).flat();
    const { root, metadata } = await parsed('by-region', { figures: many, extent: 'all' });
    expect(root.querySelector('#notes')?.textContent).toContain('and 8 more figures of 8 articles');
    expect(metadata.sources.length).toBe(20);
  });

  it.each(['by-region', 'by-year'] as const)(
    'prints all sources, or as many as fit one page of 24 cm: %s',
    async (chart) => {
      const texts = () => reportText.padEnd(560, ' and so on');
      const figures = [0, 1].flatMap((round) =>
        exportFigures.slice(0, 7).map(({ figure, article }, index) => ({
          figure: { ...figure, id: `${round}-${figure.id}`, sentence: { start: index + 7 * round, end: 560 } },
          article,
        })),
      );
      const page = await parsed(chart, { figures, texts, extent: 'page' });
      const all = await parsed(chart, { figures, texts });
      const limit = (24 / 2.54) * 96;
      expect(page.scene.height).toBeLessThanOrEqual(limit);
      expect(all.scene.height).toBeGreaterThan(limit);
      expect(page.metadata.sources).toEqual(all.metadata.sources);
      expect(page.root.querySelector('#notes')?.textContent).toContain('Le rapport «');
      expect(page.root.querySelector('#notes')?.textContent).toContain('in the metadata of this file');
      expect(all.root.querySelector('#notes')?.textContent).not.toContain('in the metadata of this file');
    },
  );

  it('gives the same bytes for the same request', async () => {
    const [a, b] = await Promise.all([parsed('by-year'), parsed('by-year')]);
    expect(a.svg).toBe(b.svg);
  });
});

/** Where a text begins and ends, from its own attributes and those around it. */
function extentOf(text: Element) {
  const inherited = (name: string) => text.closest(`[${name}]`)?.getAttribute(name);
  const weight = inherited('font-weight') === '600' ? '600' : '400';
  const face = `${inherited('font-family')?.includes('Serif') ? 'serif' : 'sans'}${weight}` as Face;
  const size = Number(inherited('font-size') ?? 16);
  const lines = [...text.querySelectorAll('tspan[x]')];
  let [shiftX, shiftY] = [0, 0];
  for (let at: Element | null = text; at; at = at.parentElement) {
    const [, x = '0', y = '0'] = /^translate\((\S+) (\S+)\)/.exec(at.getAttribute('transform') ?? '') ?? [];
    shiftX += Number(x);
    shiftY += Number(y);
  }
  const extents = (lines.length > 0 ? lines : [text]).map((line) => {
    const width = measureText(line.textContent ?? '', { face, size });
    const x = shiftX + Number(line.getAttribute('x') ?? 0);
    const anchor = inherited('text-anchor');
    const left = anchor === 'middle' ? x - width / 2 : anchor === 'end' ? x - width : x;
    return { left, right: left + width, baseline: shiftY + Number(line.getAttribute('y') ?? 0) };
  });
  return {
    left: Math.min(...extents.map(({ left }) => left)),
    right: Math.max(...extents.map(({ right }) => right)),
    baseline: Math.max(...extents.map(({ baseline }) => baseline)),
  };
}
