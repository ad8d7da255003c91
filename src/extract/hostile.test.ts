import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { extractFigures } from './extractFigures.ts';
import { sourceOf } from './sourceOf.fixture.ts';

const words = [
  'entre',
  'de',
  'plus de',
  '1 200',
  '45 %',
  '54',
  'victimes',
  'au Chili',
  'en 2007',
  ',',
  '.',
  'dont',
  'respectivement',
  'et',
  '\n',
  '« ',
  ' »',
  '&nbsp;',
  'un sur trois',
  'la moitié',
  '3 millions',
  '€',
  '0 800',
  'constructor',
  'toString',
];

function check(body: string, file: string): void {
  const source = sourceOf(body, { file });
  const { figures, rejections } = extractFigures(source);
  for (const { quote, sentence, value, trace } of figures) {
    expect(source.text.slice(quote.start, quote.end)).toBe(quote.exact);
    expect(quote.start).toBeGreaterThanOrEqual(sentence.start);
    expect(quote.end).toBeLessThanOrEqual(sentence.end);
    expect(trace.every(({ start, end }) => start >= 0 && end <= source.text.length)).toBe(true);
    if (value.low !== null && value.high !== null) expect(value.low).toBeLessThanOrEqual(value.high);
  }
  expect(rejections.every(({ start, end }) => start >= 0 && end <= source.text.length)).toBe(true);
  expect(new Set(figures.map(({ id }) => id)).size).toBe(figures.length);
}

describe('extractFigures(source) on any text', () => {
  it('quotes exactly what the file holds, within bounds, under unique ids', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom(...words), { minLength: 1, maxLength: 40 }),
        fc.constantFrom('a.txt', 'a.html'),
        (parts, file) => {
          check(parts.join(' '), file);
        },
      ),
      { numRuns: 300 },
    );
  });

  it.each(['fr', 'en', 'es'] as const)('takes "constructor" for the word that it is, in %s', (language) => {
    const body =
      'Paga 300 constructor el ejemplar, constructor años más tarde, 20 constructor de toString, 1 valueOf sur sept.';
    const { figures } = extractFigures(sourceOf(body, { language }));
    expect(figures.filter(({ value }) => [value.low, value.high].some((bound) => Number.isNaN(bound)))).toEqual([]);
    expect(figures.filter(({ unit }) => unit === 'money')).toEqual([]);
  });

  it('does not fail on random characters', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', minLength: 1, maxLength: 300 }), (text) => {
        check(text, 'a.html');
      }),
      { numRuns: 1000 },
    );
  });

  it.each(['1 ', 'de ', 'entre ', '<p', '&nbsp;', 'Ã©', 'plus de '])('reads many times "%s"', (part) => {
    check(part.repeat(20_000), 'a.html');
  });
});
