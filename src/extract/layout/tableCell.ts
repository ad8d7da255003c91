import type { Span } from '../../model/article.ts';
import type { Context } from '../context.ts';
import type { Found, ReadSentence } from '../reading.ts';
import type { Sentence } from '../stages/2-segment.ts';

/** A cell of a table: its row, and where it stands in it. */
export type Cell = Readonly<{ in: ReadSentence; span: Span }>;
/** What tells of a number in a table: the head of its column, the first cells of its row and of the table, the sentence above. */
export type TableCell = Readonly<{
  head: Cell | null;
  label: Cell | null;
  corner: Cell | null;
  caption: ReadSentence | null;
}>;

/** No reader's table is longer; a hostile text may hold one. */
const MOST_ROWS = 200;
/** "| --- | ---: |": the line below the head in Markdown. */
const RULE = /^[|: -]+$/;

/** Is a sentence a row of cells? */
export const isRow = ({ text }: Sentence) => text.startsWith('| ') || text.startsWith('|-');

/** Where the cell of a column stands in a row that starts with "|". */
function cellSpan(text: string, column: number): Span | null {
  let start = 0;
  for (let k = 0; k < column; k++) {
    start = text.indexOf('|', start) + 1;
    if (start === 0) return null;
  }
  const end = text.indexOf('|', start);
  return { start, end: end < 0 ? text.length : end };
}

/** The first row of the table that a row stands in: what is above it, line by line. */
function topOf(row: Sentence, sentences: readonly Sentence[]): Sentence {
  let top = row;
  for (let rows = 0; rows < MOST_ROWS; rows++) {
    const above = sentences[top.index - 1];
    if (!above || !isRow(above) || top.paragraph - above.paragraph !== 1) break;
    top = above;
  }
  return top;
}

/** The cells that tell of a number in a table whose rows are lines of cells parted by "|"; null elsewhere. */
export function tableCellOf({ in: reading, start }: Found, { sentences, read }: Context): TableCell | null {
  const { sentence } = reading;
  if (!isRow(sentence)) return null;
  const column = sentence.text.slice(0, start).split('|').length - 1;
  const top = topOf(sentence, sentences);
  const above = sentences[top.index - 1];
  const headSpan = top === sentence || RULE.test(top.text) ? null : cellSpan(top.text, column);
  const cornerSpan = headSpan && column > 1 ? cellSpan(top.text, 1) : null;
  const labelSpan = column > 1 ? cellSpan(sentence.text, 1) : null;
  return {
    head: headSpan && { in: read(top), span: headSpan },
    label: labelSpan && { in: reading, span: labelSpan },
    corner: cornerSpan && { in: read(top), span: cornerSpan },
    caption: above === undefined ? null : read(above),
  };
}
