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
    const many = quoteFrom('one two-three, A&B 5 people', { start: 19, end: 27 });
    expect(originalAt('https://example.org/', many)).toBe(
      'https://example.org/#:~:text=two%2Dthree%2C%20A%26B-,5%20people',
    );
  });

  it('tells a quotation that opens a paragraph apart by the words behind it: no context runs into another paragraph', () => {
    const opening = 'A title of some words\n\n54 victimes ont été aidées par eux.';
    const at = opening.indexOf('54');
    expect(originalAt('https://example.org/', quoteFrom(opening, { start: at, end: at + 11 }))).toBe(
      'https://example.org/#:~:text=54%20victimes,-ont%20%C3%A9t%C3%A9%20aid%C3%A9es',
    );
    const alone = 'above\n\n54 victimes\n\nbelow this';
    expect(originalAt('https://example.org/', quoteFrom(alone, { start: 7, end: 18 }))).toBe(
      'https://example.org/#:~:text=54%20victimes',
    );
  });

  it('names the edges of a quotation that runs over the end of a paragraph', () => {
    const torn = 'plus de\n\n80 personnes';
    expect(originalAt('https://example.org/', quoteFrom(torn, { start: 0, end: torn.length }))).toBe(
      'https://example.org/#:~:text=plus%20de,80%20personnes',
    );
  });

  it('searches for what a page shows, not for its markup', () => {
    const html = '<p>Now they are <b>80</b>&nbsp;people</p><p>in all';
    const start = html.indexOf('<b>');
    expect(originalAt('https://example.org/', quoteFrom(html, { start, end: html.indexOf('</p>') }), true)).toBe(
      'https://example.org/#:~:text=they%20are-,80%20people',
    );
  });

  it('survives half of a character', () => {
    expect(originalAt('https://example.org/', quoteFrom('5 \ud83d', { start: 0, end: 3 }))).toContain('5%20%EF%BF%BD');
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
  const article = { file: 'a.txt', language: 'fr', url: 'https://example.org/a', urlLanguage: null } as const;

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
