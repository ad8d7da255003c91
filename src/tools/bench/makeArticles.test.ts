import { describe, expect, it } from 'vitest';
import { sourceOf } from '../../extract/sourceOf.fixture.ts';
import { articleMaker, poolsOf } from './makeArticles.ts';
import { seeded } from './random.ts';

const pools = poolsOf(
  (['fr', 'en', 'es'] as const).map((language) =>
    sourceOf('In 2007 some 54 women were helped in Mali by the police. Nobody else was ever found in that region.', {
      language,
    }),
  ),
);
const made = (seed: number) => Array.from({ length: 30 }, (_, index) => articleMaker(pools, seeded(seed))(index));

describe('articleMaker(pools, random)', () => {
  it('makes the same articles for the same seed', () => {
    expect(made(1)).toEqual(made(1));
    expect(made(1)).not.toEqual(made(2));
  });

  it('varies years, numbers and countries, and repeats no sentence', () => {
    const make = articleMaker(pools, seeded(7));
    const texts = Array.from({ length: 60 }, (_, index) => make(index).text.split('\n\n').slice(1).join(' '));
    const sentences = texts.flatMap((text) => text.trim().split(/(?<=\.) (?=\p{Lu})/u));
    expect(new Set(sentences).size).toBe(sentences.length);
    expect(new Set(texts.flatMap((text) => text.match(/\d{4}/g) ?? [])).size).toBeGreaterThan(10);
    expect(texts.join(' ')).not.toMatch(/(?:Mali.*){9}/);
  });
});
