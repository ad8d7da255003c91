import { MEASURES, type Measure } from '../../model/figure.ts';
import type { Compiled } from '../lexicons/compile.ts';
import type { Guards } from '../lexicons/guards.ts';
import type { Cues, Lexicon } from '../lexicons/lexicon.ts';
import type { LiteralHits } from '../text/literalScanner.ts';
import type { NounPhrase } from './nounPhrase.ts';

const CAPITALISED = /^\p{Lu}\p{Ll}/u;

/** What stands around a noun phrase: the phrase with what hangs on it, the words before the number, the clause behind. */
export type Surroundings = Readonly<{
  phrase: string;
  before: string;
  behind: string;
  /** All of the sentence before the number. */
  led: string;
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

const toldIn =
  (guards: Guards, hits: LiteralHits): Told =>
  (cue, text) =>
    cue !== null && guards.test(cue, text, hits);

export type MeasureReading = Readonly<{ measure: Measure; rule: string }>;

/** Is the class of a noun a measure of its own? */
export const isMeasure = (nounClass: string): nounClass is Measure =>
  (MEASURES as readonly string[]).includes(nounClass);

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

/** A noun phrase with what stands around it, and whether a cue stands in a part of the sentence. */
type Asked = Readonly<{
  phrase: Pick<NounPhrase, 'nounClass' | 'head'>;
  around: Surroundings;
  lexicon: Lexicon;
  told: Told;
}>;

const AT_AN_EVENT: MeasureReading = { measure: 'participants', rule: 'persons at an event' };
const TRAINED: MeasureReading = { measure: 'participants', rule: 'trained' };
const BY_PHRASE: MeasureReading = { measure: 'victims', rule: 'victims by phrase' };
const BY_VERB: MeasureReading = { measure: 'victims', rule: 'victims by verb' };
const asPeople = (rule: string): MeasureReading => ({ measure: 'people', rule });

const areSuspects = ({ around, lexicon: { cues }, told }: Asked) =>
  cues.suspects !== null && (told(cues.suspects.told, around.phrase) || told(cues.suspects.by, around.before));

/** "70 gardes-frontières formés à l'entretien": how far behind its noun a participle stands. In characters. */
const AT_ONCE = 24;

const attends = ({ around, lexicon: { cues }, told }: Asked) =>
  told(cues.event, around.behind.slice(0, AT_ONCE)) ||
  (told(cues.event, around.clause) && !told(cues.survey, around.sentence));

const attendsHere = ({ around: { behind }, lexicon: { cues }, told }: Asked) =>
  told(cues.event, behind) && !told(cues.survey, behind);

/** Where title, opening or paragraph speak of trafficking, who is helped is a victim. */
function areHelped({ around, lexicon: { cues }, told }: Asked): boolean {
  // "a interrogé 320 jeunes hébergés": who is asked is no victim for being housed.
  const asked = told(cues.survey, around.before);
  return around.trafficking && !asked && (told(cues.helped, around.before) || told(cues.helped, around.phrase));
}

/** Migrants, families, passengers: victims only where the words say so, or somebody frees them from traffickers. */
function ofPeople(one: Asked): MeasureReading {
  const { around, lexicon, told } = one;
  if (!around.share && told(lexicon.cues.trained, around.before)) return TRAINED;
  if (victimsByPhrase(around, told, lexicon.cues)) return BY_PHRASE;
  if (around.trafficking && told(lexicon.cues.victimVerb, around.before)) return BY_VERB;
  return attendsHere(one) ? AT_AN_EVENT : asPeople('noun');
}

/** Women, workers, Nepalese: what is told of them makes them victims, or those who take part. */
function ofPersons(one: Asked): MeasureReading {
  const { phrase, around, lexicon, told } = one;
  const { cues } = lexicon;
  if (!around.share && told(cues.trained, around.before)) return TRAINED;
  if (victimsByPhrase(around, told, cues)) return BY_PHRASE;
  if (told(cues.victimVerb, around.before)) return BY_VERB;
  if (around.trafficking && told(cues.ofOffenders, around.led))
    return { measure: 'victims', rule: 'victims of offenders' };
  if (attendsHere(one)) return AT_AN_EVENT;
  if (told(cues.victimVerb, around.behind) || areHelped(one)) return BY_VERB;
  if (told(cues.vulnerable, phrase.head) && told(cues.returned, around.behind))
    return { measure: 'victims', rule: 'persons brought home' };
  return told(cues.event, around.before) && !told(cues.survey, around.sentence) ? AT_AN_EVENT : asPeople('persons');
}

/** A noun of no list: an ending marks a trade; else it is a thing. */
function ofUnlisted(one: Asked): MeasureReading {
  const { phrase, around, lexicon, told } = one;
  if (!around.share && told(lexicon.cues.trained, around.before)) return TRAINED;
  if (areSuspects(one)) return asPeople('suspects');
  if (told(lexicon.cues.personal, around.behind)) return asPeople('what only persons do');
  if (!lexicon.nouns.personEndings?.test(phrase.head.toLowerCase()))
    return { measure: 'other', rule: 'noun of no list' };
  return attends(one) ? AT_AN_EVENT : asPeople('ending');
}

/** The classes whose measure the words around them decide; every other class is a measure of its own, or a thing. */
const READERS: Readonly<Partial<Record<NonNullable<NounPhrase['nounClass']>, (one: Asked) => MeasureReading>>> = {
  offenders: () => asPeople('noun'),
  people: ofPeople,
  professionals: (one) =>
    attends(one)
      ? AT_AN_EVENT
      : !one.around.share && one.told(one.lexicon.cues.trained, one.around.before)
        ? TRAINED
        : asPeople('noun'),
  persons: ofPersons,
  nationality: ofPersons,
  // A share of a budget is one of money; budgets that are counted are things.
  money: ({ around }) => ({ measure: around.share ? 'money' : 'other', rule: 'noun' }),
};

/**
 * Tells what a noun phrase counts. Nouns for persons are people until the phrase or the verb tells that they are victims,
 * or a training or meeting that they take part in it: the verb and the relative clause decide, not the topic.
 */
export function measureOf(
  phrase: Asked['phrase'],
  around: Surroundings,
  { lexicon, guards }: Compiled,
): MeasureReading {
  const one: Asked = {
    phrase,
    around,
    lexicon,
    told: toldIn(guards, around.hits),
  };
  const { allied } = lexicon.cues;
  // A capital marks a people or a group: "12 Rohingyas", "56 Sri Lankans".
  const nounClass = phrase.nounClass ?? (CAPITALISED.test(phrase.head) ? 'nationality' : null);
  if (allied.members.test(phrase.head) && one.told(allied.of, around.sentence))
    return { measure: 'organisations', rule: 'members of an alliance' };
  if (nounClass === null) return ofUnlisted(one);
  // "14 per cent of the group": of one group, persons.
  if (around.share && lexicon.nouns.groups.includes(phrase.head.toLowerCase())) return asPeople('share of a group');
  if (PERSONAL.has(nounClass) && areSuspects(one)) return asPeople('suspects');
  return READERS[nounClass]?.(one) ?? { measure: isMeasure(nounClass) ? nounClass : 'other', rule: 'noun' };
}
