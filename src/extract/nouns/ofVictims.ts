import type { Span } from '../../model/article.ts';
import { classOf } from '../lexicons/nounForms.ts';
import type { Measured } from '../reading.ts';
import { MEASURES, type Measure } from '../../model/figure.ts';
import { countedAnew, PERSONS, tokenAt, type Case, type Reading } from './figureCase.ts';
import type { MeasureReading } from './measureOf.ts';
import { PERSON_NOUNS } from './toTheLeft.ts';

/** The class of the noun that closes a phrase such as "de ces logements". */
function classNamed({ one, context }: Case, { end }: Span) {
  const named = one.in.tokens[tokenAt(one.in.tokens, end) - 1];
  return named && classOf(context.compiled.nouns, named.lower);
}

const VICTIMS = (rule: string): MeasureReading => ({ measure: 'victims', rule });

/** How far behind its noun a case tells of what it is: "cas de travail | forcé". */
const CRIME_REACH = 20;

/** "53 cas de travail forcé. Huit de ces ouvriers": persons behind cases are no cases; of trafficking they are its victims. */
export function personsOfCases(figure: Case, cases: Measured, phrase: Span, read: Reading): Reading {
  const { lexicon, guards } = figure.context.compiled;
  if (cases.measure !== 'cases' || !PERSON_NOUNS.has(classNamed(figure, phrase) ?? '')) return read;
  const { text, hits } = cases.in.sentence;
  const { topic } = lexicon.cues;
  const trafficked =
    topic !== null && guards.test(topic, text.slice(cases.noun.start, cases.noun.end + CRIME_REACH), hits);
  const reading: MeasureReading = trafficked
    ? VICTIMS('persons of cases')
    : { measure: 'people', rule: 'persons of cases' };
  return { ...read, reading };
}

/** "1 372 personnes ont emménagé … 290 de ces logements": the thing that is named again, not the persons before it. */
export function thingsNamedAgain(figure: Case, before: Measured, phrase: Span): Reading | null {
  const named = classNamed(figure, phrase);
  if (
    figure.one.unit !== 'count' ||
    !PERSONS.includes(before.measure) ||
    named === undefined ||
    PERSON_NOUNS.has(named)
  )
    return null;
  const measure = (MEASURES as readonly string[]).includes(named) ? (named as Measure) : 'other';
  return countedAnew({ measure, rule: 'noun named again' }, phrase);
}

/**
 * "89 adolescents libérés. Les garçons, au nombre de 51": women, men or children with an article, and no more of them, are
 * among the victims that the sentence before counts.
 */
export function ofVictimsBefore(
  { measure }: MeasureReading,
  { one, noun, done, context }: Pick<Case, 'one' | 'done' | 'context'> & Readonly<{ noun: Span }>,
): MeasureReading | null {
  const last = done.at(-1);
  const { index, paragraph, text } = one.in.sentence;
  if (measure !== 'people' || one.unit !== 'count' || last?.measure !== 'victims' || last.unit !== 'count') return null;
  if (index - last.in.sentence.index !== 1 || paragraph !== last.in.sentence.paragraph) return null;
  const { lexicon } = context.compiled;
  const { tokens } = one.in;
  const before = tokens[tokenAt(tokens, Math.min(noun.start, one.start)) - 1]?.lower ?? '';
  const [head = ''] = text.slice(noun.start, noun.end).split(' ', 1);
  const fewer = (one.quantity.high ?? one.quantity.low ?? 0) <= (last.quantity.high ?? last.quantity.low ?? 0);
  return fewer && lexicon.nouns.definites.includes(before) && lexicon.cues.vulnerable.test(head)
    ? VICTIMS('of the victims before')
    : null;
}
