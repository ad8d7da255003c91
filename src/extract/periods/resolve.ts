import { FARTHEST_BACK } from '../lookBack.ts';
import type { Period } from '../../model/figure.ts';
import { NO_PERIOD, periodOf } from '../../model/edtf.ts';
import type { Dated, Placed, TimeMention } from '../reading.ts';
import { ANAPHORA, sameSentence, SPANS, yearIn, type Known } from './dating.ts';

/** In sentences and in figures. */
const LOOK_BACK = 3;
const LAST_FIGURES = 20;

/** The last time with a year that was told before an offset: in this sentence, or in one of the three before it. */
function lastTime(one: Placed, before: number, { dated, context }: Known): TimeMention | null {
  // "contre 21 pour cent en 2016": a year that is only compared with.
  const { against } = context.compiled.lexicon.parts;
  const recent = dated.slice(-LAST_FIGURES);
  const compared = recent.filter((other, i) =>
    against.test(other.in.sentence.text.slice(sameSentence(other, recent[i - 1])?.end ?? 0, other.start)),
  );
  const dates = ({ from, to, start, end }: TimeMention) =>
    (from !== null || to !== null) &&
    !compared.some(
      (other) => other.in.times.some((time) => time.start === start && time.end === end) && other.end <= start,
    );
  const here = one.in.times.findLast((time) => time.end <= before && dates(time));
  if (here) return here;
  const { index } = one.in.sentence;
  for (const sentence of context.sentences.slice(Math.max(0, index - LOOK_BACK), index).reverse()) {
    const told = context.read(sentence).times.findLast(dates);
    if (told) return told;
  }
  return null;
}

/** "Le rapport couvre les années 2018 à 2021. Durant cette période": the time of a sentence right before without a figure. */
function periodBefore(one: Placed, { dated, context }: Known): Period | null {
  const before = context.sentences[one.in.sentence.index - 1];
  if (!before || dated.at(-1)?.in.sentence.index === before.index) return null;
  const told = context.read(before).times.filter(({ kind, from }) => SPANS.includes(kind) && from !== null);
  return told.length === 1 ? periodOf(told[0]!.from, told[0]!.to, 'stated') : null;
}

/** What "sur la même période" speaks of: all the time that the last dated sentence covers. */
function samePeriod(one: Placed, dated: readonly Dated[]): Period {
  const recent = dated.slice(-FARTHEST_BACK).filter(({ period }) => period.basis !== 'none');
  const here = recent.filter((other) => sameSentence(one, other) && other.change === null);
  const told = here.length > 1 ? here : recent.filter(({ in: { sentence } }) => sentence.index < one.in.sentence.index);
  const group = told
    .filter((other) => other.in.sentence.index === told.at(-1)!.in.sentence.index)
    .map(({ period }) => period);
  const from =
    group
      .map(({ start }) => start)
      .filter((date) => date !== null)
      .sort()[0] ?? null;
  const to = group.some(({ end }) => end === null)
    ? null
    : (group
        .map(({ end }) => end!)
        .sort()
        .at(-1) ?? null);
  return periodOf(from, to, 'stated');
}

const monthsIn = (date: string) => Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7)) - 1;
const monthOf = (months: number) => `${Math.floor(months / 12)}-${String((months % 12) + 1).padStart(2, '0')}`;

/** "58 200 au trimestre précédent": as long as the span told before, and right before it; none where that is of another length. */
function spanBefore(told: TimeMention | null, months: number): Period {
  const [from, to] = [told?.from ?? null, told?.to ?? told?.from ?? null];
  if (from?.length !== MONTH_LENGTH || to?.length !== MONTH_LENGTH) return NO_PERIOD;
  const first = monthsIn(from);
  if (monthsIn(to) - first + 1 !== months) return NO_PERIOD;
  return periodOf(monthOf(first - months), monthOf(first - 1), 'inferred');
}
const MONTH_LENGTH = 'YYYY-MM'.length;

/** "contre 25 sur la même période de 2017": the months told before, in another year; all of that year where none are told. */
function samePeriodOf(year: string, told: TimeMention | null): Period {
  const [from, to] = [told?.from ?? null, told?.to ?? told?.from ?? null];
  const months = from?.length === MONTH_LENGTH && to?.length === MONTH_LENGTH && yearIn(from) === yearIn(to);
  if (!months) return periodOf(year, year, 'stated');
  return periodOf(year + from.slice(YEAR_LENGTH), year + to.slice(YEAR_LENGTH), 'stated');
}
const YEAR_LENGTH = 'YYYY'.length;

/** The period of a time that a figure covers; what points back is worked out from what was told before. */
export function resolve(mention: TimeMention, one: Placed, { dated, context }: Known): Period {
  if (!ANAPHORA.includes(mention.kind)) return periodOf(mention.from, mention.to, 'stated');
  const year = mention.from ?? mention.to;
  if (mention.kind === 'same-period' && year === null)
    return periodBefore(one, { dated, context }) ?? samePeriod(one, dated);
  const told = lastTime(one, mention.start, { dated, context });
  if (mention.kind === 'same-period' && year !== null) return samePeriodOf(year, told);
  if (mention.kind === 'since-then') return told ? periodOf(told.to ?? told.from, null, 'stated') : NO_PERIOD;
  if (mention.kind === 'previous-span') return mention.apart === null ? NO_PERIOD : spanBefore(told, mention.apart);
  const before = yearIn(told?.to ?? told?.from ?? null);
  if (before === null || mention.apart === null) return NO_PERIOD;
  const direction = mention.kind === 'next-year' ? 1 : mention.kind === 'previous-year' ? -1 : 0;
  const shift = direction * mention.apart;
  return periodOf(String(before + shift), String(before + shift), shift === 0 ? 'stated' : 'inferred');
}
