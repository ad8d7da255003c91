import { describe, expect, it } from 'vitest';
import { detailTexts, pageMessages } from '../../i18n/messages.ts';
import type { Language } from '../../model/article.ts';
import { stepInWords } from './stepInWords.ts';

const worded = (stage: string, rule: string, note: string, language: Language) => {
  const { reading, how, ...step } = stepInWords(
    { stage, rule, note, start: 0, end: 1 },
    { ...pageMessages(language), ...detailTexts(language) },
    language,
  );
  return [step.stage, ...[reading, how].filter((text) => text !== '')].join(' | ').replace(/[\u00a0\u202f]/gu, ' ');
};

describe('stepInWords(step, messages, language)', () => {
  it.each([
    ['find numbers', 'digits', '1650', 'Number | 1,650', 'Nombre | 1 650'],
    ['qualify', 'plus de', 'atLeast, strict', 'Qualifier | more than', 'Précision | plus de'],
    [
      'qualify',
      'range à',
      '1400000 to 2100000',
      'Qualifier | 1,400,000 to 2,100,000',
      'Précision | de 1 400 000 à 2 100 000',
    ],
    ['measure', 'noun', 'victims', 'What is counted | Victims', 'Ce qui est compté | Victimes'],
    ['place', 'sentence', 'PRY, origin', 'Place | Paraguay, origin', 'Lieu | Paraguay, origine'],
    ['place', 'own words', '029, about', 'Place | Caribbean', 'Lieu | Caraïbes'],
    [
      'place',
      'the title',
      'ARG, MEX from the title',
      'Place | Argentina, Mexico | from the title',
      'Lieu | Argentine, Mexique | d’après le titre',
    ],
    ['period', 'since', '2003/..', 'Period | since 2003', 'Période | depuis 2003'],
    [
      'period',
      'from-month-to-month',
      '2005-04/2006-10',
      'Period | April 2005 – October 2006',
      'Période | avril 2005 – octobre 2006',
    ],
    ['period', 'none told', 'no year told', 'Period | no year told', 'Période | aucune année indiquée'],
  ])('words %s, %s, “%s” in English and French', (stage, rule, note, en, fr) => {
    expect(worded(stage, rule, note, 'en')).toBe(en);
    expect(worded(stage, rule, note, 'fr')).toBe(fr);
  });

  it('says nothing in a language that the page does not speak: an unknown note is left out', () => {
    expect(worded('measure', 'new rule', 'some note of a later version', 'fr')).toBe('Ce qui est compté');
    expect(worded('toString', 'x', 'constructor', 'fr')).toBe('Autre étape');
  });

  it('does not quote words for what was not read in them', () => {
    const step = { stage: 'place', rule: 'the title', note: 'MEX from the title', start: 0, end: 1 };
    expect(stepInWords(step, { ...pageMessages('en'), ...detailTexts('en') }, 'en').quoted).toBe(false);
  });
});
