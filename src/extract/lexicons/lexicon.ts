import type { Language } from '../../model/article.ts';
import type { Quantity } from '../../model/figure.ts';
import type { NumberStyle } from '../text/token.ts';
import type { Nouns } from './nounLexicon.ts';
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
  digitsBehindThousands?: true;
  /** "2 millions 500 000 francs": behind a number of thousands these make it one with the millions before it. */
  moneyWords: readonly string[];
  /** "vingt et un", "treinta y uno", "two hundred and five": which values may follow; none listed is any below a hundred. */
  joiners: Readonly<Record<string, readonly number[]>>;
  /** "un", "une": articles, numbers only within another number or before a scale. */
  articles: readonly string[];
  /** "a hundred", but never "two hundred a": articles that are a number only at its head. */
  headOnly: readonly string[];
  /** "centaine": about a hundred; between article and collective an adjective may stand ("une bonne trentaine"). */
  collectives: Readonly<Record<string, number>>;
  collectiveAdjectives: readonly string[];
  /** "una veintena larga": behind it. */
  collectiveAdjectivesBehind: readonly string[];
  /** "une dizaine de millions": what ties a collective to the scale that it counts. */
  collectiveOf: readonly string[];
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
  /** "au plus fort de la crise", "handed over 30": words on its far side that make it none. */
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
  'previous-span',
  'same-period',
  'since-then',
  'rate',
] as const;
export type TimeKind = (typeof TIME_KINDS)[number];

/**
 * A time expression. Its groups are read by name: `y1 m1 y2 m2` are years and months of the ends, `half` and `quarter`
 * parts of a year, `months` and `which` the number of months at one end of it, `span` the part of a year before another, `per` the unit
 * of a rate.
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
  /** "trimestre": parts of a year that may be set against the one before, with how many months they have. */
  spans: Readonly<Record<string, number>>;
}>;

/** A number within a match is no figure; `reason` goes into the trace. */
export type DecoyRule = Rule &
  Readonly<{
    reason: string;
    caseSensitive: boolean;
    /** Does it read a text in which numbers in words are marked? */
    masked: boolean;
  }>;

/** Words around a figure that tell whom it counts. */
export type Cues = Readonly<{
  /** "were paid R310": before a capital that is the sign of a money; "house R12" is none. */
  beforeSum: RegExp;
  /** Within the noun phrase or its relative clause: "exploitées", "victimes de la traite". */
  victimInPhrase: RegExp;
  /** Just before the number, or just behind the phrase: "ont soigné 1650 victimes", "ont été libérés". */
  victimVerb: RegExp;
  /** "accueillis", "pris en charge": of victims only where title, opening or paragraph speak of trafficking (`topic`). */
  helped: RegExp | null;
  /** "recruited ", "se llevó a ": verbs whose object is always persons; tried on what stands before the number. */
  takesPersons: RegExp;
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
  /** "The year before it was ": goes on with what was counted last. */
  itWas: RegExp;
  /** "Results for 2019", at the end of a line above rows: the year of its rows. */
  yearOfRows: RegExp;
  /** " dijo tener", behind a share right below a survey: what those who were asked answered. */
  answers: RegExp;
  /** "évaluent leur nombre à ": before a number, it counts those whom the text speaks of. */
  theirNumber: RegExp;
  /** What is published once a year, right before its year. */
  reports: RegExp;
  vulnerable: RegExp;
  /** What the accused and the convicted did to those who are counted behind it. */
  ofOffenders: RegExp;
  /** Who pays: a share is one of money, and a payer's country is no place of the sum. */
  funding: RegExp;
  /** "has been received": behind a share, right after a sum, it is one of money. */
  funded: RegExp;
  /** "150 dólares por adulto, 100 si": between a sum for each of some and the one for each of others, and behind that. */
  perHead: Readonly<{ between: RegExp; behind: RegExp }>;
  /** "60 % of what she earned", "22 % funded": behind a share, it is one of money. */
  earned: RegExp;
  /** "la proporción se había quedado en el ": before a share without a noun, it is of what the share before it is of. */
  proportion: RegExp;
  /** " ont été réunis": right behind a number that goes on with a sum, it is money that was raised. */
  raised: RegExp;
  /** "a sender pays ", before a share without a noun: it is one of money. */
  pays: RegExp;
  /** "Fines came to": what millions before which no noun stands are sums of. */
  sums: RegExp;
  /** "Carers from India made up 18 per cent": between whose share it is and the share. */
  makesUp: RegExp;
  /** "the district recorded ", before a number: it counts what the sentence before names. */
  recorded: RegExp;
  /** "The Division received ", before a number below a heading: it counts the cases that the heading names. */
  takesIn: RegExp;
  /** "La Fiscalía pedía ", before a number behind a sum: a sum. */
  demanded: RegExp;
  /** "19 as victims": right behind a number, what those were found to be. */
  asVictims: RegExp;
  /** " of us": behind a number, it counts those who speak or are spoken to. */
  ofUs: RegExp;
  /** "We were": before a number, it counts those who speak. */
  weAre: RegExp;
  /** "Ils étaient": before a number, it counts persons, where nothing was counted before; null where it tells ages as often. */
  theyAre: RegExp | null;
  /** Coming home: of women and children that victims are. */
  returned: RegExp;
  /** "Cette proportion": goes on with the share before it. */
  sameTopic: RegExp;
  /** "They were joined by": a sentence adds others to those that the one before counts. */
  joined: RegExp;
  /** "Ils y ont relevé", "They found": opens a sentence that goes on telling what its subject did. */
  sameSubject: RegExp;
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
  /** Words of prose that want another one behind them: no heading ends with them. Of four letters or more. */
  midPhrase: readonly string[];
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
    /** "Of those turned back, ": opens a sentence with a group that only a pronoun names. */
    /** "How many ": in a question, right before the noun that its answer counts. */
    howMany: RegExp;
    amongThose: RegExp;
    /** "Types d'exploitation :", "Par secteur :": head a list by kinds. */
    kinds: RegExp;
    /** "Dans cet ensemble, ": opens a sentence with what was counted before. */
    ofThese: RegExp;
    /** ", soit 71 personnes": says the figure before again; tried on all that stands between them. */
    restates: RegExp;
    /** ", cuando ": what stands behind it is told of the next figure, its time as well. */
    contrast: RegExp;
    /** "respectivement": pairs a list of numbers with one of places or years. */
    respectively: RegExp;
    /** ", contre 22": sets a number against the one before; tried on all that stands between them. */
    against: RegExp;
    /** ", and the court jailed 12": between a share and a number that another clause counts. */
    joinsClause: RegExp;
    /** "De cada cien, ": opens a sentence whose numbers are shares of a hundred; tried on the sentence. */
    eachHundred: RegExp;
    /** ", de los que él debe apartar 25": takes some of a sum; tried on all that stands between it and the number. */
    ofSum: RegExp;
    /** ", a los que hay que añadir 38.500": adds to a sum; tried on the same. */
    addedToSum: RegExp;
    /** ", soit 41": between a share and the number that it comes to. */
    equals: RegExp;
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
    /** "le Forum ": before the adjective of a country, a body that works there; null where adjectives come first. */
    ownBodies: RegExp | null;
    /** A demonym that is a noun; tried on the words before it, a bar, and the demonym. */
    people: RegExp;
    prepositions: readonly string[];
    /** Where agencies have their seat: as a dateline they tell no place. Lower case without accents. */
    headquarters: readonly string[];
    /** Where the bodies of a union sit: as a dateline they tell no place where title or first sentence speak of `of`, or the next ones of an agency; `local` tells of what only the city itself has. */
    /** `palace`: where the briefings of the United Nations are held; `named`: "International Labour Organization, ", an agency at the end of a title, before its seat. */
    seats: Readonly<{
      cities: readonly string[];
      of: RegExp;
      agencies: RegExp;
      named: RegExp;
      palace: RegExp;
      local: RegExp;
    }>;
    /** "Brings Home … Stranded in Kuwait": a title that tells of people who go back where they are from. */
    homeward: RegExp;
    /** "regresan a casa": of them, those that say that they go home. */
    goHome: RegExp;
    /** "De notre correspondant à": a line that tells where an article was written. */
    correspondent: RegExp;
    /** "renews its support": behind a country of the title that pays for what happens in another. */
    supports: RegExp;
    /** "the other five", # being the number: those who are not the ones counted before. */
    others: RegExp;
    /** What tells of those who are left: "les autres du Mali" are none of the figure before. */
    rest: RegExp;
    /** Prepositions of place: "at 412 of them" are places. */
    within: readonly string[];
    /** "around the world": in no country. */
    world: RegExp;
    /** "23 States, together with ": before those who stand beside others that are not named. */
    beside: RegExp;
    /** What may stand between two places of one list: ", ", " et au ". */
    listed: RegExp;
    /** "en " before a demonym makes it a language. */
    language: RegExp;
    /** "English classes": what behind a demonym makes it a language; null where none stands there. */
    languageOf: RegExp | null;
  }>;
  currencies: CurrencyLexicon;
}>;
