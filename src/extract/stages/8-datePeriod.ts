import { lastIndexBack } from '../lookBack.ts';
import type { Measure, Period } from '../../model/figure.ts';
import { NO_PERIOD, periodOf } from '../../model/edtf.ts';
import type { Context } from '../context.ts';
import { draftOf } from '../draft.ts';
import { AGAINST_REACH, parted, sameSentence, SPANS, type Dating, type Known } from '../periods/dating.ts';
import { isLabelledRow } from '../layout/labelledRow.ts';
import { tokenAt } from '../nouns/figureCase.ts';
import { headingTime, sameSubject, sameTopic, surveyTime } from '../periods/goesOn.ts';
import { bracketTime, closingTime, listTime, pairedTime, restatedTime } from '../periods/listTimes.ts';
import { tableTime } from '../periods/tableTime.ts';
import { isOfAnother } from '../periods/ofAnother.ts';
import { resolve } from '../periods/resolve.ts';
import { traced, type Dated, type Placed, type TimeMention } from '../reading.ts';

const STAGE = 'period';
/** "310 femmes (de janvier à juin 2016) puis 120 autres": a time that opens a bracket right behind a figure is its own. */
const OWN_BRACKET = /^ \((?:[^()\d;]{0,24}, )?$/u;
/** "(92 femmes, 27 hommes) ", ", au Tadjikistan (708) et au Kirghizistan (408), ": what a figure is made up of. */
const ASIDE =
  /^(?: \([^()]{1,80}\)|,? ?[\p{L}' -]{1,30} \(\d[\d ]{0,8}\),?(?: [\p{L}' -]{1,30} \(\d[\d ]{0,8}\))),? $/u;

/** ", que en 2014 ya han remitido 33 casos": a time behind a comma whose clause goes on to the next figure is that one's. */
function opensNext(one: Placed, time: TimeMention, next: Placed, { compiled }: Context): boolean {
  const { text } = one.in.sentence;
  const goesOn = text.slice(time.end, next.start);
  const joiner = goesOn.trim().split(' ', 1)[0]!.toLowerCase();
  const clause = goesOn.length > SHORTEST_CLAUSE && !goesOn.includes(',');
  if (compiled.lexicon.parts.contrast.test(text.slice(one.end, time.start))) return true;
  return (
    clause &&
    text.slice(one.end, time.start).includes(',') &&
    !compiled.lexicon.ranges.joinersAfterOpener.includes(joiner)
  );
}
const SHORTEST_CLAUSE = 8;

const WHERE: readonly Measure[] = ['sites', 'countries'];

/** "178 vessels in ten ports in 2017": how many places it is told of goes on with a figure, and leaves its time to it. */
function tellsWhere(one: Placed, next: Placed, { compiled }: Context): boolean {
  const between = one.in.sentence.lower.slice(Math.max(one.end, one.noun.end), next.start).trim();
  return WHERE.includes(next.measure) && compiled.lexicon.placeRoles.prepositions.includes(between);
}

/** "frente a 31 el año anterior, y 13 sentencias": the time of what is only compared with is of nothing else. */
function isOfCompared(time: TimeMention, previous: Placed | undefined, { compiled }: Context): boolean {
  if (!previous) return false;
  const { text } = previous.in.sentence;
  const before = text.slice(Math.max(0, previous.start - AGAINST_REACH), previous.start);
  const beside = time.start - Math.max(previous.end, previous.noun.end) <= 2;
  return beside && compiled.lexicon.parts.against.test(before);
}

/** "1 313 en 2019, est retombé à 940": the time right behind the level before a change is not that of the level after it. */
function isOfLevelBefore(time: TimeMention, previous: Placed | undefined, one: Placed, { compiled }: Context): boolean {
  const level = sameSentence(one, previous);
  if (!level || time.start < level.end || time.start - Math.max(level.end, level.noun.end) > LEVEL_REACH) return false;
  const { text, hits } = one.in.sentence;
  return compiled.guards.test(compiled.lexicon.ranges.changeVerbs, text.slice(time.end, one.start), hits);
}
const LEVEL_REACH = 4;

/** Between a figure and the time right behind it: a bracket may open, but no comma part them. */
const RIGHT_BEHIND = /^ ?\(?$/u;

/** "six a month in 2013": the end of a figure with its noun and its rate. */
function rateEnd({ in: { times }, noun, end }: Placed): number {
  const told = Math.max(noun.end, end);
  return times.find(({ kind, start }) => kind === 'rate' && start - told >= 0 && start - told <= 1)?.end ?? told;
}

/** The time that the figure's own clause tells: behind it before the next figure, or before it. */
function ownTime(
  one: Placed,
  { previous, next, context }: Readonly<{ previous: Placed | undefined; next: Placed | undefined; context: Context }>,
): Dating | null {
  const { times, sentence } = one.in;
  const usable = times.filter(({ kind }) => SPANS.includes(kind));
  // "52 per cent of the 1,084 returnees in 2020": a whole within its own words is no next figure.
  const beyond =
    next && next.start >= one.noun.end && !tellsWhere(one, next, context) ? sameSentence(one, next) : undefined;
  // Both ends of a change may stand before the time of the change.
  const behindTo = (one.change === 'from' ? undefined : beyond?.start) ?? sentence.text.length;
  const behind = usable.find(
    (time) =>
      time.start >= one.end &&
      time.start < behindTo &&
      time.kind !== 'since-event' &&
      !parted(sentence.text, one.end, time.start) &&
      !isOfAnother(one, time, context.compiled) &&
      !(beyond && opensNext(one, time, beyond, context)),
  );
  const beforeFrom = sameSentence(one, previous)?.end ?? 0;
  // "119 victimes (92 femmes, 27 hommes) en 2019": what stands in brackets is an aside.
  const beyondBrackets = usable.find((time) =>
    ASIDE.test(sentence.text.slice(Math.max(one.noun.end, one.end), time.start)),
  );
  if (beyondBrackets) return { period: NO_PERIOD, rule: beyondBrackets.rule, mention: beyondBrackets };
  const inBrackets = usable.find(
    (time) =>
      OWN_BRACKET.test(sentence.text.slice(Math.max(one.noun.end, one.end), time.start)) &&
      /^[,)]/u.test(sentence.text.slice(time.end)),
  );
  if (inBrackets) return { period: NO_PERIOD, rule: inBrackets.rule, mention: inBrackets };
  const before = usable.findLast(
    (time) =>
      time.end <= one.start &&
      time.start >= beforeFrom &&
      !parted(sentence.text, time.end, one.start) &&
      !isOfCompared(time, previous, context) &&
      !isOfLevelBefore(time, previous, one, context),
  );
  // "en 2014, 402 cas, puis 310 en 2015": what stands directly behind is nearer than what opened the sentence.
  // "450 en 2021, menos que las 600 que lo hicieron en 2020": so is what stands in the clause that tells which ones.
  const told = Math.max(one.noun.end, one.end);
  const { relatives } = context.compiled.lexicon.nouns;
  const inClause =
    behind !== undefined &&
    relatives.includes(one.in.tokens[tokenAt(one.in.tokens, told)]?.lower ?? '') &&
    behind.start - told <= CLAUSE_REACH;
  const own =
    behind &&
    (!before ||
      inClause ||
      RIGHT_BEHIND.test(sentence.text.slice(rateEnd(one), behind.start)) ||
      before.kind === 'relative' ||
      behind.kind === 'since-then')
      ? behind
      : (before ?? behind);
  return own ? { period: NO_PERIOD, rule: own.rule, mention: own } : null;
}

/** "7 138 au cours de la même période de l'année précédente": its own time, whose year is not told. */
function hasRelativeTime(
  { in: { times, tokens, sentence }, noun, start: first, end }: Placed,
  { compiled }: Context,
): boolean {
  const behind = Math.max(noun.end, end);
  // "los 39.867 que lo hicieron el año pasado": in the clause that tells which ones.
  const { relatives } = compiled.lexicon.nouns;
  const reach = relatives.includes(tokens[tokenAt(tokens, behind)]?.lower ?? '') ? CLAUSE_REACH : 2;
  return times.some(
    ({ kind, from, start, end: until }) =>
      kind === 'relative' &&
      ((start >= behind && start - behind <= reach && !parted(sentence.text, behind, start)) ||
        // "a reçu l'an passé 2 530 signalements".
        (from === null && until <= first && first - until <= 1)),
  );
}

const CLAUSE_REACH = 24;

/** "11 persons (2022: 8), seven of whom": does a bracket close behind a time that it held? */
const inBrackets = (text: string, from: number, to: number) => /^[^()\d]*\d[^()]*\)/u.test(text.slice(from, to));

/** A time at the head of the sentence, or of the figure before in it, covers what follows. */
function carriedTime(one: Placed, { dated, context }: Known): Dating | null {
  const { sentence } = one.in;
  const level = dated.at(-1);
  const times = one.in.times.filter((time) => !isOfLevelBefore(time, level, one, context));
  // "En 2015 …; aujourd'hui, environ 8 000": a time without a year ends what was told before it.
  const last = times.findLast((time) => time.end <= one.start && time.kind !== 'rate' && time.kind !== 'day');
  const ownClause =
    lastIndexBack(dated, (other) => other.in.sentence.index === sentence.index && other.end <= (last?.start ?? 0)) >= 0;
  const apart = ownClause || /[;:]/u.test(sentence.text.slice(0, last?.start ?? 0));
  if (last?.kind === 'relative' && last.from === null && apart) return null;
  const clause = sentence.text.lastIndexOf(';', one.start);
  const heads = times.filter(
    (time) => SPANS.includes(time.kind) && time.end <= one.start && !inBrackets(sentence.text, time.end, one.start),
  );
  const previous = dated.at(-1);
  const inSentence = previous?.in.sentence.index === sentence.index ? previous : null;
  // "58 in 2003 were foreigners, in 2011 only 3 out of 34": the time that opened the clause of the figure before.
  const opened = inSentence
    ? heads.findLast(({ end, from }) => end <= inSentence.start && from !== null && from === inSentence.period.start)
    : undefined;
  const head = opened ?? heads.find(({ start }) => start > clause) ?? heads[0];
  if (head && (!inSentence || head.end <= inSentence.start))
    return { period: NO_PERIOD, rule: head.rule, mention: head };
  if (
    inSentence &&
    times.length === one.in.times.length &&
    inSentence.period.basis !== 'none' &&
    (one.again !== null || /[:(]/u.test(sentence.text.slice(inSentence.end, one.start)))
  ) {
    // "11 persons (2022: 8), seven of whom": a part goes on with its whole, not with what stands between.
    const named = one.again === null ? inSentence : dated[one.again]!;
    const here = named.in.sentence.index === sentence.index ? named : inSentence;
    return { period: here.period, rule: 'as the figure before', mention: null };
  }
  return null;
}

/** One end of a change takes its end of the period: "sur la même période … de 198 à 263". */
function endOfChange(period: Period, change: Placed['change']): Period {
  if (change === null || period.basis === 'none' || period.start === period.end) return period;
  const end = change === 'from' ? period.start : period.end;
  return end === null ? period : periodOf(end, end, period.basis);
}

/** "El 62 por ciento no tenía contrato": a share of what the sentence before counts. */
const isShareOf = (one: Placed, whole: Dated) =>
  one.unit === 'percent' &&
  (one.in.sentence.paragraph === whole.in.sentence.paragraph || isLabelledRow(one.in.sentence.text));

/** "Parmi les femmes libérées, 965": a group that the sentence names anew has a time of its own, told or not. */
function namesGroup({ in: { sentence }, first }: Placed, whole: Dated, { compiled }: Context): boolean {
  if (first <= 1 || !compiled.guards.test(compiled.lexicon.parts.among, sentence.text, sentence.hits)) return false;
  // "61 women. Of the women, eight": only its noun is said again.
  const group = sentence.lower.replace(compiled.lexicon.parts.among, '').split(',', 1)[0]!;
  const { sentence: counted } = whole.in;
  return !counted.lower.slice(whole.noun.start, whole.noun.end).split(' ').includes(group);
}

function datingOf(one: Placed, placed: readonly Placed[], known: Known): Dating {
  const { dated, context } = known;
  // As many as are before it have got their time.
  const at = dated.length;
  if (hasRelativeTime(one, context)) return { period: NO_PERIOD, rule: 'a time without a year', mention: null };
  const told =
    tableTime(one, context) ??
    pairedTime(at, placed, known.context) ??
    bracketTime(one) ??
    ownTime(one, { previous: placed[at - 1], next: placed[at + 1], context }) ??
    (one.change === 'to' && placed[at - 1]
      ? ownTime(placed[at - 1]!, { previous: placed[at - 2], next: one, context })
      : null) ??
    carriedTime(one, known) ??
    closingTime(one, at, placed, known.context) ??
    listTime(one, at, placed, known.context) ??
    restatedTime(one, known);
  if (told?.mention) return { ...told, period: resolve(told.mention, one, known) };
  if (told) return told;
  if (one.in.times.some((time) => isOfLevelBefore(time, placed[at - 1], one, context)))
    return { period: NO_PERIOD, rule: 'the level before has a time of its own', mention: null };
  const whole = one.part?.of ?? one.again;
  const before = whole === null ? undefined : dated[whole];
  const inherited = before && !namesGroup(one, before, context) ? before : undefined;
  // "1 543 femmes de 2001 à 2012 … 19 d'entre elles ont obtenu l'an passé": of a time whose year is not told.
  const ownYear = one.in.times.some(
    ({ kind, from, start }) =>
      kind === 'relative' &&
      from === null &&
      (start === 0 || start >= one.end) &&
      !parted(one.in.sentence.text, one.end, start),
  );
  if (
    inherited &&
    !(ownYear && one.in.sentence.index !== inherited.in.sentence.index) &&
    inherited.period.basis !== 'none' &&
    (one.part || one.in.sentence.index === inherited.in.sentence.index || isShareOf(one, inherited))
  ) {
    return { period: inherited.period, rule: 'as its whole', mention: null };
  }
  return (
    headingTime(one, known) ??
    surveyTime(one, known) ??
    sameTopic(one, known) ??
    sameSubject(one, known) ?? { period: NO_PERIOD, rule: 'none told', mention: null }
  );
}

/** Tells for every figure the time that it covers, as EDTF; `none` where the text tells no year. */
export function datePeriod(placed: readonly Placed[], context: Context): Dated[] {
  const dated: Dated[] = [];
  for (const one of placed) {
    const dating = datingOf(one, placed, { dated, context });
    const period = endOfChange(dating.period, one.change);
    const per = one.in.times.find((time) => time.kind === 'rate' && Math.abs(time.start - one.end) < 40)?.per ?? null;
    const shown = dating.mention && one.in.times.includes(dating.mention) ? dating.mention : one;
    const told = draftOf<Dated>(one);
    told.period = period;
    told.per = per;
    told.rule = dating.rule;
    told.trace = traced(one.trace, STAGE, dating.rule, shown, period.edtf || 'no year told');
    dated.push(told);
  }
  return dated;
}
