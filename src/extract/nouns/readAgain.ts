import type { Span } from '../../model/article.ts';
import { inherit, nounBefore, personsMeant, placesSpokenOf, spokenOf, thingsCounted } from './antecedent.ts';
import { COUNTLESS, PERSONS, sameSentence, type Case, type Reading, type Turned } from './figureCase.ts';
import { nearerThanCases, thingsNearer, thingsSpokenOf } from './namedSince.ts';
import { classNamed, personsOfCases, thingsNamedAgain } from './nounNamedAgain.ts';
import type { NounPhrase } from './nounPhrase.ts';
import { fromLeft, PERSON_NOUNS, relativeToLeft } from './toTheLeft.ts';
import { ofNamedNumber, ourselves } from './withoutNoun.ts';

/** Is it "of whom", "desquels", not "of them"? */
const isRelative = ({ one: { in: reading }, context }: Case, { start, end }: Span) =>
  context.compiled.lexicon.nouns.relativeAgain.test(reading.sentence.text.slice(start, end));

const UNNAMED: Turned = { rule: 'no-noun', note: 'what it counts was not named before' };

/** "11 d'entre elles", "thirteen of whom": what a number counts where the phrase behind it names again what stood before. */
export function readAgain(figure: Case, phrase: NounPhrase): Reading | Turned {
  const { one, done } = figure;
  const named = one.unit === 'count' ? classNamed(figure, phrase) : undefined;
  if (named !== undefined && COUNTLESS.has(named)) return { rule: named, note: 'is not counted' };
  const numbered = ofNamedNumber(figure);
  if (numbered !== null) return numbered;
  const placesAt = placesSpokenOf(figure, true);
  const at = placesAt ?? figure.namedAbove ?? spokenOf(figure);
  if (at === null)
    return (
      relativeToLeft(figure) ??
      thingsSpokenOf(figure, phrase) ??
      nounBefore(figure) ??
      thingsCounted(figure) ??
      ourselves(figure) ??
      UNNAMED
    );
  // "kiln owners, thirteen of whom": a relative pronoun stands for what its own sentence names.
  const left = isRelative(figure, phrase) && !sameSentence(one, done[at]) ? relativeToLeft(figure) : null;
  if (left && PERSONS.includes(left.reading.measure)) return left;
  const nearer = nearerThanCases(figure, at) ?? thingsNearer(figure, phrase, at);
  if (nearer) return nearer;
  // "19 881 enfants sur les 86 sites … 7 400 de ces enfants": called by their noun they are no sites.
  if (PERSON_NOUNS.has(phrase.nounClass ?? '') && !PERSONS.includes(done[at]!.measure)) return fromLeft(figure, phrase);
  // "interviewed 3,540 workers at 236 of them".
  const meant = placesAt ?? personsMeant(figure, at);
  if (typeof meant !== 'number') return meant;
  const read = inherit(figure, meant, phrase, { of: meant, kind: one.unit === 'percent' ? 'share' : 'part' });
  return thingsNamedAgain(figure, done[meant]!, phrase) ?? personsOfCases(figure, done[meant]!, phrase, read);
}
