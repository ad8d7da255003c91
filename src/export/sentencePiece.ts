/** A piece of a sentence; the quotation itself is strong. */
export type SentencePiece = Readonly<{ text: string; strong: boolean }>;
