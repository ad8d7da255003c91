import { describe, expect, it, vi } from 'vitest';
import {
  figureNamed,
  fixtureReport,
  longReport,
  partsOf,
  recordedSurroundings,
  textOf,
} from '../reportFixture.fixture.ts';
import type { Report } from '../report.ts';
import { toPptxReport } from './toPptxReport.ts';

// The first file loads the library that writes it.
vi.setConfig({ testTimeout: 60_000 });

async function made(report: Report = fixtureReport) {
  const recorded = recordedSurroundings();
  const parts = partsOf(await toPptxReport(report, recorded.around));
  const all = (folder: string, name: string) =>
    Object.keys(parts)
      .filter((path) => new RegExp(`^ppt/${folder}/${name}\\d+\\.xml$`, 'u').test(path))
      .sort((a, b) => Number(/\d+/u.exec(a)) - Number(/\d+/u.exec(b)))
      .map((path) => parts[path] ?? '');
  return { ...recorded, slides: all('slides', 'slide'), notes: all('notesSlides', 'notesSlide') };
}

describe('toPptxReport(report, around)', () => {
  it('has a slide for the title, each heading with its words, each chart, and the sources', async () => {
    const texts = (await made()).slides.map(textOf);
    expect(texts).toHaveLength(6);
    expect(texts[0]).toContain('Brief <b>&</b> "notes"');
    expect(texts[1]).toContain('First & <w:p/> foremost');
    expect(texts[1]).toContain('1,650 victims, Indonesia, April 2005 – October 2006 [1]\n“D’avril 2005');
    expect(texts[1]).toContain('ont soigné 1650 victimes, dont 26 pour cent');
    expect(texts[1]).toContain('One line\nand <script>alert(1)</script>');
    expect(texts[2]).toContain('In a chart');
    expect(texts[4]).toMatch(/In a chart[\s\S]*\[1\][\s\S]*\[7\]/u);
    expect(texts[5]).toContain('Sources');
  });

  it('gives each slide one title, by which outlines and screen readers name it', async () => {
    const { slides } = await made();
    expect(slides.map((xml) => xml.match(/type="title"/gu)?.length)).toEqual(slides.map(() => 1));
  });

  it('lists the sources by first use, under the numbers that the marks of the picture carry', async () => {
    const { slides, drawn } = await made();
    const cells = textOf(slides.at(-1))
      .split('\n')
      .map((cell) => cell.trim());
    expect(cells.filter((cell) => /^\[\d+\]$/u.test(cell))).toEqual(['[1]', '[2]', '[3]', '[4]', '[5]', '[6]', '[7]']);
    expect(cells[cells.indexOf('[1]') + 1]).toContain('ont soigné 1650 victimes');
    expect(cells[cells.indexOf('[2]') + 1]).toContain('12 cases in Nepal');
    expect(textOf(drawn[0])).toMatch(/1,650 victims\s\[1\]/u);
    expect(textOf(drawn[0])).toMatch(/12 cases\s\[2\]/u);
  });

  it('gives the picture its words, and cites in the speaker notes what a slide shows', async () => {
    const { slides, notes } = await made();
    expect(slides[3]).toMatch(/descr="[^"]*\[1\] 1,650 victims, Indonesia/u);
    expect(textOf(notes[3])).toContain('8 of 8 figures, from 2 of 2 articles');
    expect(textOf(notes[3])).toContain('[2] “=2+3 is no formula: 12 cases in Nepal.”');
    expect(textOf(notes[3])).not.toContain('[7]');
    expect(textOf(notes[4])).toMatch(/\[1\] [\s\S]*\[7\] /u);
    expect(textOf(notes[4])).not.toContain('[2]');
  });

  it('keeps what readers and articles wrote as text', async () => {
    const { slides, notes } = await made();
    const xml = [...slides, ...notes].join('');
    expect(xml).not.toMatch(/<(?:script|b|w:p)\b/u);
    expect(xml).not.toContain('\u0007');
  });

  it('puts on another slide what one cannot hold', async () => {
    const figure = { kind: 'figure', cited: figureNamed('1650-victimes') } as const;
    const long = { kind: 'note', text: 'many words '.repeat(600) } as const;
    const { slides } = await made({ ...fixtureReport, blocks: [...Array.from({ length: 20 }, () => figure), long] });
    const texts = slides.map(textOf);
    expect(texts.length).toBeGreaterThan(5);
    expect(texts[1]).toContain('(1 of ');
    expect(texts.slice(1).every((text) => text.length < 3000)).toBe(true);
    expect(texts.join(' ').match(/many words/gu)).toHaveLength(600);
  });

  it('lists 150 sources, and tells how many more there are', async () => {
    const texts = (await made(longReport(152))).slides.map(textOf);
    const sources = texts.filter((text) => /^\s*Sources/u.test(text));
    expect(sources.join('').match(/\[\d+\]$/gmu)).toHaveLength(150);
    expect(sources.at(-1)).toContain('2 more sources are not listed here');
  });

  it('gives a paragraph its properties once, before its text, as the format demands', async () => {
    for (const slide of (await made()).slides) expect(slide).not.toMatch(/<\/a:r>\s*<a:pPr/u);
  });

  it('gives the same bytes for the same report', async () => {
    const once = async () => toPptxReport(fixtureReport, recordedSurroundings().around);
    expect(Buffer.from(await once()).equals(Buffer.from(await once()))).toBe(true);
  });
});
