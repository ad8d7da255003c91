/** A regular expression of the program, and the file that writes it. */
export type Pattern = Readonly<{ source: string; flags: string; file: string }>;
