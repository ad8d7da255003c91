import { periodOf } from '../../model/edtf.ts';
import type { Context } from '../context.ts';
import type { Placed } from '../reading.ts';
import { tableCellOf, type Cell } from '../layout/tableCell.ts';
import { SPANS, type Dating } from './dating.ts';

const YEAR = /(?:^|[ (])((?:19|20)\d\d)[ )]*$/;

function timeIn({ in: { sentence, times }, span }: Cell): Dating | null {
  const told = times.find(
    ({ kind, from, to, start, end }) =>
      SPANS.includes(kind) && (from ?? to) !== null && start >= span.start && end <= span.end,
  );
  if (told) return { period: periodOf(told.from, told.to, 'stated'), rule: told.rule, mention: null };
  const year = YEAR.exec(sentence.text.slice(span.start, span.end))?.[1];
  return year === undefined ? null : { period: periodOf(year, year, 'stated'), rule: 'table', mention: null };
}

/** "| Pays | Victimes 2019 |": the year that stands above a number in a table, or at the head of its row. */
export function tableTime(one: Placed, context: Context): Dating | null {
  const table = tableCellOf(one, context);
  return (table?.head && timeIn(table.head)) ?? (table?.label && timeIn(table.label)) ?? null;
}
