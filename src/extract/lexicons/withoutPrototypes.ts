const isPlain = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && Object.getPrototypeOf(value) === Object.prototype;

const isTable = (value: Record<string, unknown>) =>
  Object.values(value).every((inner) => typeof inner === 'number' || typeof inner === 'string');

/**
 * A copy of a lexicon whose tables by word hold their own words only: "constructor" and "toString" are words that a text
 * may hold, and every object knows something under these names.
 */
export function withoutPrototypes<Value>(value: Value): Value {
  if (!isPlain(value)) return value;
  // What has other values is read by names that are known: it stays an object, which the engine reads faster.
  const copy: Record<string, unknown> = isTable(value)
    ? Object.assign(Object.create(null) as object, value)
    : { ...value };
  for (const [key, inner] of Object.entries(copy)) copy[key] = withoutPrototypes(inner);
  return copy as Value;
}
