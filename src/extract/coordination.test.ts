import { describe, expect, it } from 'vitest';
import { coordinations } from './coordination.fixture.ts';
import { extractFigures } from './extractFigures.ts';
import { sourceOf } from './sourceOf.fixture.ts';

const LANGUAGES = ['fr', 'en', 'es'] as const;

describe.each(LANGUAGES)('the noun phrase of a figure in %s', (language) => {
  const firstOf = (body: string) => extractFigures(sourceOf(body, { language })).figures[0]!;

  it.each(coordinations[language].within)('goes on: $subject', ({ body, subject }) => {
    expect(firstOf(body).subject).toBe(subject);
    expect(firstOf(body).quote.exact).toContain(subject);
  });

  it.each(coordinations[language].beyond)('ends before what is not of it: $body', ({ body, subject }) => {
    expect(firstOf(body).subject).toBe(subject);
  });
});
