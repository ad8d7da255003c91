/** A piece of a sentence; the quotation itself is strong. */
export type SentencePiece = Readonly<{ text: string; strong: boolean }>;

/** Whether a sentence is one whole quotation in its article already, so that it needs no marks of ours. */
export function isQuotation(sentence: string): boolean {
  return /^(«[^»]*»|“[^”]*”)[.,;]?$/.test(sentence);
}
