// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { citeArticle, exactly } from '../../analysis/citedFigure.fixture.ts';
import { exportFigures, exportRequest } from '../exportFixture.fixture.ts';
import type { ExportRequest } from '../exportRequest.ts';
import { readBack } from '../readBack.ts';
import { fileSnippet, frozenSnippet } from './embedSnippet.ts';
import { toEmbed } from './toEmbed.ts';

const noFonts = () => Promise.resolve('');
const HOSTILE = 'A "quote" & </iframe><script>alert(1)</script></title></style>: 12 <b>cases</b> in Nepal.';

async function embedded(change: Partial<ExportRequest> = {}) {
  const embed = await toEmbed(exportRequest(change), noFonts);
  return { ...embed, page: new DOMParser().parseFromString(embed.html, 'text/html') };
}

function hostile() {
  const figures = citeArticle({ id: 'hostile', text: HOSTILE, title: HOSTILE, url: 'javascript:alert(1)' }, [
    { exact: '12 <b>cases</b>', value: exactly(12), measure: 'cases', countries: ['NPL'] },
  ]);
  const { state } = exportRequest();
  return { figures, texts: () => HOSTILE, state: { ...state, filterSentence: HOSTILE } };
}

describe('toEmbed(request, fontFaces)', () => {
  it('draws the same marks in each width, each linked to its sentence', async () => {
    const { page } = await embedded();
    for (const svg of page.querySelectorAll('svg')) {
      const ids = [...svg.querySelectorAll('[data-figure]')].map((mark) => mark.getAttribute('data-figure')).sort();
      // Of the eight figures one is a share, and one has no place.
      const drawn = exportFigures.filter(({ figure }) => figure.unit === 'count' && !figure.id.includes('40-cas'));
      expect(ids).toEqual(drawn.map(({ figure }) => figure.id).sort());
      for (const mark of svg.querySelectorAll('[data-figure] > a')) {
        expect(page.querySelector(mark.getAttribute('href') ?? 'none')).not.toBeNull();
        expect(mark.getAttribute('aria-label')).toMatch(/^\[\d\] \S/u);
      }
    }
    expect(page.querySelectorAll('svg')).toHaveLength(3);
  });

  it('prints title, filter, notes, sentences, data version and the link to the view', async () => {
    const { page } = await embedded();
    const text = page.querySelector('main')?.textContent ?? '';
    expect(page.querySelector('h1')?.textContent).toBe('Figures stated, by region');
    expect(page.querySelector('html')?.getAttribute('lang')).toBe('en');
    for (const part of [
      '8 of 8 figures, from 2 of 2 articles',
      'do not add them',
      'Logarithmic scale.',
      'trois hôpitaux ont soigné 1650 victimes, dont 26 pour cent d’enfants',
      'Data version 0123456789ab',
    ]) {
      expect(text).toContain(part);
    }
    const links = [...page.querySelectorAll('footer a')].map((link) => link.getAttribute('href'));
    expect(links).toEqual(['https://example.org/?country=IDN&lang=en']);
  });

  it('names no address that nobody else could follow', async () => {
    const { state } = exportRequest();
    const { html, page } = await embedded({ state: { ...state, viewUrl: 'http://localhost:5173/?country=IDN' } });
    expect(page.querySelectorAll('footer a')).toHaveLength(0);
    expect(page.querySelector('footer')?.textContent).toContain('?country=IDN&lang=en');
    expect(html.replace(/<metadata.*?<\/metadata>/gsu, '')).not.toContain('localhost');
  });

  it('has each id once, no script, no address that is fetched, and a policy that allows neither', async () => {
    for (const chart of ['by-region', 'by-year', 'percentages', 'map', 'multiples'] as const) {
      const { html, page } = await embedded({ chart });
      const ids = [...page.querySelectorAll('[id]')].map(({ id }) => id);
      expect(new Set(ids).size).toBe(ids.length);
      expect(html).not.toMatch(/<script|<link|<img|@import|src=/u);
      const policy = page.querySelector('meta[http-equiv="Content-Security-Policy"]')?.getAttribute('content');
      expect(policy).toContain("default-src 'none'");
    }
  });

  it('keeps text as text, whatever an article holds', async () => {
    const { html, page } = await embedded(hostile());
    expect(html).not.toMatch(/<script|<\/iframe|<b>/u);
    expect(html.match(/<\/title>/gu)).toHaveLength(4);
    expect(page.querySelector('h3')?.textContent).toBe(HOSTILE);
    expect(page.querySelector('li mark')?.textContent).toBe('12 <b>cases</b>');
    expect(page.querySelector('h1 + p + p')?.textContent).toBe(HOSTILE);
    expect([...page.querySelectorAll('a')].filter((link) => link.getAttribute('href')?.startsWith('java'))).toEqual([]);
  });

  it('can be brought back: it tells its view', async () => {
    const { html } = await embedded();
    const read = readBack(new TextEncoder().encode(html));
    expect(read).toMatchObject({ kind: 'view', exported: { chart: 'by-region', search: '?country=IDN&lang=en' } });
  });

  it('has a designed answer for nothing', async () => {
    const { page } = await embedded({ figures: [] });
    expect(page.querySelector('svg')?.textContent).toContain('Nothing to draw');
    expect(page.querySelectorAll('section')).toHaveLength(0);
  });

  it('prints 40 sentences of many figures and counts the rest', async () => {
    const [first] = exportFigures.slice(1, 2);
    const many = Array.from({ length: 300 }, (_, at) => ({
      article: first!.article,
      figure: { ...first!.figure, id: `x:${at}`, sentence: { start: at, end: at + 40 } },
    }));
    const { page } = await embedded({ figures: many });
    expect(page.querySelectorAll('li')).toHaveLength(40);
    expect(page.querySelector('main')?.textContent).toContain('and 260 more figures of 1 article: full list in');
    expect(page.querySelectorAll('svg')[0]?.querySelector('[data-group]')?.textContent).toBe('300');
  });

  it.each([
    ['multiples', 'vertical'],
    ['by-year', 'region'],
  ] as const)('says what the discs of many figures stand for: %s', async (chart, height) => {
    const many = Array.from({ length: 45 }, (_, at) =>
      exportFigures.map(({ figure, article }) => ({ article, figure: { ...figure, id: `${figure.id}~${at}` } })),
    ).flat();
    const { state } = exportRequest();
    const controls = { ...state.controls, ...(height === 'region' && { height }) };
    const { page } = await embedded({ chart, figures: many, state: { ...state, controls } });
    const [svg] = page.querySelectorAll('svg');
    const numbers = [...(svg?.querySelectorAll('[data-group] text') ?? [])].map((text) => Number(text.textContent));
    // Of each eight figures one is a share, and one has no place.
    expect(numbers.reduce((sum, number) => sum + number, 0)).toBe(6 * 45);
    expect(page.querySelector('main')?.textContent).toContain('a disc holds as many as its number says');
  });

  it('gives the same bytes for the same request', async () => {
    expect((await embedded()).html).toBe((await embedded()).html);
  });
});

describe('frozenSnippet(html, framed) and fileSnippet(fileName, framed)', () => {
  const framed = { name: 'A "chart" & </iframe>', height: 480 };

  it('holds the page, which a browser reads out of it unchanged but for its base', async () => {
    const { html } = await embedded(hostile());
    const snippet = frozenSnippet(html, framed);
    expect(snippet).not.toContain('\n');
    expect(snippet.match(/<\/?[a-z]+/gu)).toEqual(['<iframe', '</iframe']);
    const [frame, ...rest] = new DOMParser().parseFromString(snippet, 'text/html').body.children;
    expect(rest).toEqual([]);
    expect(frame?.getAttribute('srcdoc')?.replace('<base href="about:srcdoc">', '')).toBe(html);
    expect(frame?.getAttribute('title')).toBe(framed.name);
    expect(frame?.getAttribute('sandbox')).not.toMatch(/scripts|same-origin/u);
  });

  it('names the file beside the page', () => {
    expect(fileSnippet('by-region_IDN.html', framed)).toMatch(
      / height="480" loading="lazy" .* src="by-region_IDN\.html">/u,
    );
  });
});
