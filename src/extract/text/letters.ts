/**
 * A text with the codes of its characters. Where every character is looked at, numbers of one array are read many times
 * faster than characters of strings, which the engine keeps in a dozen forms.
 */
export type Letters = Readonly<{ text: string; codes: Uint16Array }>;

/** A text made ready to be read character by character. */
export function lettersOf(text: string): Letters {
  const { length } = text;
  const codes = new Uint16Array(length);
  for (let i = 0; i < length; i++) codes[i] = text.charCodeAt(i);
  return { text, codes };
}
