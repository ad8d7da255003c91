import { csvCell } from './csvCell.ts';
import type { ExportRequest } from './exportRequest.ts';
import { COLUMN_NAMES, figureCells } from './figureColumns.ts';
import { numberedFigures } from './numberedFigures.ts';

/**
 * The figures of a request as CSV (RFC 4180, UTF-8 with BOM, decimal point), one row each, drawn or not. Filter, view and
 * data version stand in every row: a CSV file has no place for notes, and rows are copied out of it.
 */
export function toCsv(request: ExportRequest): string {
  const separator = request.separator ?? ',';
  const numbered = numberedFigures(request);
  const rows = [COLUMN_NAMES, ...request.figures.map((cited) => figureCells(cited, { request, numbered }))];
  const lines = rows.map((row) => row.map((cell) => csvCell(cell, separator)).join(separator));
  return `\ufeff${lines.join('\r\n')}\r\n`;
}
