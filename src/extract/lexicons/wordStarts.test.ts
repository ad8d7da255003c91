import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { en } from './en/index.ts';
import { es } from './es/index.ts';
import { fr } from './fr/index.ts';

const GOLDEN = fileURLToPath(new URL('../golden', import.meta.url));

/** The golden articles of a language, each in one line. */
const textsOf = (language: string): string[] =>
  readdirSync(GOLDEN)
    .filter((name) => name.startsWith(`${language}-`))
    .flatMap((name) => readdirSync(join(GOLDEN, name)).map((file) => join(GOLDEN, name, file)))
    .filter((path) => /article\.\w+$/.test(path))
    .map((path) => readFileSync(path, 'utf8').replace(/\s+/gu, ' '));

/** Words that a cue may begin within: "revendues", "raccompagné", "regagner", "reconduites" say the same of those they tell of. */
const SAME_SENSE = /^(?:re|r|ré|co)$/iu;

/** Every pattern within a value, with the path to it. */
function patternsIn(value: unknown, path: string): [string, RegExp][] {
  if (value instanceof RegExp) return [[path, value]];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => patternsIn(inner, `${path}.${key}`));
}

describe.each([fr, en, es])('the patterns of $language', ({ language, cues, placeRoles, attribution, parts }) => {
  it('begin with a word, never within one: "ensemble" does not seem, "traversée" pays for nothing', () => {
    const texts = textsOf(language);
    expect(texts.length).toBeGreaterThan(100);
    const found = patternsIn({ cues, placeRoles, attribution, parts }, language).flatMap(
      ([path, { source, flags }]) => {
        if (source.startsWith('^')) return [];
        // Most cues end where the number stands; what they begin with is asked for here.
        const anywhere = new RegExp(source.replace(/ ?\$$/u, ''), `${flags.replace('g', '')}g`);
        return texts.flatMap((text) =>
          [...text.matchAll(anywhere)].flatMap(({ 0: match, index }) => {
            const head = /[\p{L}]*$/u.exec(text.slice(Math.max(0, index - 16), index))![0];
            const within = head !== '' && /^\p{L}/u.test(match) && !SAME_SENSE.test(head);
            return within ? [`${path}: ${head}|${match.slice(0, 20)}`] : [];
          }),
        );
      },
    );
    expect([...new Set(found)]).toEqual([]);
  });
});
