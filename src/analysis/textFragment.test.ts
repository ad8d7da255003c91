import { describe, expect, it } from 'vitest';
import { quoteFrom } from '../model/quote.ts';
import { originalAt } from './textFragment.ts';

const text = 'les centres ont\nsoigné 1650 victimes, dont 26 pour cent d’enfants.';
const quote = quoteFrom(text, { start: 23, end: 36 });

describe('originalAt(url, quote)', () => {
  it('points at the quotation, told apart by the words before it', () => {
    expect(originalAt('https://example.org/a', quote)).toBe(
      'https://example.org/a#:~:text=centres%20ont%20soign%C3%A9-,1650%20victimes',
    );
  });

  it('escapes the signs that have a meaning in a text directive', () => {
    const range = quoteFrom('a 20-30, b', { start: 2, end: 8 });
    expect(originalAt('https://example.org/#top', range)).toBe('https://example.org/#top:~:text=20%2D30%2C');
  });

  it('names the edges of a long quotation', () => {
    const words = Array.from({ length: 30 }, (_, index) => `mot${index}`).join(' ');
    expect(originalAt('https://example.org/', quoteFrom(words, { start: 0, end: words.length }))).toBe(
      'https://example.org/#:~:text=mot0%20mot1%20mot2%20mot3,mot26%20mot27%20mot28%20mot29',
    );
  });

  it('gives nothing for an address that is not of the web', () => {
    expect(originalAt('javascript:alert(1)', quote)).toBeNull();
  });
});
