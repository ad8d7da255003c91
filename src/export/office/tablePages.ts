import { wrapText } from '../../charts/text/wrapText.ts';
import type { TableRow } from './figureTable.ts';
import { sharePages } from './sharePages.ts';
import { WIDER } from './slideParts.ts';

export const TABLE_COLUMNS = [
  { name: 'number', inches: 0.7 },
  { name: 'figure', inches: 2.3 },
  { name: 'place', inches: 2 },
  { name: 'period', inches: 1.9 },
  { name: 'quotation', inches: 2.8 },
  { name: 'source', inches: 2.8 },
] as const satisfies readonly { name: Exclude<keyof TableRow, 'note'>; inches: number }[];

/** The height of a page for rows, of a line of 11 points and of what stands round them, in inches. */
const ROOM = 5.8;
const LINE = 0.19;
const PADDING = 0.12;
const STYLE = { face: 'sans400', size: 11 } as const;

/** Shares rows among slides by the height that their text will take. */
export function tablePages(rows: readonly TableRow[]): TableRow[][] {
  return sharePages(rows, ROOM, heightOf);
}

function heightOf(row: TableRow): number {
  const lines = TABLE_COLUMNS.map(({ name, inches }) => {
    return wrapText(row[name], (inches - 0.1) * 72 * WIDER, STYLE).length;
  });
  return Math.max(...lines) * LINE + PADDING;
}
