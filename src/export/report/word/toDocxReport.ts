import { Document, NumberFormat, Packer, Paragraph } from 'docx';
import { exportTexts } from '../../../i18n/topics/exportTexts.ts';
import { reportTexts } from '../../../i18n/topics/reportTexts.ts';
import { formatNumber } from '../../../i18n/formatNumber.ts';
import type { Language } from '../../../model/article.ts';
import { notePieces } from '../../office/notePieces.ts';
import { PRESETS } from '../../pictureSize.ts';
import { stableZip } from '../../stableZip.ts';
import { xmlSafe } from '../../xmlSafe.ts';
import { endnotesOf, numbersOf } from '../endnotes.ts';
import type { Endnote } from '../endnotes.ts';
import { imprint } from '../imprint.ts';
import type { Report } from '../report.ts';
import { reportPictures } from '../reportPictures.ts';
import type { ReportSurroundings } from '../reportPictures.ts';
import { noteReferences, withRaisedNumbers } from './noteReferences.ts';
import { heading, paragraph, reportBody, run } from './reportBody.ts';

/** More notes make a document that word processors open slowly. */
const MOST_NOTES = 500;
const FONT = 'Arial';
const INK = '1C2024';
const PAGE = { size: { width: 11_906, height: 16_838 }, margin: { top: 1417, right: 1417, bottom: 1417, left: 1417 } };

/**
 * A report as a Word document: its blocks in order, charts as pictures with their alternative text and caption, and an
 * endnote for each figure, numbered by first use as the marks of the pictures are.
 */
export async function toDocxReport(report: Report, around: ReportSurroundings): Promise<Uint8Array<ArrayBuffer>> {
  const { title, language, date } = report;
  const endnotes = endnotesOf(report);
  const listed = endnotes.slice(0, MOST_NOTES);
  const pictures = await reportPictures(report, { endnotes, size: PRESETS.page, extent: 'chart' }, around);
  const document = new Document({
    title: xmlSafe(title),
    keywords: report.dataVersion,
    creator: 'Cited Figures',
    lastModifiedBy: 'Cited Figures',
    styles: stylesOf(language),
    endnotes: Object.fromEntries(listed.map((note) => [String(note.number), { children: [endnote(note, language)] }])),
    sections: [
      {
        properties: { page: PAGE, endnoteProperties: { numberFormat: { type: NumberFormat.DECIMAL } } },
        children: [
          heading(title, 'TITLE'),
          ...reportBody(report, { pictures, noteOf: noteOf(endnotes) }),
          ...sourcesHeading(endnotes.length, language),
          paragraph([run(imprint(report).join(' '), { size: 18 })]),
        ],
      },
    ],
  });
  const blob = await Packer.toBlob(document);
  return stableZip(new Uint8Array(await blob.arrayBuffer()), date, withRaisedNumbers);
}

/** The mark of a figure's note; beyond the notes that are listed its number alone. */
function noteOf(endnotes: readonly Endnote[]) {
  const numbers = numbersOf(endnotes);
  const reference = noteReferences();
  return (figureId: string) => {
    const number = numbers.get(figureId);
    if (number === undefined) return [];
    return number > MOST_NOTES ? [run(`[${number}]`, { superScript: true })] : reference(number);
  };
}

function endnote({ cited: { article }, pieces }: Endnote, language: Language): Paragraph {
  const runs = notePieces(pieces, article, language).map(({ text, strong }) => run(text, { bold: strong, size: 18 }));
  return new Paragraph({ spacing: { after: 60 }, children: [run(' '), ...runs] });
}

/** The heading over the end of the document, where word processors put the notes. */
function sourcesHeading(count: number, language: Language): Paragraph[] {
  if (count === 0) return [];
  const left = count - MOST_NOTES;
  const remark = left > 0 ? [paragraph([run(reportTexts(language).notesLeft(formatNumber(left, language)))])] : [];
  return [heading(exportTexts(language).sources), ...remark];
}

function stylesOf(language: Language) {
  const look = (size: number) => ({ run: { font: FONT, size, bold: true, color: INK } });
  return {
    default: {
      document: { run: { font: FONT, size: 20, language: { value: language } } },
      title: { ...look(36), paragraph: { spacing: { after: 240 } } },
      heading1: { ...look(26), paragraph: { spacing: { before: 320, after: 120 } } },
    },
  };
}
