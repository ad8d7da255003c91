import type PptxGenJS from 'pptxgenjs';
import { formatNumber } from '../../../i18n/formatNumber.ts';
import { exportTexts } from '../../../i18n/topics/exportTexts.ts';
import { reportTexts } from '../../../i18n/topics/reportTexts.ts';
import type { Language } from '../../../model/article.ts';
import { sentenceText } from '../../citedSentence.ts';
import { notePieces } from '../../office/notePieces.ts';
import { emptyDeck, FONT, heightIn, INK, pictureSlideOf, SLIDE, slideOf, TEXT_WIDTH } from '../../office/slideParts.ts';
import { sourceSlides } from '../../office/sourceSlides.ts';
import { PRESETS } from '../../pictureSize.ts';
import type { SentencePiece } from '../../sentencePiece.ts';
import { stableZip } from '../../stableZip.ts';
import { viewLine } from '../../viewAddress.ts';
import { xmlSafe } from '../../xmlSafe.ts';
import { endnotesOf, numbersOf } from '../endnotes.ts';
import type { Endnote } from '../endnotes.ts';
import { imprint } from '../imprint.ts';
import type { Report } from '../report.ts';
import { reportPictures } from '../reportPictures.ts';
import type { ReportPicture, ReportSurroundings } from '../reportPictures.ts';
import { reportSlides } from './reportSlides.ts';
import type { ReportSlide } from './reportSlides.ts';

/** More notes make slides that nobody shows. */
const MOST_NOTES = 150;

type Note = Readonly<{ number: number; id: string; pieces: readonly SentencePiece[] }>;
type Deck = Readonly<{ deck: PptxGenJS; report: Report; notes: readonly Note[] }>;

/**
 * A report as slides: its title, a slide for each chart as a picture, slides for headings, figures and notes, and at the end
 * the sources, numbered by first use as the marks of the pictures are. What a slide shows is cited in its speaker notes.
 */
export async function toPptxReport(report: Report, around: ReportSurroundings): Promise<Uint8Array<ArrayBuffer>> {
  const { title, language, date } = report;
  const endnotes = endnotesOf(report);
  const pictures = await reportPictures(report, { endnotes, size: PRESETS.slide, extent: 'none' }, around);
  const deck = emptyDeck(title);
  const all = { deck, report, notes: endnotes.slice(0, MOST_NOTES).map((note) => noteOf(note, language)) };
  titleSlide(all);
  for (const slide of reportSlides(report, numbersOf(endnotes))) {
    const picture = slide.kind === 'chart' ? pictures.get(slide.block) : undefined;
    if (slide.kind !== 'chart') wordsSlide(all, slide);
    else if (picture) chartSlide(all, slide, picture);
  }
  const left = endnotes.length - all.notes.length;
  const remark = left > 0 ? reportTexts(language).notesLeft(formatNumber(left, language)) : null;
  const notes = all.notes.map(({ number, pieces }) => ({ mark: `[${number}]`, pieces }));
  sourceSlides(deck, notes, { language, remark });
  const bytes = await deck.write({ outputType: 'uint8array' });
  return stableZip(bytes as Uint8Array, date, withoutRepeats);
}

/** The library repeats the properties of a paragraph before each further piece of its text, where the format allows none. */
function withoutRepeats(_: string, xml: string): string {
  return xml.replace(/(?<=<\/a:r>)<a:pPr\b[^>]*?(?:\/>|>.*?<\/a:pPr>)/gsu, '');
}

function noteOf({ number, cited: { figure, article }, pieces }: Endnote, language: Language): Note {
  return { number, id: figure.id, pieces: notePieces(pieces, article, language) };
}

function titleSlide({ deck, report }: Deck): void {
  const fontSize = sizeFor(report.title, [40, 32, 24, 16], 3.4);
  const slide = slideOf(deck, report.title, { kind: 'cover', fontSize, valign: 'bottom' });
  const box = { x: 0.8, w: SLIDE.width - 1.6, fontFace: FONT, color: INK, margin: 0 } as const;
  slide.addText(imprint(report).join('\n'), { ...box, y: 4.9, h: 1, fontSize: 16, valign: 'top' });
  slide.addNotes(imprint(report).join('\n'));
}

function chartSlide(
  { deck, report, notes }: Deck,
  { block }: Extract<ReportSlide, { kind: 'chart' }>,
  picture: ReportPicture,
): void {
  const slide = pictureSlideOf(deck, picture);
  const { state } = block.request;
  const drawn = new Set(picture.scene.content.drawn.map(({ figure }) => figure.id));
  const lines = [picture.title, state.filterSentence, ...imprint(report), viewLine(state)];
  slide.addNotes(xmlSafe([...lines, ...citations(notes, drawn, report.language)].join('\n')));
}

function wordsSlide({ deck, report, notes }: Deck, slide: Exclude<ReportSlide, { kind: 'chart' }>): void {
  if (slide.kind === 'section') {
    slideOf(deck, slide.title, { kind: 'section', fontSize: sizeFor(slide.title, [36, 28, 20, 14], 4) });
    return;
  }
  const made = slideOf(deck, slide.title, { fontSize: sizeFor(slide.title, [22, 16, 12, 9], 0.7) });
  const lines = slide.texts.flatMap(({ lines: parts }) =>
    parts.map(({ text, bold, italic, size }, at) => ({
      text: xmlSafe(text),
      options: { bold, italic, fontSize: size, breakLine: true, paraSpaceAfter: at === parts.length - 1 ? 12 : 2 },
    })),
  );
  made.addText(lines, {
    ...{ x: 0.4, y: 1.1, w: TEXT_WIDTH, h: SLIDE.height - 1.5 },
    ...{ fontFace: FONT, color: INK, valign: 'top', margin: 0 },
  });
  const shown = new Set(slide.texts.flatMap(({ figureId }) => figureId ?? []));
  made.addNotes(xmlSafe(citations(notes, shown, report.language).join('\n')));
}

/** The notes of the figures of a slide, under a heading; nothing where it shows none. */
function citations(notes: readonly Note[], shown: ReadonlySet<string>, language: Language): string[] {
  const own = notes.filter(({ id }) => shown.has(id));
  if (own.length === 0) return [];
  return [
    exportTexts(language).labelled(exportTexts(language).sources, ''),
    ...own.map(({ number, pieces }) => `[${number}] ${sentenceText(pieces)}`),
  ];
}

/** The first of some sizes in points, largest first, in which a title is not higher than so many inches; else the last. */
function sizeFor(text: string, sizes: readonly number[], inches: number): number {
  const width = TEXT_WIDTH - 0.8;
  const fits = sizes.find((size) => heightIn(text, { size, bold: true, inches: width }) <= inches);
  return fits ?? sizes.at(-1) ?? 12;
}
