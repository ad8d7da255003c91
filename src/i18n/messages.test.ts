import { describe, expect, it } from 'vitest';
import { INTERFACE_LANGUAGES, pageMessages, preferredLanguage } from './messages.ts';

const sentence = { figures: 9, ofFigures: 14, articles: 3, ofArticles: 5, undated: 2, undatedHidden: 0 };

describe('pageMessages(language)', () => {
  it('says in English what is shown', () => {
    expect(pageMessages('en').sentence(sentence)).toBe(
      '9 of 14 figures, from 3 of 5 articles; 2 without a stated year',
    );
  });

  it('says in French what is shown', () => {
    expect(pageMessages('fr').sentence(sentence)).toBe(
      '9 chiffres sur 14, tirés de 3 articles sur 5\u00a0; 2 sans année énoncée',
    );
  });

  it('agrees in French with one figure and one article', () => {
    const one = { figures: 1, ofFigures: 16, articles: 1, ofArticles: 5, undated: 0, undatedHidden: 0 };
    expect(pageMessages('fr').sentence(one)).toBe('1 chiffre sur 16, tiré d’un article sur 5');
  });

  it('leaves out what is all shown, and says what a year filter puts aside', () => {
    const all = { figures: 1, ofFigures: 1, articles: 1, ofArticles: 1, undated: 0, undatedHidden: 3 };
    expect(pageMessages('en').sentence(all)).toBe('1 figure, from 1 article; 3 without a stated year left out');
  });

  it('puts a space that does not break before the double signs of French', () => {
    const words = JSON.stringify(pageMessages('fr'));
    expect(words.match(/ [;:?!»]|« /gu)).toBeNull();
  });
});

describe('preferredLanguage(tags)', () => {
  it('takes the first that the interface speaks', () => {
    expect(preferredLanguage(['pt-BR', 'fr-CH', 'en'])).toBe('fr');
  });

  it('falls back on English', () => {
    expect(preferredLanguage(['pt-BR'])).toBe('en');
    expect(INTERFACE_LANGUAGES).toContain('en');
  });
});
