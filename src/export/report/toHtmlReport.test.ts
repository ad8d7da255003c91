import { describe, expect, it } from 'vitest';
import { exportFigures, exportRequest } from '../exportFixture.fixture.ts';
import { endnotesOf } from './endnotes.ts';
import type { Report } from './report.ts';
import { toHtmlReport } from './toHtmlReport.ts';

const request = exportRequest();
const figure = (id: string) => exportFigures.find((cited) => cited.figure.id.endsWith(id))!;
const report: Report = {
  title: 'Brief <b>&</b> "notes"',
  blocks: [
    { kind: 'heading', text: 'First' },
    { kind: 'figure', cited: figure('1650-victimes') },
    { kind: 'note', text: 'One line\n\nand <script>alert(1)</script>' },
    { kind: 'chart', chart: 'by-region', request },
  ],
  language: 'en',
  texts: request.texts,
  dataVersion: request.dataVersion,
  date: request.date,
};
const noFonts = () => Promise.resolve('');

describe('endnotesOf(report)', () => {
  it('numbers sources by first use, and a figure that comes again keeps its number', () => {
    const notes = endnotesOf(report);
    const ids = notes.map(({ cited }) => cited.figure.id);
    expect(ids[0]).toBe(figure('1650-victimes').figure.id);
    expect(new Set(ids).size).toBe(ids.length);
    // Of eight figures the share is not drawn by region, and the 40 cases state no place.
    expect(notes.map(({ number }) => number)).toEqual([1, 2, 3, 4, 5, 6]);
  });
});

describe('toHtmlReport(report, fontFaces)', () => {
  it('links every mark and every figure to an endnote that is there', async () => {
    const html = await toHtmlReport(report, noFonts);
    const linked = new Set([...html.matchAll(/href="#(?<note>note-\d+)"/gu)].map(({ groups }) => groups?.note));
    const notes = [...html.matchAll(/<li id="(?<note>note-\d+)"/gu)].map(({ groups }) => groups?.note);
    expect([...linked].sort()).toEqual([...notes].sort());
  });

  it('keeps what readers and articles wrote as text', async () => {
    const html = await toHtmlReport(report, noFonts);
    expect(html).not.toContain('<script');
    expect(html).not.toContain('<b>');
    expect(html).toContain('&lt;script&gt;alert(1)&lt;/script&gt;');
    expect(html).toContain('<title>Brief &lt;b&gt;&amp;&lt;/b&gt; &quot;notes&quot;</title>');
  });

  it('has each id once, and is the same for the same report', async () => {
    const html = await toHtmlReport(report, noFonts);
    const ids = [...html.matchAll(/ id="(?<id>[^"]+)"/gu)].map(({ groups }) => groups?.id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(await toHtmlReport(report, noFonts)).toBe(html);
  });
});
