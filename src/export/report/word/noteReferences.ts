import { BookmarkEnd, BookmarkStart, EndnoteReferenceRun, SimpleField } from 'docx';
import type { ParagraphChild } from 'docx';

/** The mark of a figure's endnote, by the number of the note. */
export type NoteReferences = (number: number) => ParagraphChild[];

/**
 * Refers to endnotes: at its first use a note itself, which word processors number in their order, and later a field that
 * repeats its number, since a second mark of the same note would be counted as another one.
 */
export function noteReferences(): NoteReferences {
  const used = new Set<number>();
  return (number) => {
    const name = `_RefNote${number}`;
    if (used.has(number)) return [new SimpleField(`NOTEREF ${name} \\f \\h`, String(number))];
    used.add(number);
    const parts = [new BookmarkStart(name, number), new EndnoteReferenceRun(number), new BookmarkEnd(number)];
    return parts as unknown as ParagraphChild[];
  };
}

const REPEATED = /(?<=<w:fldSimple w:instr="NOTEREF [^"]*"><w:r>)/gu;

/** Sets repeated numbers as the marks of notes are set, which the library cannot do. An `<` of a text is never bare. */
export function withRaisedNumbers(path: string, xml: string): string {
  if (path !== 'word/document.xml') return xml;
  return xml.replace(REPEATED, '<w:rPr><w:rStyle w:val="EndnoteReference"/></w:rPr>');
}
