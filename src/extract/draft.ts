import { NO_PERIOD } from '../model/edtf.ts';
import type { Dated, Found, Qualified, ReadSentence } from './reading.ts';

/** A number of some stage that is still being written. */
export type Draft<Stage> = { -readonly [Key in keyof Stage]: Stage[Key] };

/** What later stages tell of a number that was just found. */
type Unread = Omit<Dated, keyof Found>;
const UNREAD: Unread = {
  quantity: { qualifier: 'exact', low: 0, high: 0 },
  change: null,
  measure: 'other',
  noun: { start: 0, end: 0 },
  again: null,
  part: null,
  places: [],
  regions: [],
  period: NO_PERIOD,
  per: null,
  rule: '',
};

const copyOf = (one: Found, later: Unread): Draft<Dated> => ({
  start: one.start,
  end: one.end,
  in: one.in,
  first: one.first,
  last: one.last,
  numberStart: one.numberStart,
  numberEnd: one.numberEnd,
  value: one.value,
  ratio: one.ratio,
  scale: one.scale,
  form: one.form,
  unit: one.unit,
  currency: one.currency,
  byCountry: one.byCountry,
  shape: one.shape,
  inner: one.inner,
  trace: one.trace,
  quantity: later.quantity,
  change: later.change,
  measure: later.measure,
  noun: later.noun,
  again: later.again,
  part: later.part,
  places: later.places,
  regions: later.regions,
  period: later.period,
  per: later.per,
  rule: later.rule,
});

/**
 * A number as it is found. It has the keys of all stages from the start, though its type does not show them: only objects
 * with the same keys, made in one place, are read and written quickly.
 */
export const newFound = (one: Found): Found => copyOf(one, UNREAD);

/**
 * A copy of a number for a stage to write what it tells. A spread would do the same in fifty times the time: the engine
 * gives what it makes a layout of its own at every place in the code.
 */
export function draftOf<Stage extends Found>(one: Found): Draft<Stage> {
  // Every number comes from `newFound`, or is a copy of one that does.
  return copyOf(one, one as Dated) as Draft<Dated> & Draft<Stage>;
}

/** A number as if it stood at the end of a sentence: what is named to its left there may be what it counts. */
export function atEndOf(reading: ReadSentence, one: Qualified): Qualified {
  const moved = draftOf<Qualified>(one);
  moved.in = reading;
  moved.start = moved.end = reading.sentence.text.length;
  moved.first = moved.last = reading.tokens.length;
  return moved;
}
