/** What the reader of a folder must know of a language; a language is a row of data. */
export type CorpusWords = Readonly<{
  /** Frequent short words that tell the language, in lower case. */
  stopWords: readonly string[];
  /** Whole lines that a site prints over a title, folded: "communique", "global". */
  headings: readonly string[];
  /** Whole lines of site menus, folded. */
  menu: readonly string[];
  /** How a contact block opens, at the start of a line or behind the end of a sentence; upper and lower case alike. */
  contact: readonly RegExp[];
  /** What stands before a telephone number or an address for mail, at the start of a line or behind a comma. */
  contactLabels: readonly string[];
  /** How a heading of a closing section begins (notes, the agency about itself), not folded. */
  closing: readonly RegExp[];
  /** Month names in order, folded. */
  months: readonly string[];
}>;
