/** Does a line end as a sentence does: a stop, perhaps inside closing quotation marks or brackets. */
export function endsSentence(text: string): boolean {
  return /[.!?…](?:\s?[»"”’)\]])*$/u.test(text);
}

/** Does a line begin in the middle of a sentence. */
export function beginsLower(text: string): boolean {
  return /^[«"“(]?\s?\p{Ll}/u.test(text);
}
