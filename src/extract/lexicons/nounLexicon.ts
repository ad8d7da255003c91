import { MEASURES } from '../../model/figure.ts';

/**
 * What a head noun says: a measure, persons whose measure the words around them decide, or that the number counts nothing
 * that we chart.
 */
export const NOUN_CLASSES = [
  ...MEASURES,
  'professionals',
  'persons',
  'offenders',
  'duration',
  'distance',
  'uncounted',
] as const;
export type NounClass = (typeof NOUN_CLASSES)[number];

export type Nouns = Readonly<{
  /** Nouns by class, in the notation of `expandForms`. */
  classes: Readonly<Partial<Record<NounClass, readonly string[]>>>;
  /** By the hundred, or as a whole of shares, these count something else: "2 400 foyers" are households. In the singular. */
  numerous: Readonly<Record<string, NounClass>>;
  /** "32 foyers en ont profité": what makes them so however few they are; null where nothing does. */
  receiving: RegExp | null;
  /** Where the head of a noun phrase stands: "victimes secourues", "rescued victims". */
  head: 'first' | 'last';
  /** Adjectives that may stand between number and noun where the head comes first. */
  before: readonly string[];
  /** Endings of adjectives and participles that go on a noun phrase behind its head. */
  adjectiveEndings: RegExp | null;
  /** Behind a number the head is a plural: how one ends (a word of no list that ends otherwise is no noun), and plurals that end otherwise. */
  plural: RegExp;
  pluralForms: readonly string[];
  /** "ont", "avaient": behind a number they make it stand for those named before. */
  auxiliaries: readonly string[];
  /** "se", "s'": may stand before such a verb. */
  reflexives: readonly string[];
  /** Endings of verbs in the third person plural, that do the same; null where they tell nothing. */
  verbEndings: RegExp | null;
  /** "52 passed the test": endings of verbs that do the same before an object with an article; null where none do. */
  pastEndings: RegExp | null;
  /** "; two gave birth": verbs that do so where a clause opens with the number. */
  pastForms: readonly string[];
  /** "rendues", "handed": behind a noun they tell what was done to it. */
  participles: RegExp;
  /** "et formé 140 matrones": a verb right before a number, that says nothing of the number before it. */
  actives: RegExp;
  /** Endings of nouns for persons, for those that no list holds; null where they tell nothing. */
  personEndings: RegExp | null;
  /** "the", "its", "these": may stand between "of" and its noun; none where the head needs no such help. */
  determiners: readonly string[];
  /** "qui", "who": behind a noun phrase they tell which ones, so that "the 54 victims who" is news. */
  relatives: readonly string[];
  /** "of whom", "desquels": a relative pronoun that names again. */
  relativeAgain: RegExp;
  /** Those of them that only stand for persons: "who". */
  personalRelatives: readonly string[];
  /** A verb right before a number that counts its subject: "numbering just four". */
  numbering: RegExp | null;
  /** "son": right before a number at the end of its clause, the number of its subject; null where it is rather an age. */
  copula: RegExp | null;
  /** "stood at just four", "the number was 1,911": before a number, the level of what was counted before; null where no words say so. */
  levelled: RegExp | null;
  /** "la", "the": go on a noun phrase behind "of". */
  articles: readonly string[];
  /** "par", "by": a participle before them is no adjective. */
  agents: readonly string[];
  /**
   * What goes on a noun phrase behind "et": the joiners, "of" without an article, "non" before an adjective, words that
   * open something else though they look like a plural, verbs that look like an adjective of the noun behind them, and the
   * adjectives that stand in pairs before their noun; null where none do.
   */
  joined: Readonly<{
    words: readonly string[];
    of: readonly string[];
    not: readonly string[];
    unless: readonly string[];
    verbs: RegExp | null;
    adjective: RegExp | null;
  }>;
  /** "de", "d'": go on a noun phrase; "of". */
  of: readonly string[];
  /** Words that end a noun phrase: articles, prepositions, auxiliaries, pronouns. */
  stops: readonly string[];
  /** "184 the number of women", "à 184 le nombre de": the noun behind a count that is said to have been reached. */
  countOf: RegExp;
  /** "cifró en 300 ", before a number whose noun stands behind an article; null where a language does not say so. */
  levelOf: RegExp | null;
  /** "of those who", "de quienes": persons that only the clause behind tells. */
  free: RegExp;
  /** "autres", "d'entre eux", "de ces": a number before them counts what was named before. */
  again: readonly RegExp[];
  /** "en a accueilli": a pronoun before a number makes it count the persons named before; null where a language has none. */
  pronoun: RegExp | null;
  /** "le nombre de", "the share of": what they open is what is counted. Folded. */
  /** "su policía": possessives before one thing. */
  singularPossessives: readonly string[];
  /** "231 of the dead": those whom the sentence before counts, called so. */
  dead: readonly string[];
  /** Words for where people or things come from or go to, in the heading of rows by country. */
  origins: readonly string[];
  /** "93 % of the total", "Total: 16.589": words for all of what was told before. */
  totals: readonly string[];
  counters: readonly string[];
  /** "Ukrainians the largest group (412)": stand for the people named before them. */
  groups: readonly string[];
  /** "Moldova with 29": between a place and the number that it has. */
  having: readonly string[];
  /** "a sample of 1,500": of persons, where no noun tells of what. */
  samples: readonly string[];
  /** "ces", "the", "les": name again what is known already. */
  demonstratives: readonly string[];
  definites: readonly string[];
  /** Those that tell whose a thing is: "its 12 partner charities". */
  possessives: readonly string[];
  /** "Nairobi led with 121", "accounted for 87": before a number, so many of what was counted are somebody's. */
  sharing: RegExp;
  /** ", followed by Vietnam with 14": behind such a number, what goes on with it. */
  sharedOn: RegExp;
  /** "But in six": join a sentence to the one before. */
  sentenceJoiners: readonly string[];
  /** "To 58 a fare had been paid": prepositions that open a sentence with some of what was counted. */
  fronting: readonly string[];
  /** "Twelve more will be added": behind a number, more of what was counted. */
  moreBehind: readonly string[];
  /** "another 412": before a number, more of what was counted. */
  more: readonly string[];
  /** "los nueve restantes": behind a number, those who are left of what was counted. */
  left: readonly string[];
  /** "l'un des ", "one of the ": before a number. */
  oneOf: RegExp;
  /** Is "41 Belges" a people and "41 belges" an adjective? */
  peoplesInCapitals: boolean;
  /** "le 116 006": one of a kind, so the number behind it names a thing. */
  singularDefinites: readonly string[];
}>;
