import type { Measure } from '../../model/figure.ts';
import type { Compiled } from '../lexicons/compile.ts';
import type { Cues } from '../lexicons/lexicon.ts';
import type { LiteralHits } from '../text/literalScanner.ts';
import type { NounPhrase } from './nounPhrase.ts';

const CAPITALISED = /^\p{Lu}\p{Ll}/u;

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
  /** What the sentence holds. */
  hits: LiteralHits;
}>;

/** Does a cue stand in a part of the sentence? */
type Told = (cue: RegExp | null, text: string) => boolean;

export type MeasureReading = Readonly<{ measure: Measure; rule: string }>;

/** Nouns whose measure the verb decides. */
const PERSONAL = new Set<string>(['people', 'professionals', 'persons', 'nationality']);

/** "300 personnes participent à une marche pour les victimes de la traite": what is told first is told of them. */
function victimsByPhrase(
  { phrase, behind }: Surroundings,
  told: Told,
  { victimInPhrase, event, survey }: Cues,
): boolean {
  if (!told(victimInPhrase, phrase)) return false;
  const at = victimInPhrase.exec(phrase)!.index;
  const attended = told(survey, behind) ? undefined : event.exec(behind)?.index;
  return attended === undefined || at < phrase.length - behind.length + attended;
}

/**
 * Tells what a noun phrase counts. Nouns for persons are people until the phrase or the verb tells that they are victims,
 * or a training or meeting that they take part in it: the verb and the relative clause decide, not the topic.
 */
export function measureOf(
  phrase: Pick<NounPhrase, 'nounClass' | 'head'>,
  around: Surroundings,
  { lexicon, guards }: Compiled,
): MeasureReading {
  const { cues, nouns } = lexicon;
  const told: Told = (cue, text) => cue !== null && guards.test(cue, text, around.hits);
  // A capital marks a people or a group: "12 Rohingyas", "56 Sri Lankans".
  const nounClass = phrase.nounClass ?? (CAPITALISED.test(phrase.head) ? 'nationality' : null);
  if (cues.allied.members.test(phrase.head) && told(cues.allied.of, around.sentence))
    return { measure: 'organisations', rule: 'members of an alliance' };
  const suspects =
    cues.suspects !== null && (told(cues.suspects.told, around.phrase) || told(cues.suspects.by, around.before));
  if (suspects && PERSONAL.has(nounClass ?? '')) return { measure: 'people', rule: 'suspects' };
  // "a interrogé 320 jeunes hébergés": who is asked is no victim for being housed.
  const asked = told(cues.survey, around.before);
  const helped = around.trafficking && !asked && (told(cues.helped, around.before) || told(cues.helped, around.phrase));
  const attends = told(cues.event, around.clause) && !told(cues.survey, around.sentence);
  const attendsHere = told(cues.event, around.behind) && !told(cues.survey, around.behind);
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
      if (told(cues.trained, around.before)) return { measure: 'participants', rule: 'trained' };
      if (victimsByPhrase(around, told, cues)) return { measure: 'victims', rule: 'victims by phrase' };
      if (around.trafficking && told(cues.victimVerb, around.before))
        return { measure: 'victims', rule: 'victims by verb' };
      return attendsHere
        ? { measure: 'participants', rule: 'persons at an event' }
        : { measure: 'people', rule: 'noun' };
    case 'professionals':
      return attends ? { measure: 'participants', rule: 'persons at an event' } : { measure: 'people', rule: 'noun' };
    case 'persons':
    case 'nationality':
      if (told(cues.trained, around.before)) return { measure: 'participants', rule: 'trained' };
      if (victimsByPhrase(around, told, cues)) return { measure: 'victims', rule: 'victims by phrase' };
      if (told(cues.victimVerb, around.before)) return { measure: 'victims', rule: 'victims by verb' };
      if (attendsHere) return { measure: 'participants', rule: 'persons at an event' };
      if (told(cues.victimVerb, around.behind)) return { measure: 'victims', rule: 'victims by verb' };
      if (helped) return { measure: 'victims', rule: 'victims by verb' };
      if (told(cues.vulnerable, phrase.head) && told(cues.returned, around.behind))
        return { measure: 'victims', rule: 'persons brought home' };
      return told(cues.event, around.before) && !told(cues.survey, around.sentence)
        ? { measure: 'participants', rule: 'persons at an event' }
        : { measure: 'people', rule: 'persons' };
    case null:
      // An ending marks a trade; else it is a thing that no list names.
      if (told(cues.trained, around.before)) return { measure: 'participants', rule: 'trained' };
      if (suspects) return { measure: 'people', rule: 'suspects' };
      if (told(cues.personal, around.behind)) return { measure: 'people', rule: 'what only persons do' };
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
