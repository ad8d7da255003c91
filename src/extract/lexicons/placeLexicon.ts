/** Strings by ISO 3166-1 alpha-3 code, UN M49 code or ISO 4217 code. */
export type NamesByCode = Readonly<Record<string, readonly string[]>>;

/**
 * What a language calls places. Names stand without article and as the language writes them: a form that begins with a
 * capital counts only where the text has one, too. A reader folds case, accents and apostrophes, and lets the longest
 * name win. Spellings with and without hyphens, and Saint beside St, are all listed.
 */
export type PlaceLexicon = Readonly<{
  /** ISO 3166-1 alpha-3 → names, official forms, short forms, old names. */
  countries: NamesByCode;
  /** ISO 3166-1 alpha-3 → adjectives and nouns for people, in every gender and number. */
  demonyms: NamesByCode;
  /** ISO 3166-1 alpha-3 → provinces, states and cities that carry their country. */
  subdivisions: NamesByCode;
  /** ISO 3166-1 alpha-3 → police forces, courts and agencies of that country alone. */
  bodies: NamesByCode;
  /** UN M49 → names of the region, and of parts of it that no narrower region holds. */
  regions: NamesByCode;
  /** UN M49 → adjectives. */
  regionDemonyms: NamesByCode;
  /**
   * Names above (countries, demonyms or subdivisions) that belong to several countries → these, the likeliest first. The
   * countries that the text names beside decide; without one the first does.
   */
  ambiguous: NamesByCode;
  /** Names above that are also first names, words or surnames: they count only behind a preposition or "province de". */
  needsContext: readonly string[];
  /** Phrases that hold a name from above but are no place of a figure: seas, treaties, donors, organisations, currencies. */
  notPlaces: readonly string[];
}>;

/** What a language calls moneys. */
export type CurrencyLexicon = Readonly<{
  /** ISO 4217 → names in all number forms, and signs and letters that stand beside an amount. */
  currencies: Readonly<Record<string, Readonly<{ names: readonly string[]; symbols: readonly string[] }>>>;
  /** Codes and short forms that are other abbreviations, too, with their code: money beside a large amount alone. */
  abbreviations: Readonly<Record<string, string>>;
  /** A bare name that several countries use ("pesos") → ISO 3166-1 alpha-3 → ISO 4217: the country that the text names decides. */
  byCountry: Readonly<Record<string, Readonly<Record<string, string>>>>;
  /** Names of money that are people as well ("6.000 bolivianos"): money beside a word that tells of an amount. */
  peopleToo?: PeopleToo;
}>;

/**
 * Names → ISO 4217; the amounts from which a name can only be money, by its code; the stems before an amount that tell of one, what may stand behind its name, the prepositions of those who
 * pay, the pronoun before a verb that makes it tell a price, the stems of verbs whose preposition opens a level, and the nouns of a journey whose preposition opens those who travel.
 */
export type PeopleToo = Readonly<{
  names: Readonly<Record<string, string>>;
  sureFrom: Readonly<Record<string, number>>;
  amount: RegExp;
  behind: RegExp;
  objects: RegExp;
  reflexive: string;
  levels: RegExp;
  travels: RegExp;
}>;
