import type { Context } from '../context.ts';
import type { Measured } from '../reading.ts';
import { pairedWith, rankIn } from '../respectively.ts';
import { tableCellOf } from '../layout/tableCell.ts';
import type { Atlas } from './atlas.ts';
import type { PlaceMention } from './findPlaces.ts';

/** The place above a figure in a table, or the one of a list that "respectivement" pairs it with. */
export function pairedPlace(
  at: number,
  measured: readonly Measured[],
  atlas: Atlas,
  context: Context,
): PlaceMention | null {
  const { compiled } = context;
  const one = measured[at]!;
  const head = tableCellOf(one, context)?.head;
  const above =
    head &&
    atlas.of(head.in.sentence).find((mention) => mention.start >= head.span.start && mention.start < head.span.end);
  if (above) return { ...above, start: one.start, end: one.end };
  const rank = rankIn(at, measured, compiled);
  if (rank === null) return null;
  const { sentence } = one.in;
  const named = atlas.of(sentence).filter((mention) => !mention.weak && mention.role !== 'venue');
  const { listed } = compiled.lexicon.placeRoles;
  return pairedWith(rank, named, (a, b) => listed.test(sentence.text.slice(a.end, b.start)));
}
