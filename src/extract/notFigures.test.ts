import { describe, expect, it } from 'vitest';
import { extractFigures } from './extractFigures.ts';
import { notFigures } from './notFigures.fixture.ts';
import { sourceOf } from './sourceOf.fixture.ts';

const LANGUAGES = ['fr', 'en', 'es'] as const;
const cases = LANGUAGES.flatMap((language) =>
  Object.entries(notFigures[language]).flatMap(([kind, bodies]) => bodies.map((body) => ({ language, kind, body }))),
);

describe('texts that state no figure', () => {
  it.each(cases)('$language, $kind: $body', ({ language, body }) => {
    expect(extractFigures(sourceOf(body, { language })).figures.map(({ quote }) => quote.exact)).toEqual([]);
  });

  it.each(LANGUAGES)('are at least sixty in %s', (language) => {
    expect(cases.filter((one) => one.language === language).length).toBeGreaterThanOrEqual(60);
  });

  it('keep the reason of what was turned down', () => {
    const { rejections } = extractFigures(sourceOf('La question se pose dans ces trois pays.'));
    expect(rejections).toEqual([expect.objectContaining({ stage: 'measure', rule: 'anaphora' })]);
    const { start, end } = rejections[0]!;
    expect('La question se pose dans ces trois pays.'.slice(start, end)).toBe('trois');
  });
});
