/** Letters of French, English and Spanish in lower case. */
const LETTER = 'a-zß-öø-ÿœšž';

/** `\p{L}` as a short class, within a class or alone. */
function shortClasses(pattern: string): string {
  return pattern.replace(/\[([^\]]*)\]|\\p\{L\}/g, (_: string, inner: string | undefined) =>
    inner === undefined ? `[${LETTER}]` : `[${inner.replaceAll('\\p{L}', LETTER)}]`,
  );
}

/**
 * Compiles a pattern for text in lower case. Neither case nor code points need care there, which makes patterns many times
 * smaller, quicker to compile and to run. A match starts and ends at the edge of a word; `notBehind` lists what else may
 * not follow.
 */
export function lowerCasePattern(body: string, notBehind: readonly string[] = []): RegExp {
  const edge = [`[${LETTER}0-9]`, ...notBehind].join('|');
  return new RegExp(`(?<![${LETTER}0-9-])(?:${shortClasses(body)})(?!${shortClasses(edge)})`, 'g');
}
