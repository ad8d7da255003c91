import { describe, expect, it, vi } from 'vitest';
import { fixtureReport, longReport, partsOf, recordedSurroundings, textOf } from '../reportFixture.fixture.ts';
import { toDocxReport } from './toDocxReport.ts';

// The first file loads the library that writes it.
vi.setConfig({ testTimeout: 60_000 });

async function made() {
  const recorded = recordedSurroundings();
  const parts = partsOf(await toDocxReport(fixtureReport, recorded.around));
  return { ...recorded, document: parts['word/document.xml'] ?? '', endnotes: parts['word/endnotes.xml'] ?? '' };
}

/** The endnotes by their ids, those of the separator aside. */
function notesOf(endnotes: string): string[] {
  const notes = [...endnotes.matchAll(/<w:endnote w:id="(?<id>\d+)">(?<xml>.*?)<\/w:endnote>/gsu)];
  return notes.map(({ groups }) => `${groups?.id}: ${textOf(groups?.xml).trim()}`);
}

describe('toDocxReport(report, around)', () => {
  it('has an endnote for each figure, numbered by first use, with the sentence and where it is from', async () => {
    const notes = notesOf((await made()).endnotes);
    // The 1650 victims come first; then the chart, by article: Nepal, three hospitals, 1200, 115, 1.4 to 2.1 million; the share.
    expect(notes).toHaveLength(7);
    expect(notes[0]).toContain('1: “D’avril 2005 à octobre 2006, trois hôpitaux ont soigné 1650 victimes');
    expect(notes[0]).toContain('Le rapport «\u00a0annuel\u00a0» & l’OIM <2007>');
    expect(notes[1]).toContain('12 cases in Nepal');
    expect(notes[2]).toContain('3: “D’avril 2005');
    expect(notes[3]).toContain('1\u202f200 participants');
    expect(notes[4]).toContain('environ 115 juges');
    expect(notes[5]).toContain('De 1,4 à 2,1 millions');
  });

  it('marks each note once, where it is first used, and repeats its number by a field', async () => {
    const { document } = await made();
    const marks = [...document.matchAll(/<w:endnoteReference w:id="(?<id>\d+)"/gu)].map(({ groups }) => groups?.id);
    expect(marks).toEqual(['1', '2', '3', '4', '5', '6', '7']);
    const repeated = /<w:fldSimple w:instr="NOTEREF (?<name>\w+)[^>]*>(?<xml>.*?)<\/w:fldSimple>/gu;
    const fields = [...document.matchAll(repeated)].map(({ groups }) => [groups?.name, textOf(groups?.xml)]);
    expect(fields).toEqual([
      ['_RefNote1', '1'],
      ['_RefNote1', '1'],
    ]);
    expect(document).toContain('w:name="_RefNote1"');
    expect(document).toContain('<w:numFmt w:val="decimal"/>');
  });

  it('draws the marks of a chart with the numbers of the endnotes, and tells of each picture', async () => {
    const { drawn, told } = await made();
    expect(told).toEqual([[1, 1]]);
    const words = textOf(drawn[0]);
    expect(words).toMatch(/1,650 victims\s\[1\]/u);
    expect(words).toMatch(/12 cases\s\[2\]/u);
    expect(words).not.toContain('[7]');
    // The share, which the report cites as a figure, is no mark of this chart.
    const marks = JSON.parse(/"figures":(?<ids>\[.*?\])/u.exec(words)?.groups?.ids ?? '[]') as string[];
    expect(marks).toHaveLength(6);
  });

  it('gives a chart its words, a caption with filter and counts, and the line that forbids to add', async () => {
    const { document } = await made();
    expect(document).toMatch(/<wp:docPr [^>]*descr="[^"]*\[1\] 1,650 victims, Indonesia/u);
    const text = textOf(document);
    expect(text).toContain('Figure 1. Figures stated, by region — ');
    expect(text).toContain('8 of 8 figures, from 2 of 2 articles\n6 figures from 2 articles.');
    expect(text).toContain('do not add them');
    expect(text).toContain('https://example.org/?country=IDN&lang=en');
    expect(text).toContain('Data version 0123456789ab; exported 2026-11-21.');
  });

  it('keeps what readers and articles wrote as text', async () => {
    const { document, endnotes } = await made();
    expect(textOf(document)).toContain('Brief <b>&</b> "notes"\nFirst & <w:p/> foremost\n');
    expect(textOf(document)).toContain('and <script>alert(1)</script>');
    expect(document + endnotes).not.toContain('<script');
    expect(document + endnotes).not.toContain('\u0007');
  });

  it('lists 500 notes, and tells how many more there are', async () => {
    const parts = partsOf(await toDocxReport(longReport(502), recordedSurroundings().around));
    expect(notesOf(parts['word/endnotes.xml'] ?? '')).toHaveLength(500);
    const text = textOf(parts['word/document.xml']);
    expect(text).toContain('[501]');
    expect(text).toContain('2 more sources are not listed here');
  });

  it('gives the same bytes for the same report', async () => {
    const once = async () => toDocxReport(fixtureReport, recordedSurroundings().around);
    expect(Buffer.from(await once()).equals(Buffer.from(await once()))).toBe(true);
  });
});
