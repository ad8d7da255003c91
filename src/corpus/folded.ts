const plainForms = new Map<string, string>();

/** Lower case, without accents, with plain apostrophes and single spaces: the form in which words are looked up. */
export function folded(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^\0-\x7f]/g, plain)
    .replace(/\s{2,}|[\t\r\n]/g, ' ')
    .trim();
}

/** Normalising whole texts takes most of the time of a reading; there are few characters to know. */
function plain(character: string): string {
  let form = plainForms.get(character);
  if (form === undefined) {
    form = /[\u2018\u2019\u02bc]/.test(character) ? "'" : /\s/.test(character) ? ' ' : character.normalize('NFD');
    form = form.replace(/\p{M}/gu, '');
    plainForms.set(character, form);
  }
  return form;
}
