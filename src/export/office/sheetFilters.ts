import type { Sheet } from 'write-excel-file/universal';

const LETTERS = 26;

/**
 * Adds to the parts of a workbook a filter over the columns of each sheet whose first row stays, which the library cannot:
 * in the sheet, and as the hidden name by which spreadsheets find it (ECMA-376, 18.3.1.2 and 18.2.5).
 */
export function withFilters(sheets: readonly Sheet<Blob>[]): (path: string, xml: string) => string {
  const ranges = sheets.map(({ data, stickyRowsCount = 0 }) =>
    stickyRowsCount > 0 ? { last: columnName(data[0]?.length ?? 1), rows: data.length } : null,
  );
  const names = ranges.flatMap((range, at) => {
    if (range === null) return [];
    const sheet = `'${(sheets[at]?.sheet ?? '').replaceAll("'", "''")}'`;
    const where = `${sheet}!$A$1:$${range.last}$${range.rows}`;
    return `<definedName name="_xlnm._FilterDatabase" localSheetId="${at}" hidden="1">${where}</definedName>`;
  });
  return (path, xml) => {
    if (path === 'xl/workbook.xml')
      return xml.replace('<definedNames/>', () => `<definedNames>${names.join('')}</definedNames>`);
    const range = ranges[Number(/^xl\/worksheets\/sheet(\d+)\.xml$/u.exec(path)?.[1] ?? 0) - 1];
    if (!range) return xml;
    return xml.replace('</sheetData>', () => `</sheetData><autoFilter ref="A1:${range.last}${range.rows}"/>`);
  };
}

/** The name of a column by its number from 1: A to Z, then AA. */
function columnName(number: number): string {
  const rest = number - 1;
  const last = String.fromCharCode(65 + (rest % LETTERS));
  return rest < LETTERS ? last : `${columnName(Math.floor(rest / LETTERS))}${last}`;
}
