import { atEndOf, draftOf } from '../draft.ts';
import type { Qualified } from '../reading.ts';
import { tableCellOf, type Cell } from '../layout/tableCell.ts';
import { countedAnew, COUNTLESS, sameSentence, tokenAt, type Case, type Reading, leftOut } from './figureCase.ts';
import type { NounPhrase } from './nounPhrase.ts';
import { nounPhraseAt } from './nounPhraseAt.ts';
import { fromLeft, PERSON_NOUNS, relativeToLeft } from './toTheLeft.ts';

/** Above the labels may stand what is counted, not only what the labels are. */
const COUNTED = new Set<string>([...PERSON_NOUNS, 'cases']);

const textOf = ({ in: { sentence }, span }: Cell) => sentence.text.slice(span.start, span.end);

/** The noun that a cell names, if it can be counted. */
function nounOf({ in: { tokens, sentence }, span }: Cell, { compiled }: Case['context']): NounPhrase | null {
  for (let at = tokenAt(tokens, span.start); at < tokens.length && tokens[at]!.start < span.end; at++) {
    const phrase = nounPhraseAt(tokens, at, sentence.text, compiled);
    const { nounClass } = phrase ?? { nounClass: null };
    if (phrase && nounClass !== null && nounClass !== 'nationality' && !COUNTLESS.has(nounClass)) return phrase;
  }
  return null;
}

/** "| Pays | Victimes |": what a number in a table counts stands above it, at the head of its row, or above the table. */
export function inTable(figure: Case): Reading | null {
  const { one, done, context } = figure;
  const table = one.unit === 'money' ? null : tableCellOf(one, context);
  if (!table) return null;
  const noun = leftOut(one);
  const percent = [table.head, table.label].some((cell) => cell && textOf(cell).includes('%'));
  const unit = percent ? 'percent' : null;
  const above = table.caption && relativeToLeft({ ...figure, one: atEndOf(table.caption, one) });
  for (const cell of [table.head, table.label, table.corner]) {
    const phrase = cell && nounOf(cell, context);
    if (!phrase || (cell === table.corner && !COUNTED.has(phrase.nounClass ?? ''))) continue;
    const inCell = draftOf<Qualified>(one);
    inCell.in = cell.in;
    const own = fromLeft({ ...figure, one: inCell }, phrase);
    // "Victimes identifiées :" above columns of women and men.
    const victims = own.reading.measure === 'people' && above?.reading.measure === 'victims';
    return { ...own, reading: victims ? above.reading : own.reading, noun, unit };
  }
  if (above) return { ...above, noun, unit };
  // "| Hogares con migrantes | % del total |": a share of what the cell before it counts.
  const last = percent && sameSentence(one, done.at(-1)) ? done.at(-1)! : null;
  return last && { ...countedAnew({ measure: last.measure, rule: 'as the cell before' }, noun), unit };
}
