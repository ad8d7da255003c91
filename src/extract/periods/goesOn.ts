import { lastIndexBack } from '../lookBack.ts';
import { PERSONS } from '../nouns/figureCase.ts';
import { periodOf } from '../../model/edtf.ts';
import type { Context } from '../context.ts';
import { isBulleted } from '../layout/bullet.ts';
import { headingYear } from '../layout/headingYear.ts';
import { isLabelledRow } from '../layout/labelledRow.ts';
import { endsWithTheirTime } from '../nouns/countedLine.ts';
import type { Dated, Placed } from '../reading.ts';
import type { Sentence } from '../stages/2-segment.ts';
import { AGAINST_REACH, ANAPHORA, SPANS, type Dating, type Known } from './dating.ts';
import { placePhraseAt } from '../places/placePhraseAt.ts';
import { resolve } from './resolve.ts';

// Times that a sentence does not tell itself: it goes on with its heading, its survey, its topic or its subject.

/** A longer list is no reader's. */
const MOST_ROWS = 60;

const isRow = ({ text }: Sentence) => isBulleted(text) || isLabelledRow(text);

/** "Entre novembre 2013 et janvier 2014 :", "At a glance – February 2016 to December 2018" cover the rows below them. */
export function headingTime(one: Placed, known: Known): Dating | null {
  const { context } = known;
  if (!isRow(one.in.sentence)) return null;
  const { sentences } = context;
  const { index } = one.in.sentence;
  let at = index - 1;
  while (at >= 0 && index - at <= MOST_ROWS && isRow(sentences[at]!)) at -= 1;
  const heading = sentences[at];
  if (!heading || isRow(heading)) return null;
  const above = context.read(heading);
  if (!heading.text.endsWith(':')) return ofReport(above, context) ?? ofLine(above, one, known) ?? ofHead(one, known);
  const time = above.times.findLast(
    ({ kind, from, to }) => SPANS.includes(kind) && ((from ?? to) !== null || ANAPHORA.includes(kind)),
  );
  // "Cette année-là :" is told of the sentences before the heading.
  return time ? { period: resolve(time, { ...one, in: above }, known), rule: time.rule, mention: null } : null;
}

/** "CLAVES DEL EJERCICIO 2022", "Arrivals by sea, January to March 2013": a line without a stop whose one time is that of its rows. */
function ofLine(above: Placed['in'], one: Placed, known: Known): Dating | null {
  const { sentence, times, tokens } = above;
  // "Dublin, 14 November 2019", "Lima, junio de 2019": the line of issue.
  const issued = tokens[1]?.text === ',' && placePhraseAt(tokens, 0, known.context.compiled) !== null;
  if (ENDS_SENTENCE.test(sentence.text) || issued || times.some((time) => time.rule === 'full-date')) return null;
  const rule = 'as its heading';
  const [time, other] = times;
  if (time) {
    // "Publié en mai 2021", "Objectifs pour 2030": a month or a year alone may be that of something else.
    const covers =
      time.kind === 'since' ||
      (time.kind === 'in' ? time.from !== time.to : time.kind === 'span') ||
      endsWithTheirTime(above, known.context.compiled);
    if (other || !covers || time.from === null) return yearOf(sentence.text, known);
    const { start, end } = resolve(time, { ...one, in: above }, known);
    return { period: periodOf(start, end, 'inferred'), rule, mention: null };
  }
  return yearOf(sentence.text, known);
}

/** "First half of 2019", "Période couverte : janvier-juin 2013": a line above the text that ends with its one time, which is longer than a month or a year. */
function ofHead(one: Placed, known: Known): Dating | null {
  const { sentences, read } = known.context;
  for (const sentence of sentences) {
    if (sentence.part !== 'title' && sentence.part !== 'head') return null;
    const above = read(sentence);
    const [time, other] = above.times;
    const covers = time !== undefined && SPANS.includes(time.kind) && time.from !== null && time.from !== time.to;
    if (!covers || other || time.end < sentence.text.length) continue;
    const { start, end } = resolve(time, { ...one, in: above }, known);
    return { period: periodOf(start, end, 'inferred'), rule: 'as its heading', mention: null };
  }
  return null;
}

/** "CLAVES DEL EJERCICIO 2022", "Results for 2019", "Children found, 2014": the year that a word for figures of a year goes on with, or a comma, at the end of a line. */
function yearOf(text: string, { context }: Known): Dating | null {
  const year = context.compiled.lexicon.cues.yearOfRows.exec(text)?.groups?.['year'] ?? headingYear(text);
  return year === null ? null : { period: periodOf(year, year, 'inferred'), rule: 'as its heading', mention: null };
}
const ENDS_SENTENCE = /[.!?][»”"]?$/u;

/** "publica hoy su memoria de 2018." right above a list: the year that the report is of. */
function ofReport({ sentence: { text }, times }: Placed['in'], { compiled }: Context): Dating | null {
  const [time, other] = times.filter(
    ({ kind, from }) => from !== null && (SPANS.includes(kind) || kind === 'relative'),
  );
  const told = time && compiled.lexicon.cues.reports.test(text.slice(Math.max(0, time.start - REPORT_REACH), time.end));
  if (!time?.from || other || !told) return null;
  return { period: periodOf(time.from, time.to ?? time.from, 'inferred'), rule: 'as its report', mention: null };
}
const REPORT_REACH = 30;

/** "68 % ont vu leur salaire baisser depuis 2019": what has gone on since is not when they were asked. */
const isClosed = ({ period }: Dated) => period.start !== null && period.end !== null;

const tellsOfSurvey = ({ in: { sentence } }: Placed, { compiled: { guards, lexicon } }: Context) =>
  guards.test(lexicon.cues.survey, sentence.text, sentence.hits);

/** "19 enquêtes pour traite et six arrestations": of the police, where they are themselves what the sentence counts. */
function isSurveyWord(
  { measure, noun, in: { sentence } }: Placed,
  { compiled: { guards, lexicon } }: Context,
): boolean {
  return (
    measure === 'cases' && guards.test(lexicon.cues.survey, sentence.text.slice(noun.start, noun.end), sentence.hits)
  );
}

function countsInquiries(one: Placed, { dated, context }: Known): boolean {
  if (isSurveyWord(one, context)) return true;
  const last = dated.at(-1);
  return last?.in.sentence.index === one.in.sentence.index && isSurveyWord(last, context);
}

/** The answers to a survey cover the time when it was held. */
export function surveyTime(one: Placed, { dated, context }: Known): Dating | null {
  // "836 trabajadoras entrevistadas de agosto a diciembre. El 64 por ciento de las mujeres dijo".
  const last = dated.at(-1);
  const answers =
    one.unit === 'percent' &&
    last !== undefined &&
    one.in.sentence.index - last.in.sentence.index === 1 &&
    one.in.sentence.paragraph === last.in.sentence.paragraph &&
    PERSONS.includes(last.measure) &&
    context.compiled.lexicon.cues.answers.test(one.in.sentence.text.slice(one.end)) &&
    tellsOfSurvey(last, context);
  const asks = tellsOfSurvey(one, context) || answers;
  if (one.unit === 'money' || countsInquiries(one, { dated, context }) || !asks) return null;
  const asked =
    dated[
      lastIndexBack(
        dated,
        (other) => other.period.basis === 'stated' && isClosed(other) && tellsOfSurvey(other, context),
      )
    ];
  if (asked)
    return { period: periodOf(asked.period.start, asked.period.end, 'inferred'), rule: 'as its survey', mention: null };
  // "un audit de 2014. Sur 5 200 ouvrières interrogées".
  const above = context.sentences[one.in.sentence.index - 1];
  return above && PERSONS.includes(one.measure) && dated.at(-1)?.in.sentence !== above
    ? timeOf(above, one, { dated, context })
    : null;
}

/** "61 percent of victims in 2022. 60 percent of the girls": a share right behind a share goes on with its time. */
function sharesInARow(one: Placed, last: Dated): boolean {
  const shares = one.unit === 'percent' && last.unit === 'percent';
  return shares && one.in.times.length === 0 && one.in.sentence.paragraph === last.in.sentence.paragraph;
}

/** "Sur 2 700 affaires au total", "Cette proportion": goes on with the sentence before. */
export function sameTopic(one: Placed, { dated, context }: Known): Dating | null {
  const { guards, lexicon } = context.compiled;
  const { text, index, hits } = one.in.sentence;
  const last = dated.at(-1);
  if (!last || last.period.basis === 'none' || index - last.in.sentence.index > 1) return null;
  // "36,3 %, contra 37,4 % en 2022. … la proporción": what is only compared with tells no time of what goes on.
  const { text: above } = last.in.sentence;
  if (
    index !== last.in.sentence.index &&
    lexicon.parts.against.test(above.slice(last.start - AGAINST_REACH, last.start))
  )
    return null;
  const goesOn =
    guards.test(lexicon.cues.sameTopic, text, hits) ||
    (last.measure === one.measure && guards.test(lexicon.total, text, hits)) ||
    sharesInARow(one, last) ||
    (index === last.in.sentence.index && last.rule === 'same topic');
  return goesOn
    ? { period: periodOf(last.period.start, last.period.end, 'inferred'), rule: 'same topic', mention: null }
    : null;
}

/** Does another number stand behind a comma? */
function isBeyondAnother(gap: string): boolean {
  const comma = gap.indexOf(',');
  return comma >= 0 && /\d/u.test(gap.slice(comma));
}

/** "Entre 2014 et 2017, … Ils y ont relevé 3 215 cas": a sentence that goes on with its subject goes on with its time. */
export function sameSubject(one: Placed, { dated, context }: Known): Dating | null {
  const { index, paragraph } = one.in.sentence;
  const { guards, lexicon } = context.compiled;
  const { text, hits } = one.in.sentence;
  const last = dated.at(-1);
  // "answered 4,736 calls, compared with 3,902 the year before": only what it is set against has a time.
  const ofAnother = one.in.times.every(
    ({ kind, start }) =>
      (kind === 'previous-year' && start > one.end && text.slice(one.end, start).includes(',')) ||
      // "41 infractions, bien en dessous des 22 % constatés en 2022".
      (start > one.end && isBeyondAnother(text.slice(one.end, start))),
  );
  if (!ofAnother) return null;
  const above = context.sentences[index - 1];
  if (!last || last.in.sentence !== above)
    return above && guards.test(lexicon.cues.sameSubject, text, hits) ? timeOf(above, one, { dated, context }) : null;
  if (last.period.basis !== 'stated' || !isClosed(last)) return null;
  if (index - last.in.sentence.index !== 1 || paragraph !== last.in.sentence.paragraph) return null;
  const before = last.in.sentence.text.slice(Math.max(0, last.start - AGAINST_REACH), last.start);
  return guards.test(lexicon.cues.sameSubject, text, hits) && !lexicon.parts.against.test(before)
    ? { period: periodOf(last.period.start, last.period.end, 'inferred'), rule: 'same subject', mention: null }
    : null;
}

/** "une tournée menée de mai à novembre 2018. Les équipes ont visité 37 camps": the one closed time of a sentence without figures. */
function timeOf(above: Placed['in']['sentence'], one: Placed, known: Known): Dating | null {
  if (above.paragraph !== one.in.sentence.paragraph) return null;
  const read = known.context.read(above);
  // "has published its report for 2018. Its volunteers answered": a report tells of its year.
  const [time, other] = read.times.filter(
    ({ kind, from }) => SPANS.includes(kind) || (kind === 'relative' && from !== null),
  );
  if (!time || other || time.from === null) return null;
  if (time.kind === 'relative')
    return { period: periodOf(time.from, time.from, 'inferred'), rule: 'same subject', mention: null };
  if (time.to === null) return null;
  const { start, end } = resolve(time, { ...one, in: read }, known);
  return { period: periodOf(start, end, 'inferred'), rule: 'same subject', mention: null };
}
