import type { Span } from '../../model/article.ts';
import type { DisplayToken } from '../../markup/displayTokens.ts';

/** A row of a table in markup, and where the tags of its cells start. */
export type TableRow = Span & Readonly<{ cells: ReadonlySet<number> }>;

/** Pages were once laid out in tables: a row with longer text is no row of figures. */
const LONGEST_ROW = 1200;
const OPENS_CELL = /^<t[dh][\s>]/iu;
const ENDS_ROW = /^<(?:tr[\s>]|\/tr[\s>]|\/table)/iu;

/** The rows of figures in markup: those of several short cells. */
export function tableRows(text: string, tokens: readonly DisplayToken[]): TableRow[] {
  const rows: TableRow[] = [];
  let cells: number[] = [];
  for (const { start, breaks } of tokens) {
    if (!breaks) continue;
    const tag = text.slice(start, start + 8);
    if (OPENS_CELL.test(tag)) cells.push(start);
    else if (ENDS_ROW.test(tag)) {
      if (cells.length > 1 && start - cells[0]! <= LONGEST_ROW)
        rows.push({ start: cells[0]!, end: start, cells: new Set(cells) });
      cells = [];
    }
  }
  return rows;
}
