import type { Language } from '../../model/article.ts';
import { MEASURES, type Quantity } from '../../model/figure.ts';
import type { NumberStyle } from '../text/token.ts';
import type { PartWords } from './partWords.ts';
import type { CurrencyLexicon, PlaceLexicon } from './placeLexicon.ts';

/** A rule is a row, which reads a sentence in lower case: what it matches, why, and texts that must and must not match. One test runs the texts of every row. */
export type Rule = Readonly<{ id: string; match: RegExp; examples: readonly string[]; not: readonly string[] }>;

/** Words without accents, lower case, with the value that they add or multiply by. */
export type NumberWords = Readonly<{
  style: NumberStyle;
  /** "trois", "vingt", "doscientas". */
  adding: Readonly<Record<string, number>>;
  /** "cent", "mille", "millions". */
  multiplying: Readonly<Record<string, number>>;
  /** Multipliers that need no number before them: "mille victimes", but not "million". */
  bare: readonly string[];
  /** "quatre-vingt-dix": four twenties and ten. */
  vigesimal: boolean;
  /** "12 mil 400": digits may go on with a number behind its scale. */
  digitsBehindScale?: true;
  /** "vingt et un", "treinta y uno", "two hundred and five": which values may follow; none listed is any below a hundred. */
  joiners: Readonly<Record<string, readonly number[]>>;
  /** "un", "une": articles, numbers only within another number or before a scale. */
  articles: readonly string[];
  /** "a hundred", but never "two hundred a": articles that are a number only at its head. */
  headOnly: readonly string[];
  /** "centaine": about a hundred; between article and collective an adjective may stand ("une bonne trentaine"). */
  collectives: Readonly<Record<string, number>>;
  collectiveAdjectives: readonly string[];
  /** "trois millions et demi", "cinq milliards et trois quarts": a part of the last scale. */
  parts: readonly PartWords[];
  /** "un quart de million": what stands between a fraction and the scale that it divides; tokens parted by spaces. */
  ofScale: readonly string[];
  /** "demi-douzaine", "un demi-million". */
  half: readonly string[];
  /** Letters for scales beside a currency: "1,2 M€". */
  scaleLetters: Readonly<Record<string, number>>;
  percent: readonly string[];
  /** "un sur trois", "one in three", "uno de cada tres". */
  outOf: readonly string[];
  /** May the noun stand behind the whole ("one in five women"), or does a noun there make two counts of it? */
  outOfCounted: boolean;
  /** "tiers", "tercera parte": 3; a part of a whole needs one of these words behind a number or an article. */
  denominators: Readonly<Record<string, number>>;
  /** What may stand before a denominator: "la moitié", "un tiers", "les trois quarts". */
  fractionOpeners: readonly string[];
  /** "un tiers sont des femmes": a plural verb tells a part of many from one thing. */
  fractionVerbs: readonly string[];
  /** Denominators that need nothing before them: "half of the victims". */
  bareFractions: readonly string[];
}>;

/** "plus de": stands before the number, or behind it, and tells how to take it. */
export type QualifierWords = Readonly<{
  words: string;
  side: 'before' | 'behind';
  gives: 'approx' | 'exact' | Extract<Quantity, { strict: boolean }>['qualifier'];
  strict?: boolean;
  /** "au plus fort de la crise": words behind it that make it none. */
  unless?: readonly string[];
}>;

/** "ne peut loger plus de 25": a bound that is denied is the other bound; tried on all that stands before the qualifier. */
export type Denial = RegExp;

export type RangeWords = Readonly<{
  /** "de", "entre": may open a range; the joiner tells with which. */
  openers: readonly string[];
  joiners: readonly string[];
  /** Joiners that make a range of neighbouring numbers only behind an opener ("entre 20 et 30"). */
  joinersAfterOpener: readonly string[];
  /** "deux ou trois": only neighbours. */
  either: readonly string[];
  /** "est passé de 12 à 30": a change, two figures. */
  changeVerbs: RegExp;
}>;

export const TIME_KINDS = [
  'span',
  'in',
  'since',
  'until',
  'since-event',
  'day',
  'relative',
  'same-year',
  'next-year',
  'previous-year',
  'same-period',
  'rate',
] as const;
export type TimeKind = (typeof TIME_KINDS)[number];

/**
 * A time expression. Its groups are read by name: `y1 m1 y2 m2` are years and months of the ends, `half` and `quarter`
 * parts of a year, `months` and `which` the number of months at one end of it, `per` the unit of a rate.
 */
export type TimeRule = Rule & Readonly<{ kind: TimeKind }>;

/** Words without accents; those below are how they begin. */
export type CalendarWords = Readonly<{
  /** Names and short forms, 1 to 12. */
  months: Readonly<Record<string, number>>;
  /** "premier", "1er", "first": the first to the fourth of a half-year or quarter. */
  ordinals: readonly (readonly string[])[];
  last: string;
  /** "mois", "mensuellement": the units of a rate. */
  units: Readonly<Record<string, 'day' | 'week' | 'month' | 'year'>>;
}>;

/** A number within a match is no figure; `reason` goes into the trace. */
export type DecoyRule = Rule &
  Readonly<{
    reason: string;
    caseSensitive: boolean;
    /** Does it read a text in which numbers in words are marked? */
    masked: boolean;
  }>;

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
  /** Endings of verbs in the third person plural, that do the same; null where they tell nothing. */
  verbEndings: RegExp | null;
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
  /** "of those who", "de quienes": persons that only the clause behind tells. */
  free: RegExp;
  /** "autres", "d'entre eux", "de ces": a number before them counts what was named before. */
  again: readonly RegExp[];
  /** "en a accueilli": a pronoun before a number makes it count the persons named before; null where a language has none. */
  pronoun: RegExp | null;
  /** "le nombre de", "the share of": what they open is what is counted. Folded. */
  counters: readonly string[];
  /** "ces", "the", "les": name again what is known already. */
  demonstratives: readonly string[];
  definites: readonly string[];
  /** Those that tell whose a thing is: "its 12 partner charities". */
  possessives: readonly string[];
  /** "le 116 006": one of a kind, so the number behind it names a thing. */
  singularDefinites: readonly string[];
}>;

/** Words around a figure that tell whom it counts. */
export type Cues = Readonly<{
  /** Within the noun phrase or its relative clause: "exploitées", "victimes de la traite". */
  victimInPhrase: RegExp;
  /** Just before the number, or just behind the phrase: "ont soigné 1650 victimes", "ont été libérés". */
  victimVerb: RegExp;
  /** "accueillis", "pris en charge": of victims only where title, opening or paragraph speak of trafficking (`topic`). */
  helped: RegExp | null;
  topic: RegExp | null;
  /** "soupçonnées de", "ont été arrêtées", "a interpellé": suspects are people, whatever their crime; `by` just before the number. */
  suspects: Readonly<{ by: RegExp; told: RegExp }> | null;
  /** Behind a noun that no list holds: what only persons do, or is only done to them; null where none is told. */
  personal: RegExp | null;
  /** Just before the number: "a formé 300 migrants"; whoever is trained is a participant. */
  trained: RegExp;
  /** Trainings and meetings: those who come are participants. */
  event: RegExp;
  /** Survey words: those who are asked are no participants, and the time of asking is the time of all answers. */
  survey: RegExp;
  /** "membres" of an alliance of organisations are organisations; `of` anywhere in the sentence. */
  allied: Readonly<{ members: RegExp; of: RegExp }>;
  /** Women and children: who is brought home is a victim; a worker who comes home need not be one. */
  vulnerable: RegExp;
  /** Who pays: a share is one of money, and a payer's country is no place of the sum. */
  funding: RegExp;
  /** "has been received": behind a share, right after a sum, it is one of money. */
  funded: RegExp;
  /** "60 % of what she earned": behind a share, it is one of money. */
  earned: RegExp;
  /** "Fines came to": what millions before which no noun stands are sums of. */
  sums: RegExp;
  /** "We were": before a number, it counts those who speak. */
  weAre: RegExp;
  /** Coming home: of women and children that victims are. */
  returned: RegExp;
  /** "Cette proportion": goes on with the share before it. */
  sameTopic: RegExp;
}>;

/** Who says it; the group `who` is the name as printed. */
export type Attribution = Readonly<{
  /** "on estime", "seraient": the text itself is unsure. */
  hedges: RegExp;
  /** From the closing quotation mark on: "» explique Kristen Dadey". */
  speech: RegExp;
  /** "selon le ministère", "une étude révèle". */
  sources: readonly RegExp[];
}>;

export type Lexicon = Readonly<{
  language: Language;
  abbreviations: readonly string[];
  /** Words whose hyphen at a line end is their own. */
  hyphenated: readonly string[];
  numbers: NumberWords;
  qualifiers: readonly QualifierWords[];
  denial: Denial;
  ranges: RangeWords;
  times: readonly TimeRule[];
  calendar: CalendarWords;
  decoys: readonly DecoyRule[];
  nouns: Nouns;
  cues: Cues;
  attribution: Attribution;
  /** "dont", "parmi lesquels" open a part; `listed` is all that stands between two counts of one list: "et", ", ". */
  parts: Readonly<{
    openers: RegExp;
    /** "sur", "among": open a sentence with the whole of what follows, as "of" does. */
    wholes: readonly string[];
    listed: RegExp;
    /** "bringing to 184 the number": a total that is not of the time of the figures before it. */
    totals: RegExp;
    /** "Parmi les femmes libérées,": opens a sentence with the group that it speaks of; tried up to the noun. */
    among: RegExp;
    /** ", soit 71 personnes": says the figure before again; tried on all that stands between them. */
    restates: RegExp;
    /** ", cuando ": what stands behind it is told of the next figure, its time as well. */
    contrast: RegExp;
    /** "respectivement": pairs a list of numbers with one of places or years. */
    respectively: RegExp;
    /** ", contre 22": sets a number against the one before; tried on all that stands between them. */
    against: RegExp;
  }>;
  /** Where a figure's own words end: another clause, or an aside (", pour la plupart"). */
  clauseBreaks: RegExp;
  /** "au total". */
  total: RegExp;
  places: PlaceLexicon;
  /** Words before a place that tell its role. */
  placeRoles: Readonly<{
    venue: RegExp;
    origin: RegExp;
    destination: RegExp;
    /** "Belgium has promised": tried behind a place; who gives a sum is not where it goes. */
    gives: RegExp;
    /** "financé par le": who pays is not where. */
    donor: RegExp;
    /** "le gouvernement", "l'OIM", "l'ambassade": bear a country's name; they count where nothing else is named. */
    weak: RegExp;
    /** A demonym that is a noun; tried on the words before it, a bar, and the demonym. */
    people: RegExp;
    prepositions: readonly string[];
    /** Where agencies have their seat: as a dateline they tell no place. Lower case without accents. */
    headquarters: readonly string[];
    /** Where the bodies of a union sit: as a dateline they tell no place where `of` is spoken of. */
    seats: Readonly<{ cities: readonly string[]; of: RegExp }>;
    /** What may stand between two places of one list: ", ", " et au ". */
    listed: RegExp;
    /** "en " before a demonym makes it a language. */
    language: RegExp;
    /** "English classes": what behind a demonym makes it a language; null where none stands there. */
    languageOf: RegExp | null;
  }>;
  currencies: CurrencyLexicon;
}>;
