import type { Span } from '../../model/article.ts';
import { classOf } from '../lexicons/nounForms.ts';
import { lastIndexBack } from '../lookBack.ts';
import type { Measured } from '../reading.ts';
import { countedAnew, PERSONS, tokenAt, type Case, type Reading } from './figureCase.ts';
import type { NounPhrase } from './nounPhrase.ts';
import { compoundClass } from './nounPhraseAt.ts';
import { isMeasure, type MeasureReading } from './measureOf.ts';
import { PERSON_NOUNS } from './toTheLeft.ts';

/** The class of the noun that closes a phrase such as "de ces logements". */
export function classNamed({ one, context }: Case, { end }: Span) {
  const named = one.in.tokens[tokenAt(one.in.tokens, end) - 1];
  return named && classOf(context.compiled.nouns, named.lower);
}

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
  const reading: MeasureReading = { measure: trafficked ? 'victims' : 'people', rule: 'persons of cases' };
  return { ...read, reading };
}

/** "En 167 casos apreciaron indicios de trata: 72 nigerianas": persons behind a colon are the victims of such cases. */
export function victimsOfCases({ one, done, context }: Case, { nounClass }: NounPhrase): MeasureReading | null {
  const cases = done[lastIndexBack(done, ({ measure }) => measure === 'cases')];
  const persons = nounClass === 'persons' || nounClass === 'nationality';
  if (one.unit !== 'count' || !persons || !cases || cases.in.sentence.index !== one.in.sentence.index) return null;
  const { text, hits } = one.in.sentence;
  const colon = text.indexOf(':', cases.end);
  const { lexicon, guards } = context.compiled;
  if (colon < 0 || colon > one.start || lexicon.cues.topic === null) return null;
  return guards.test(lexicon.cues.topic, text.slice(cases.start, colon), hits)
    ? { measure: 'victims', rule: 'persons of cases' }
    : null;
}

/** How many sentences back a noun may have been named in full. */
const NAMED_REACH = 20;

/** "des ateliers de couture … fermer 83 ateliers": a noun that the article has named in full before is that one. */
export function namedInFull({ one, context }: Case, phrase: NounPhrase): NounPhrase {
  if (phrase.nounClass !== null && phrase.nounClass !== 'other') return phrase;
  const { nouns } = context.compiled;
  const head = phrase.head.toLowerCase();
  const { index } = one.in.sentence;
  for (const sentence of context.sentences.slice(Math.max(0, index - NAMED_REACH), index)) {
    if (head === '' || !sentence.lower.includes(head)) continue;
    const { tokens } = context.read(sentence);
    const at = tokens.findIndex(({ lower }) => lower === head);
    const nounClass = at < 0 ? undefined : compoundClass(tokens, at, nouns);
    if (nounClass !== undefined && nounClass !== 'other') return { ...phrase, nounClass };
  }
  return phrase;
}

const WHERE = new Set<string>(['sites', 'countries', 'organisations']);

/** "1 372 personnes ont emménagé … 290 de ces logements": the thing that is named again, not the persons before it. */
export function thingsNamedAgain(figure: Case, before: Measured, phrase: Span): Reading | null {
  const named = classNamed(figure, phrase);
  const things = named !== undefined && !PERSON_NOUNS.has(named);
  // "deux fabricants … dix-sept de ces sites".
  const others = named !== undefined && WHERE.has(named) && WHERE.has(before.measure) && named !== before.measure;
  if (figure.one.unit !== 'count' || !things || !(PERSONS.includes(before.measure) || others)) return null;
  const measure = isMeasure(named) ? named : 'other';
  return countedAnew({ measure, rule: 'noun named again' }, phrase);
}
