import type { Context } from '../context.ts';
import { isCompared } from '../nouns/elliptical.ts';
import type { Dated, Placed, TimeMention } from '../reading.ts';

type Told = Readonly<{ dated: readonly Dated[]; context: Context }>;

const yearIn = (date: string | null) => (date === null ? null : Number(date.slice(0, 4)));

const LOOK_BACK = 3;

/** The last time with a year that was told before an offset: in this sentence, or in one of the three before it. */
function lastTime(one: Placed, before: number, context: Context): TimeMention | null {
  const dates = ({ from, to }: TimeMention) => from !== null || to !== null;
  const here = one.in.times.findLast((time) => time.end <= before && dates(time));
  if (here) return here;
  const { index } = one.in.sentence;
  for (const sentence of context.sentences.slice(Math.max(0, index - LOOK_BACK), index).reverse()) {
    const told = context.read(sentence).times.findLast(dates);
    if (told) return told;
  }
  return null;
}

/** The year that "that year" speaks of: of the last figure that is not set against another, else of the last time told. */
export function namedYear(one: Placed, mention: TimeMention, { dated, context }: Told): number | null {
  const told = lastTime(one, mention.start, context);
  const { index } = one.in.sentence;
  const here = one.in.times.some((time) => time === told);
  const near = dated.findLast(
    (other) =>
      other.in.sentence.index >= index - LOOK_BACK &&
      other.period.basis === 'stated' &&
      !isCompared(other, { context }),
  );
  const from =
    here || near === undefined || !(near.in.sentence.index === index || comparedSince(near, dated, context))
      ? told
      : { to: near.period.end, from: near.period.start };
  return yearIn(from?.to ?? from?.from ?? null);
}

/** Is the last dated figure one that another is set against: ", frente al 51 % en 2018"? */
function comparedSince(near: Dated, dated: readonly Dated[], context: Context): boolean {
  const last = dated.findLast(({ period }) => period.basis === 'stated');
  return last !== undefined && last !== near && isCompared(last, { context });
}
