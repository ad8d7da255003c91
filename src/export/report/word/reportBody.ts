import { BorderStyle, HeadingLevel, ImageRun, Paragraph, TextRun } from 'docx';
import type { IRunOptions, ParagraphChild } from 'docx';
import type { CitedFigure } from '../../../analysis/citedFigure.ts';
import { countedLabel, figureInWords } from '../../../i18n/figureInWords.ts';
import type { Language } from '../../../model/article.ts';
import { reportTexts } from '../../../i18n/topics/reportTexts.ts';
import { citedSentence } from '../../citedSentence.ts';
import { fillsPage } from '../../pictureWithin.ts';
import { quotedPieces } from '../../scene/sceneSources.ts';
import { xmlSafe } from '../../xmlSafe.ts';
import { chartCaption } from '../../office/chartCaption.ts';
import type { Report, ReportBlock } from '../report.ts';
import type { ReportPicture } from '../reportPictures.ts';
import type { NoteReferences } from './noteReferences.ts';

export type BodyParts = Readonly<{
  pictures: ReadonlyMap<ReportBlock, ReportPicture>;
  /** The mark of a figure's endnote, where it has one. */
  noteOf: (figureId: string) => ReturnType<NoteReferences>;
}>;

/** More marks are listed by their notes alone. */
const MOST_WORDED = 40;
const SMALL = { size: 18 };

/** The blocks of a report as paragraphs, in their order. */
export function reportBody({ blocks, texts, language }: Report, parts: BodyParts): Paragraph[] {
  return blocks.flatMap((block) => {
    switch (block.kind) {
      case 'heading':
        return [heading(block.text)];
      case 'note':
        return block.text.split(/\n+/u).map((line) => paragraph([run(line)]));
      case 'figure':
        return figureParagraphs(block.cited, { ...parts, texts, language });
      case 'chart':
        return chartParagraphs(block, parts);
    }
  });
}

export function heading(text: string, level: 'TITLE' | 'HEADING_1' = 'HEADING_1'): Paragraph {
  return new Paragraph({ heading: HeadingLevel[level], keepNext: true, children: [new TextRun(xmlSafe(text))] });
}

export function paragraph(children: ParagraphChild[], rest: Readonly<{ keepNext?: boolean; after?: number }> = {}) {
  const { keepNext = false, after = 80 } = rest;
  return new Paragraph({ keepNext, spacing: { before: 40, after }, children });
}

/** Text as it is: nothing in it is markup. */
export function run(text: string, look: Omit<IRunOptions, 'text' | 'children'> = {}): TextRun {
  return new TextRun({ ...look, text: xmlSafe(text) });
}

type FigureParts = Pick<BodyParts, 'noteOf'> & Pick<Report, 'texts' | 'language'>;

/** The figure in words with the mark of its note, then the sentence that states it. */
function figureParagraphs(cited: CitedFigure, { noteOf, texts, language }: FigureParts): Paragraph[] {
  const { figure, article } = cited;
  const said = citedSentence(texts(article.id), [cited]);
  const look = { italics: true, language: { value: article.language } };
  return [
    paragraph([run(figureInWords(figure, language), { bold: true }), ...noteOf(figure.id)], { keepNext: true }),
    new Paragraph({
      indent: { left: 340 },
      border: { left: { style: BorderStyle.SINGLE, size: 12, color: 'BFC4CA', space: 8 } },
      spacing: { after: 160 },
      children: quotedPieces(said, language).map(({ text, strong }) => run(text, { ...look, bold: strong })),
    }),
  ];
}

/** The picture, its caption, and the mark of the note of each figure that it draws, by their numbers. */
function chartParagraphs(block: Extract<ReportBlock, { kind: 'chart' }>, { pictures, noteOf }: BodyParts): Paragraph[] {
  const picture = pictures.get(block);
  if (!picture) return [];
  const { state } = block.request;
  const { title, lines, caution } = chartCaption(picture, picture.number, state);
  return [
    new Paragraph({ keepNext: !fillsPage(picture.scene), spacing: { before: 160 }, children: [imageOf(picture)] }),
    paragraph([run(title, { ...SMALL, bold: true })], { keepNext: true }),
    ...lines.map((line) => paragraph([run(line, SMALL)], { after: 0, keepNext: true })),
    ...(caution === null ? [] : [paragraph([run(caution, { ...SMALL, bold: true })], { after: 0 })]),
    marksParagraph(picture, { noteOf, language: state.language }),
  ];
}

type MarkParts = Pick<BodyParts, 'noteOf'> & Readonly<{ language: Language }>;

/** The marks of a picture by their numbers, each with its note: in words where they are few enough to be read. */
function marksParagraph({ scene }: ReportPicture, { noteOf, language }: MarkParts): Paragraph {
  const numberOf = (id: string) => scene.numbers.get(id) ?? 0;
  const marks = scene.content.drawn
    .toSorted((a, b) => numberOf(a.figure.id) - numberOf(b.figure.id))
    .map(({ figure }) => ({ label: countedLabel(figure, language), note: noteOf(figure.id) }));
  const isWorded = marks.length <= MOST_WORDED;
  const listed = marks.flatMap(({ label, note }, at) => [
    run(`${at === 0 ? ' ' : ', '}${isWorded ? label : ''}`, SMALL),
    ...note,
  ]);
  const lead = marks.length === 0 ? [] : [run(reportTexts(language).marks, SMALL)];
  return paragraph([...lead, ...listed], { after: 240 });
}

function imageOf({ png, scene, title, description, number }: ReportPicture): ImageRun {
  const [width, height] = [scene.width * scene.zoom, scene.height * scene.zoom];
  return new ImageRun({
    type: 'png',
    data: png,
    transformation: { width: Math.round(width), height: Math.round(height) },
    altText: { name: `chart ${number}`, title: xmlSafe(title), description: xmlSafe(description) },
  });
}
