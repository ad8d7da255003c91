/** Rows without a prototype: "constructor" is a word of texts, and in no plain object a key that is missing. */
export function dictionary<Value>(rows: Readonly<Record<string, Value>>): Readonly<Record<string, Value>> {
  return Object.assign(Object.create(null) as Record<string, Value>, rows);
}
