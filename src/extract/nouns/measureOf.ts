import type { Measure } from '../../model/figure.ts';
import type { Lexicon } from '../lexicons/lexicon.ts';
import type { NounPhrase } from './nounPhrase.ts';

/** What stands around a noun phrase: the phrase with what hangs on it, the words before the number, the clause behind. */
export type Surroundings = Readonly<{
  phrase: string;
  before: string;
  behind: string;
  /** The sentence without what other verbs say of other figures. */
  clause: string;
  sentence: string;
  share: boolean;
  /** Do title, opening or paragraph speak of trafficking? */
  trafficking: boolean;
}>;

export type MeasureReading = Readonly<{ measure: Measure; rule: string }>;

/** Nouns whose measure the verb decides. */
const PERSONAL = new Set<string>(['people', 'professionals', 'persons', 'nationality']);

/** "300 personnes participent à une marche pour les victimes de la traite": what is told first is told of them. */
function victimsByPhrase(
  { phrase, behind }: Surroundings,
  { victimInPhrase, event, survey }: Lexicon['cues'],
): boolean {
  const at = victimInPhrase.exec(phrase)?.index;
  if (at === undefined) return false;
  const attended = survey.test(behind) ? undefined : event.exec(behind)?.index;
  return attended === undefined || at < phrase.length - behind.length + attended;
}

/**
 * Tells what a noun phrase counts. Nouns for persons are people until the phrase or the verb tells that they are victims,
 * or a training or meeting that they take part in it: the verb and the relative clause decide, not the topic.
 */
export function measureOf(
  phrase: Pick<NounPhrase, 'nounClass' | 'head'>,
  around: Surroundings,
  { cues, nouns }: Lexicon,
): MeasureReading {
  const { nounClass } = phrase;
  const suspects =
    cues.suspects !== null && (cues.suspects.told.test(around.phrase) || cues.suspects.by.test(around.before));
  if (suspects && PERSONAL.has(nounClass ?? '')) return { measure: 'people', rule: 'suspects' };
  const attends = cues.event.test(around.clause) && !cues.survey.test(around.sentence);
  const attendsHere = cues.event.test(around.behind) && !cues.survey.test(around.behind);
  switch (nounClass) {
    case 'victims':
    case 'participants':
    case 'countries':
    case 'organisations':
    case 'sites':
    case 'cases':
      return { measure: nounClass, rule: 'noun' };
    case 'offenders':
      return { measure: 'people', rule: 'noun' };
    case 'people':
      if (cues.trained.test(around.before)) return { measure: 'participants', rule: 'trained' };
      if (victimsByPhrase(around, cues)) return { measure: 'victims', rule: 'victims by phrase' };
      if (around.trafficking && cues.victimVerb.test(around.before))
        return { measure: 'victims', rule: 'victims by verb' };
      return attendsHere
        ? { measure: 'participants', rule: 'persons at an event' }
        : { measure: 'people', rule: 'noun' };
    case 'professionals':
      return attends ? { measure: 'participants', rule: 'persons at an event' } : { measure: 'people', rule: 'noun' };
    case 'persons':
    case 'nationality':
      if (cues.trained.test(around.before)) return { measure: 'participants', rule: 'trained' };
      if (victimsByPhrase(around, cues)) return { measure: 'victims', rule: 'victims by phrase' };
      if (attendsHere) return { measure: 'participants', rule: 'persons at an event' };
      if (cues.victimVerb.test(around.before) || cues.victimVerb.test(around.behind))
        return { measure: 'victims', rule: 'victims by verb' };
      if (around.trafficking && (cues.helped?.test(around.before) || cues.helped?.test(around.behind)))
        return { measure: 'victims', rule: 'victims by verb' };
      if (cues.vulnerable.test(phrase.head) && cues.returned.test(around.behind))
        return { measure: 'victims', rule: 'persons brought home' };
      return cues.event.test(around.before) && !cues.survey.test(around.sentence)
        ? { measure: 'participants', rule: 'persons at an event' }
        : { measure: 'people', rule: 'persons' };
    case null:
      // A capital marks a people or a group ("12 Rohingyas"), an ending a trade; else it is a thing that no list names.
      if (/^\p{Lu}\p{Ll}/u.test(phrase.head)) return { measure: 'people', rule: 'a name for people' };
      if (cues.trained.test(around.before)) return { measure: 'participants', rule: 'trained' };
      if (suspects) return { measure: 'people', rule: 'suspects' };
      if (cues.personal?.test(around.behind)) return { measure: 'people', rule: 'what only persons do' };
      if (!nouns.personEndings?.test(phrase.head.toLowerCase())) return { measure: 'other', rule: 'noun of no list' };
      return attends ? { measure: 'participants', rule: 'persons at an event' } : { measure: 'people', rule: 'ending' };
    case 'money':
      // A share of a budget is one of money; budgets that are counted are things.
      return { measure: around.share ? 'money' : 'other', rule: 'noun' };
    case 'other':
    case 'duration':
    case 'distance':
    case 'uncounted':
      return { measure: 'other', rule: 'noun' };
  }
}
