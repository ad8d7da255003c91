import { classOf } from '../lexicons/nounForms.ts';
import { lastIndexBack } from '../lookBack.ts';
import type { Measured } from '../reading.ts';
import { inherit, LOOK_BACK, nounBefore } from './antecedent.ts';
import { countedAnew, PERSONS, leftOut, sameSentence, type Case, type Reading } from './figureCase.ts';
import { fromLeft } from './toTheLeft.ts';

// A number whose noun a pronoun stands for: "L'OIM en a accueilli 71".

const THINGS = new Set<string>(['other', 'cases', 'sites']);
/** "en ont ensuite accueilli", with a qualifier. In characters. */
const PRONOUN_REACH = 60;

/** "Cela tient aux contrôles : les inspecteurs en ont effectué 3 400": what is named right before the clause. */
function thingsBefore(figure: Case): Reading | null {
  const { one, context } = figure;
  const { tokens, sentence } = one.in;
  const clause = Math.max(sentence.text.lastIndexOf(';', one.start), sentence.text.lastIndexOf(':', one.start));
  const at = tokens.findLastIndex(
    ({ end, lower }) => end <= clause && classOf(context.compiled.nouns, lower) !== undefined,
  );
  const token = tokens[at];
  const nounClass = token ? classOf(context.compiled.nouns, token.lower)! : null;
  if (!token || !THINGS.has(nounClass ?? '')) return null;
  return fromLeft(figure, { start: token.start, end: token.end, nounClass, head: token.text, again: false });
}

/** "L'OIM en a accueilli 71": the pronoun stands for those that were counted before, or for what is named before it. */
export function pronounBefore(figure: Case): Reading | null {
  const { one, done, context } = figure;
  const empty = leftOut(one);
  const { pronoun } = context.compiled.lexicon.nouns;
  const { text, index } = one.in.sentence;
  const told = pronoun?.exec(text.slice(Math.max(0, one.start - PRONOUN_REACH), one.start));
  if (one.unit === 'money' || !told) return null;
  // "44 % des victimes … ; elles étaient 18 % en 2015": shares of the same.
  const last = done.at(-1);
  if (one.unit === 'percent' && told.groups?.['subject'] && sameSentence(one, last) && last.unit === 'percent')
    return inherit(figure, done.length - 1, empty, null);
  // "52 personnes dormaient dans un bâtiment ; à Mourmelon, on en comptait 66".
  const counted = done.at(-1);
  const persons = sameSentence(one, counted) && PERSONS.includes(counted.measure);
  const things = persons ? null : thingsBefore(figure);
  if (things) return { ...things, noun: empty };
  const near = (other: Measured) => index - other.in.sentence.index <= 1 && other.unit === 'count';
  const personsAt = lastIndexBack(done, (other) => near(other) && PERSONS.includes(other.measure));
  const at = personsAt < 0 ? lastIndexBack(done, near) : personsAt;
  // "400 visas aux ouvriers … Ils étaient 28 000": who does something is a person.
  const named =
    told.groups?.['subject'] && !(at >= 0 && PERSONS.includes(done[at]!.measure)) ? nounBefore(figure) : null;
  if (named && PERSONS.includes(named.reading.measure)) return named;
  // "toucher 1 400 euros ; certains n'en ont vu que 150".
  if ((at < 0 || one.unit === 'percent') && counted?.unit === 'money' && sameSentence(one, counted))
    return { ...inherit(figure, done.length - 1, empty, null), currency: counted.currency };
  // "cinq fazendas … Ils en ont soustrait 116 à leurs geôliers": only persons are freed.
  const freed = context.compiled.lexicon.cues.victimVerb.test(told[0]);
  if (freed && !(at >= 0 && PERSONS.includes(done[at]!.measure))) return asFreed(one);
  if (at >= 0) return inherit(figure, done[at]!.part?.of ?? at, empty, null);
  // "6 % des travailleurs étrangers … leur nombre est passé de 23 300 à 59 000": those of whom there was a share.
  const personsWithin = (reach: number) =>
    lastIndexBack(done, (other) => index - other.in.sentence.index <= reach && PERSONS.includes(other.measure));
  const shared = personsWithin(1);
  if (shared >= 0) return inherit(figure, shared, empty, null);
  // "aux travailleurs étrangers. ¶ La région en accueille 1 750".
  const before = nounBefore(figure);
  const farther = before ? -1 : personsWithin(LOOK_BACK);
  if (farther >= 0) return inherit(figure, farther, empty, null);
  const above = before ? null : nounBefore(figure, 1);
  return above && PERSONS.includes(above.reading.measure) ? above : before;
}

const asFreed = (one: Case['one']): Reading =>
  countedAnew({ measure: 'victims', rule: 'victims by verb' }, leftOut(one));
