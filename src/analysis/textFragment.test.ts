import { describe, expect, it } from 'vitest';
import { quoteFrom } from '../model/quote.ts';
import { originalAt, originalOf } from './textFragment.ts';

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

describe('originalOf(article, quote)', () => {
  const article = { language: 'fr', url: 'https://example.org/a', urlLanguage: null } as const;

  it('goes to the sentence on a page in the language of the article, or in one that nobody told', () => {
    const atSentence = { href: originalAt('https://example.org/a', quote), otherLanguage: null };
    expect(originalOf(article, quote)).toEqual(atSentence);
    expect(originalOf({ ...article, urlLanguage: 'fr-CH' }, quote)).toEqual(atSentence);
  });

  it('goes to the top of a page in another language, and names that language', () => {
    expect(originalOf({ ...article, urlLanguage: 'en' }, quote)).toEqual({
      href: 'https://example.org/a',
      otherLanguage: 'en',
    });
  });

  it('gives nothing where no address of the web is known', () => {
    expect(originalOf({ ...article, url: null }, quote)).toBeNull();
    expect(originalOf({ ...article, url: 'javascript:alert(1)', urlLanguage: 'en' }, quote)).toBeNull();
  });
});
