/** Letters of Latin scripts in lower case. */
export const LETTER = 'a-zß-öø-ɏ';

/** `\p{L}` and `\p{N}` as short classes, within a class or alone. */
function shortClasses(pattern: string): string {
  return pattern.replace(
    /\[((?:\\.|[^\]\\]){0,500})\]|\\p\{(L|N)\}/g,
    (_: string, inner: string | undefined, name: string | undefined) =>
      inner === undefined
        ? `[${name === 'L' ? LETTER : '0-9'}]`
        : `[${inner.replaceAll('\\p{L}', LETTER).replaceAll('\\p{N}', '0-9')}]`,
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

/** The same pattern for text in lower case; null where case tells something, or a class of letters has no short form. */
export function inLowerCase({ source, flags }: RegExp): RegExp | null {
  if (!flags.includes('i')) return null;
  const lower = shortClasses(
    source.replace(/\\p\{\w{1,20}\}|\\.|[^\\]{1,10000}/gsu, (part) =>
      part.startsWith('\\') ? part : part.toLowerCase(),
    ),
  );
  return /\\p/i.test(lower) ? null : new RegExp(lower);
}
