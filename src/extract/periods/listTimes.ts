import { NO_PERIOD, periodOf } from '../../model/edtf.ts';
import type { Context } from '../context.ts';
import { listed, pairedWith, rankIn } from '../respectively.ts';
import type { Placed, TimeMention } from '../reading.ts';
import { ANAPHORA, parted, sameSentence, SPANS, yearIn, type Dating, type Known } from './dating.ts';

/** The spans that a sentence tells; where it tells none, those of the sentence before in its paragraph. */
function timesToPair({ in: { sentence, times } }: Placed, { sentences, read }: Context): TimeMention[] {
  const spans = (told: readonly TimeMention[]) => told.filter(({ kind }) => SPANS.includes(kind));
  const before = sentences[sentence.index - 1];
  return times.length > 0 || before?.paragraph !== sentence.paragraph ? spans(times) : spans(read(before).times);
}

/** "En 2017, 2018 et 2019, … respectivement 127, 163 et 229 victimes": the year that goes with this one. */
export function pairedTime(at: number, placed: readonly Placed[], context: Context): Dating | null {
  const rank = rankIn(at, placed, context.compiled);
  if (rank === null) return null;
  const times = timesToPair(placed[at]!, context);
  const { text } = placed[at]!.in.sentence;
  // "In 2022, 41 men and 24 women; in 2021 the figures were 18 and 22 respectively": years of two clauses are no list.
  if (placed[at]!.in.times.length > 1 && text.slice(times[0]?.end, times.at(-1)?.start).includes(';')) return null;
  // "De 2012 à 2014 … du Kenya et d'Ouganda, respectivement 190 et 112": the places are the list that goes with them.
  const byPlace = placed[at]!.trace.some(({ stage, rule }) => stage === 'place' && rule === 'respectively');
  if (byPlace) return null;
  const span = times.find(({ kind, from, to }) => kind === 'span' && yearIn(to)! - yearIn(from)! + 1 === rank.of);
  const year = span ? String(yearIn(span.from)! + rank.rank) : null;
  if (year !== null) return { period: periodOf(year, year, 'stated'), rule: 'respectively', mention: null };
  const mention = times.length > 1 ? pairedWith(rank, times, () => false) : null;
  return mention ? { period: NO_PERIOD, rule: mention.rule, mention } : null;
}

/** "2016 (318)", "(en 2017 : 39)". */
const BEFORE_ITS_NUMBER = /^(?: \(| ?: ?)$/u;

/** All that stands between a number and a time right behind it. */
const OWN_TIME = /^ ?$/u;

/** "par rapport à 2016 (318)": a number in brackets is that of the time before them. */
export function bracketTime({ in: { times, sentence }, start, end: numberEnd }: Placed): Dating | null {
  // "en 2016 (447 en 2015)": a number with a time of its own.
  if (
    sentence.text[start - 1] === '(' &&
    times.some((time) => time.start >= numberEnd && OWN_TIME.test(sentence.text.slice(numberEnd, time.start)))
  )
    return null;
  const time = times.findLast(
    ({ end, from, kind }) =>
      (from !== null || ANAPHORA.includes(kind)) && BEFORE_ITS_NUMBER.test(sentence.text.slice(end, start)),
  );
  // "the year before (12,706)": the year is still to be worked out.
  if (time && ANAPHORA.includes(time.kind)) return { period: NO_PERIOD, rule: time.rule, mention: time };
  if (!time) return null;
  const to = time.kind === 'since' ? null : (time.to ?? time.from);
  return { period: periodOf(time.from, to, 'stated'), rule: time.rule, mention: null };
}

/** "Plus d'un tiers d'entre elles, soit 71 personnes": what says a figure again covers its time. */
export function restatedTime(one: Placed, { dated, context }: Known): Dating | null {
  const last = sameSentence(one, dated.at(-1));
  if (!last || !context.compiled.lexicon.parts.restates.test(one.in.sentence.text.slice(last.end, one.start)))
    return null;
  return { period: dated.at(-1)!.period, rule: 'as the figure before', mention: null };
}

/** "1 204 retours depuis la Tunisie et 847 depuis le Maroc en 2021, soit …": a time right behind a list covers all of it. */
export function listTime(one: Placed, at: number, placed: readonly Placed[], { compiled }: Context): Dating | null {
  const time = one.in.times.find(
    ({ kind, start }) => SPANS.includes(kind) && kind !== 'since-event' && start >= one.end,
  );
  if (!time) return null;
  let last = at;
  while (placed[last + 1] && placed[last + 1]!.end <= time.start && listed(placed[last]!, placed[last + 1], compiled))
    last += 1;
  const beyond = sameSentence(one, placed[last + 1]);
  const closes = last > at && (!beyond || beyond.start > time.start) && one.change === null;
  return closes && !parted(one.in.sentence.text, one.end, time.start)
    ? { period: NO_PERIOD, rule: time.rule, mention: time }
    : null;
}

/**
 * "45 victimes et 12 trafiquants en 2010": a time that closes the sentence covers the figures listed before it, unless the
 * last of them is a part of another, whose own time it then is.
 */
export function closingTime(one: Placed, at: number, placed: readonly Placed[], context: Context): Dating | null {
  const { times, sentence } = one.in;
  const { restates } = context.compiled.lexicon.parts;
  // "2,400 persons, or 18 per cent of those counted in 2010, left in 2017": the year of the aside is not theirs.
  const next = placed[at + 1];
  const aside = sameSentence(one, next) && restates.test(sentence.text.slice(one.end, next!.start));
  const from = aside ? Math.max(sentence.text.indexOf(',', next!.end), next!.end) : one.end;
  const time = times.find(({ kind, start }) => SPANS.includes(kind) && kind !== 'since-event' && start >= from);
  if (!time) return null;
  let last = at;
  while (placed[last + 1]?.in.sentence.index === sentence.index) last += 1;
  const later = placed.slice(at + 1, last + 1);
  const restated = (k: number) => restates.test(sentence.text.slice((later[k - 1] ?? one).end, later[k]!.start));
  const alike = later.every(
    ({ part, change, unit, again, noun, end }, k) =>
      // ", entre ellas 18,600 niños, cruzaron en 2023": a part between commas is an aside.
      (part === null || sentence.text.slice(Math.max(noun.end, end)).trimStart().startsWith(',')) &&
      change === null &&
      // "2 316 élèves, soit 18 % des inscrits, sont partis en 2017".
      (unit === one.unit || restated(k)) &&
      // "en avoir refoulé 21 000": told by a verb of its own.
      (again === null || unit === 'percent' || listed(later[k - 1] ?? one, later[k], context.compiled)),
  );
  if (later.length === 0 || !alike) return null;
  // A bracket closes behind each of "colombianas (6,27 %), ecuatorianas (4,43 %) en 2022".
  const { against } = context.compiled.lexicon.parts;
  const compared = later.some((other, k) => against.test(sentence.text.slice((later[k - 1] ?? one).end, other.start)));
  const between = sentence.text.slice(one.end, time.start);
  const totals = context.compiled.lexicon.parts.totals.test(between);
  // "El 36 % (27 % en 2018)": a bracket that holds a figure keeps its time.
  const inBrackets = between.lastIndexOf('(') > between.lastIndexOf(')');
  // "Six propriétaires rejoindront la liste, qui comptait 165 noms en 2018": the time is of the relative clause.
  const { relatives } = context.compiled.lexicon.nouns;
  const { contrast } = context.compiled.lexicon.parts;
  const [opener = ''] = /(?<=, )[\p{L}']+(?= )/u.exec(sentence.text.slice(one.end, later[0]!.start)) ?? [];
  const inClause =
    (relatives.includes(opener) || contrast.test(sentence.text.slice(one.end, later[0]!.start))) &&
    !sentence.text.slice(later.at(-1)!.end, time.start).includes(',');
  const closes =
    !compared && !totals && !inBrackets && !inClause && time.start >= later.at(-1)!.end && !/[;:]/u.test(between);
  return closes ? { period: NO_PERIOD, rule: time.rule, mention: time } : null;
}
