import type { Period } from '../../model/figure.ts';
import { NO_PERIOD, periodOf } from '../../model/edtf.ts';
import { BULLET } from '../bullet.ts';
import type { Context } from '../context.ts';
import { listed, pairedWith, rankIn } from '../respectively.ts';
import { traced, type Dated, type Placed, type TimeMention } from '../reading.ts';

const STAGE = 'period';
const ANAPHORA: readonly TimeMention['kind'][] = ['same-year', 'next-year', 'previous-year', 'same-period'];
const SPANS: readonly TimeMention['kind'][] = ['span', 'in', 'since', 'until', 'since-event', ...ANAPHORA];

type Known = Readonly<{ dated: readonly Dated[]; context: Context }>;
type Dating = Readonly<{ period: Period; rule: string; mention: TimeMention | null }>;

const yearIn = (date: string | null) => (date === null ? null : Number(date.slice(0, 4)));

const LOOK_BACK = 3;

const sameSentence = (one: Placed, other: Placed | undefined) =>
  other?.in.sentence.index === one.in.sentence.index ? other : undefined;

/** The last time with a year that was told before an offset: in this sentence, or in one of the three before it. */
function lastTime(one: Placed, before: number, { dated, context }: Known): TimeMention | null {
  // "contre 21 pour cent en 2016": a year that is only compared with.
  const { against } = context.compiled.lexicon.parts;
  const compared = dated.filter((other, i) =>
    against.test(other.in.sentence.text.slice(sameSentence(other, dated[i - 1])?.end ?? 0, other.start)),
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

/** What "sur la même période" speaks of: all the time that the last dated sentence covers. */
function samePeriod(one: Placed, dated: readonly Dated[]): Period {
  const told = dated.filter(
    ({ period, in: { sentence } }) => period.basis !== 'none' && sentence.index < one.in.sentence.index,
  );
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

function resolve(mention: TimeMention, one: Placed, { dated, context }: Known): Period {
  if (!ANAPHORA.includes(mention.kind)) return periodOf(mention.from, mention.to, 'stated');
  if (mention.kind === 'same-period') return samePeriod(one, dated);
  const told = lastTime(one, mention.start, { dated, context });
  const year = yearIn(told?.to ?? told?.from ?? null);
  if (year === null) return NO_PERIOD;
  const shift = mention.kind === 'next-year' ? 1 : mention.kind === 'previous-year' ? -1 : 0;
  return periodOf(String(year + shift), String(year + shift), shift === 0 ? 'stated' : 'inferred');
}

/** "En 2017, 2018 et 2019, … respectivement 127, 163 et 229 victimes": the year that goes with this one. */
function pairedTime(at: number, placed: readonly Placed[], { compiled }: Context): Dating | null {
  const rank = rankIn(at, placed, compiled);
  if (rank === null) return null;
  const times = placed[at]!.in.times.filter(({ kind }) => SPANS.includes(kind));
  const span = times.find(({ kind, from, to }) => kind === 'span' && yearIn(to)! - yearIn(from)! + 1 === rank.of);
  const year = span ? String(yearIn(span.from)! + rank.rank) : null;
  if (year !== null) return { period: periodOf(year, year, 'stated'), rule: 'respectively', mention: null };
  const mention = times.length > 1 ? pairedWith(rank, times, () => false) : null;
  return mention ? { period: NO_PERIOD, rule: mention.rule, mention } : null;
}

/** Is there a semicolon, a colon or a bracket between two offsets? Then what stands beyond belongs to another clause. */
const parted = (text: string, from: number, to: number) => /[;:()]/u.test(text.slice(from, to));

/** "par rapport à 2016 (318)": a number in brackets is that of the time before them. */
function bracketTime({ in: { times, sentence }, start }: Placed): Dating | null {
  const time = times.findLast(({ end, kind }) => SPANS.includes(kind) && sentence.text.slice(end, start) === ' (');
  return time ? { period: NO_PERIOD, rule: time.rule, mention: time } : null;
}

const ASIDE = /^ \([^()]{1,80}\),? $/u;

/** The time that the figure's own clause tells: behind it before the next figure, or before it. */
function ownTime(one: Placed, previous: Placed | undefined, next: Placed | undefined): Dating | null {
  const { times, sentence } = one.in;
  const usable = times.filter(({ kind }) => SPANS.includes(kind));
  // "52 per cent of the 1,084 returnees in 2020": a whole within its own words is no next figure.
  const beyond = next && next.start >= one.noun.end ? sameSentence(one, next) : undefined;
  // Both ends of a change may stand before the time of the change.
  const behindTo = (one.change === 'from' ? undefined : beyond?.start) ?? sentence.text.length;
  const behind = usable.find(
    (time) =>
      time.start >= one.end &&
      time.start < behindTo &&
      time.kind !== 'since-event' &&
      !parted(sentence.text, one.end, time.start),
  );
  const beforeFrom = sameSentence(one, previous)?.end ?? 0;
  // "119 victimes (92 femmes, 27 hommes) en 2019": what stands in brackets is an aside.
  const beyondBrackets = usable.find((time) =>
    ASIDE.test(sentence.text.slice(Math.max(one.noun.end, one.end), time.start)),
  );
  if (beyondBrackets) return { period: NO_PERIOD, rule: beyondBrackets.rule, mention: beyondBrackets };
  const before = usable.findLast(
    (time) => time.end <= one.start && time.start >= beforeFrom && !parted(sentence.text, time.end, one.start),
  );
  // "en 2014, 402 cas, puis 310 en 2015": what stands directly behind is nearer than what opened the sentence.
  const own =
    behind && (!before || behind.start - Math.max(one.noun.end, one.end) <= 2 || before.kind === 'relative')
      ? behind
      : (before ?? behind);
  return own ? { period: NO_PERIOD, rule: own.rule, mention: own } : null;
}

/** "7 138 au cours de la même période de l'année précédente": its own time, whose year is not told. */
function hasRelativeTime({ in: { times }, noun, end }: Placed): boolean {
  const behind = Math.max(noun.end, end);
  return times.some(({ kind, start }) => kind === 'relative' && start >= behind && start - behind <= 2);
}

/** A time at the head of the sentence, or of the figure before in it, covers what follows. */
function carriedTime(one: Placed, dated: readonly Dated[]): Dating | null {
  const { times, sentence } = one.in;
  // "En 2015 …; aujourd'hui, environ 8 000": a time without a year ends what was told before it.
  const last = times.findLast((time) => time.end <= one.start && time.kind !== 'rate' && time.kind !== 'day');
  if (last?.kind === 'relative' && /[;:]/u.test(sentence.text.slice(0, last.start))) return null;
  const head = times.find((time) => SPANS.includes(time.kind) && time.end <= one.start);
  const previous = dated.at(-1);
  const inSentence = previous?.in.sentence.index === sentence.index ? previous : null;
  if (head && (!inSentence || head.end <= inSentence.start))
    return { period: NO_PERIOD, rule: head.rule, mention: head };
  if (
    inSentence &&
    inSentence.period.basis !== 'none' &&
    (one.again !== null || /:/u.test(sentence.text.slice(inSentence.end, one.start)))
  ) {
    return { period: inSentence.period, rule: 'as the figure before', mention: null };
  }
  return null;
}

/** "1 204 retours depuis la Tunisie et 847 depuis le Maroc en 2021, soit …": a time right behind a list covers all of it. */
function listTime(one: Placed, at: number, placed: readonly Placed[], { compiled }: Context): Dating | null {
  const time = one.in.times.find(
    ({ kind, start }) => SPANS.includes(kind) && kind !== 'since-event' && start >= one.end,
  );
  if (!time) return null;
  let last = at;
  while (placed[last + 1] && placed[last + 1]!.end <= time.start && listed(placed[last]!, placed[last + 1], compiled))
    last += 1;
  const beyond = sameSentence(one, placed[last + 1]);
  const closes = last > at && (!beyond || beyond.start > time.start) && one.change === undefined;
  return closes && !parted(one.in.sentence.text, one.end, time.start)
    ? { period: NO_PERIOD, rule: time.rule, mention: time }
    : null;
}

/**
 * "45 victimes et 12 trafiquants en 2010": a time that closes the sentence covers the figures listed before it, unless the
 * last of them is a part of another, whose own time it then is.
 */
function closingTime(one: Placed, at: number, placed: readonly Placed[], context: Context): Dating | null {
  const { times, sentence } = one.in;
  let last = at;
  while (placed[last + 1]?.in.sentence.index === sentence.index) last += 1;
  const later = placed.slice(at + 1, last + 1);
  const listed = later.every(({ part, change, unit }) => part === null && change === undefined && unit === one.unit);
  if (later.length === 0 || !listed) return null;
  const time = times.find(({ kind, start }) => SPANS.includes(kind) && kind !== 'since-event' && start >= one.end);
  // A bracket closes behind each of "colombianas (6,27 %), ecuatorianas (4,43 %) en 2022".
  const { against } = context.compiled.lexicon.parts;
  const compared = later.some((other, k) => against.test(sentence.text.slice((later[k - 1] ?? one).end, other.start)));
  const closes =
    time && !compared && time.start >= later.at(-1)!.end && !/[;:]/u.test(sentence.text.slice(one.end, time.start));
  return closes ? { period: NO_PERIOD, rule: time.rule, mention: time } : null;
}

/** One end of a change takes its end of the period: "sur la même période … de 198 à 263". */
function endOfChange(period: Period, change: Placed['change']): Period {
  if (change === undefined || period.basis === 'none' || period.start === period.end) return period;
  const end = change === 'from' ? period.start : period.end;
  return end === null ? period : periodOf(end, end, period.basis);
}

/** "Entre novembre 2013 et janvier 2014 :" covers the bullets below it. */
function headingTime(one: Placed, { context }: Known): Dating | null {
  if (!BULLET.test(one.in.sentence.text)) return null;
  const heading = context.sentences.slice(0, one.in.sentence.index).findLast(({ text }) => !BULLET.test(text));
  if (!heading?.text.endsWith(':')) return null;
  const time = context
    .read(heading)
    .times.findLast(({ kind, from, to }) => SPANS.includes(kind) && (from ?? to) !== null);
  return time ? { period: periodOf(time.from, time.to, 'stated'), rule: time.rule, mention: null } : null;
}

/** The answers to a survey cover the time when it was held. */
function surveyTime(one: Placed, { dated, context }: Known): Dating | null {
  const { survey } = context.compiled.lexicon.cues;
  if (!survey.test(one.in.sentence.text)) return null;
  const asked = dated.findLast((other) => other.period.basis === 'stated' && survey.test(other.in.sentence.text));
  return asked
    ? { period: periodOf(asked.period.start, asked.period.end, 'inferred'), rule: 'as its survey', mention: null }
    : null;
}

/** "61 percent of victims in 2022. 60 percent of the girls": a share right behind a share goes on with its time. */
function sharesInARow(one: Placed, last: Dated): boolean {
  const shares = one.unit === 'percent' && last.unit === 'percent';
  return shares && one.in.times.length === 0 && one.in.sentence.paragraph === last.in.sentence.paragraph;
}

/** "Sur 2 700 affaires au total", "Cette proportion": goes on with the sentence before. */
function sameTopic(one: Placed, { dated, context }: Known): Dating | null {
  const { cues, total } = context.compiled.lexicon;
  const { text, index } = one.in.sentence;
  const last = dated.at(-1);
  if (!last || last.period.basis === 'none' || index - last.in.sentence.index > 1) return null;
  const goesOn =
    cues.sameTopic.test(text) ||
    (last.measure === one.measure && total.test(text)) ||
    sharesInARow(one, last) ||
    (index === last.in.sentence.index && last.rule === 'same topic');
  return goesOn
    ? { period: periodOf(last.period.start, last.period.end, 'inferred'), rule: 'same topic', mention: null }
    : null;
}

/** "El 62 por ciento no tenía contrato": a share of what the sentence before counts. */
const isShareOf = (one: Placed, whole: Dated) =>
  one.unit === 'percent' && one.in.sentence.paragraph === whole.in.sentence.paragraph;

function datingOf(
  one: Placed,
  { at, placed, ...known }: Known & Readonly<{ at: number; placed: readonly Placed[] }>,
): Dating {
  const { dated } = known;
  if (hasRelativeTime(one)) return { period: NO_PERIOD, rule: 'a time without a year', mention: null };
  const told =
    pairedTime(at, placed, known.context) ??
    bracketTime(one) ??
    ownTime(one, placed[at - 1], placed[at + 1]) ??
    carriedTime(one, dated) ??
    closingTime(one, at, placed, known.context) ??
    listTime(one, at, placed, known.context);
  if (told?.mention) return { ...told, period: resolve(told.mention, one, known) };
  if (told) return told;
  const whole = one.part?.of ?? one.again;
  const inherited = whole === null ? undefined : dated[whole];
  if (
    inherited &&
    inherited.period.basis !== 'none' &&
    (one.part || one.in.sentence.index === inherited.in.sentence.index || isShareOf(one, inherited))
  ) {
    return { period: inherited.period, rule: 'as its whole', mention: null };
  }
  return (
    headingTime(one, known) ??
    surveyTime(one, known) ??
    sameTopic(one, known) ?? { period: NO_PERIOD, rule: 'none told', mention: null }
  );
}

/** Tells for every figure the time that it covers, as EDTF; `none` where the text tells no year. */
export function datePeriod(placed: readonly Placed[], context: Context): Dated[] {
  const dated: Dated[] = [];
  for (const [i, one] of placed.entries()) {
    const dating = datingOf(one, { at: i, placed, dated, context });
    const period = endOfChange(dating.period, one.change);
    const per = one.in.times.find((time) => time.kind === 'rate' && Math.abs(time.start - one.end) < 40)?.per ?? null;
    const shown = dating.mention && one.in.times.includes(dating.mention) ? dating.mention : one;
    dated.push({
      ...one,
      period,
      per,
      rule: dating.rule,
      trace: traced(one.trace, STAGE, dating.rule, shown, period.edtf || 'no year told'),
    });
  }
  return dated;
}
