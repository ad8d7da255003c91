import type { NamesByCode } from './placeLexicon.ts';

const SAINT = /(^|[\s-])(Saint|Sainte|San|Santa)[\s-]/;
const SHORT_SAINT: Readonly<Record<string, readonly string[]>> = { Saint: ['St', 'St.'], Sainte: ['Ste'] };

/** A name with its spellings: hyphens or spaces, Saint or St. */
function spellingsOf(name: string): string[] {
  const word = SAINT.exec(name)?.[2] ?? '';
  const saints = (SHORT_SAINT[word] ?? []).map((short) => name.replace(word, short));
  return [name, ...saints].flatMap((form) => (form.includes('-') ? [form, form.replaceAll('-', ' ')] : [form]));
}

/** Reads one row of names: separated by commas, line breaks are spaces. */
export function namesOf(row: string): string[] {
  return row
    .split(',')
    .map((name) => name.replace(/\s+/g, ' ').trim())
    .filter((name) => name !== '');
}

/** Reads rows of names and adds the other spellings of each: a flat list without repetitions. */
export function spelledNames(...rows: readonly string[]): string[] {
  return [...new Set(rows.flatMap(namesOf).flatMap(spellingsOf))];
}

/** Reads rows of names and adds the other spellings of each. Rows of the same code in several tables are joined. */
export function placeRows(...tables: readonly Readonly<Record<string, string>>[]): NamesByCode {
  const names: Record<string, string[]> = {};
  for (const table of tables) {
    for (const [code, row] of Object.entries(table)) {
      const known = (names[code] ??= []);
      known.push(
        ...namesOf(row)
          .flatMap(spellingsOf)
          .filter((name) => !known.includes(name)),
      );
    }
  }
  return names;
}

/** Reads rows of codes by name, and gives them to every spelling of the name. */
export function codesByName(...tables: readonly Readonly<Record<string, string>>[]): NamesByCode {
  return Object.fromEntries(
    tables.flatMap((table) =>
      Object.entries(table).flatMap(([name, row]) => spellingsOf(name).map((spelling) => [spelling, namesOf(row)])),
    ),
  );
}

/** Reads rows of word stems and writes out the forms of each by the rule of a language. `turc/turque` gives forms as they stand. */
export function inflectedRows(
  rows: Readonly<Record<string, string>>,
  formsOf: (word: string) => readonly string[],
): NamesByCode {
  return Object.fromEntries(
    Object.entries(rows).map(([code, row]) => [
      code,
      [
        ...new Set(
          namesOf(row)
            .flatMap((word) => (word.includes('/') ? word.split('/') : formsOf(word)))
            .flatMap(spellingsOf),
        ),
      ],
    ]),
  );
}
