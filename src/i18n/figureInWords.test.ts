import { describe, expect, it } from 'vitest';
import { NO_PERIOD, periodOf } from '../model/edtf.ts';
import type { Figure } from '../model/figure.ts';
import { quoteFrom } from '../model/quote.ts';
import { countedInWords, countedLabel, figureInWords } from './figureInWords.ts';
import { wholeInWords } from './wholeInWords.ts';

const figure = (change: Partial<Figure>): Figure => ({
  id: 'a:x',
  quote: quoteFrom('x', { start: 0, end: 1 }),
  sentence: { start: 0, end: 1 },
  value: { qualifier: 'exact', low: 1650, high: 1650 },
  unit: 'count',
  measure: 'victims',
  subject: 'victimes',
  places: [],
  regions: [],
  period: NO_PERIOD,
  ...change,
});
const about = (...codes: string[]) => codes.map((iso3) => ({ iso3, role: 'about', basis: 'stated' }) as const);
const plain = (text: string) => text.replaceAll('\u00a0', ' ');

const officials = figure({
  value: { qualifier: 'atLeast', low: 80, high: null, strict: true },
  measure: 'participants',
  places: about('ARG', 'PRY'),
});
const women = figure({
  value: { qualifier: 'range', low: 1_400_000, high: 2_100_000 },
  measure: 'people',
  hedged: true,
});
const share = figure({ value: { qualifier: 'exact', low: 26, high: 26 }, unit: 'percent', subject: 'enfants' });
const victims = figure({ places: about('IDN'), period: periodOf('2005-04', '2006-10', 'stated') });

describe('figureInWords(figure, language)', () => {
  it('says bound, measure, places and what the text does not say', () => {
    expect(figureInWords(officials, 'en')).toBe('more than 80 participants, Argentina and Paraguay, period not stated');
    expect(figureInWords(officials, 'fr')).toBe('plus de 80 participants, Argentine et Paraguay, période non indiquée');
  });

  it('marks a region as one and an estimate as one', () => {
    const regional = figure({ ...women, regions: [{ m49: '029', basis: 'stated' }] });
    expect(figureInWords(regional, 'en')).toBe(
      'between 1.4 and 2.1 million people, Caribbean (region), period not stated, an estimate in the text',
    );
  });

  it('tells an inferred period from a stated one', () => {
    const inferred = figure({ places: about('IDN'), period: periodOf('2005', '2005', 'inferred') });
    expect(figureInWords(inferred, 'fr')).toBe('1\u202f650 victimes, Indonésie, 2005 (période déduite)');
  });

  it('leaves out where people only met', () => {
    const met = figure({ places: [{ iso3: 'USA', role: 'venue', basis: 'stated' }] });
    expect(figureInWords(met, 'en')).toBe('1,650 victims, place not stated, period not stated');
  });
});

describe('countedInWords(figure, language) and countedLabel(figure, language)', () => {
  it('join a scaled number and its noun as French does', () => {
    expect(countedInWords(women, 'fr')).toBe('entre 1,4 et 2,1 millions de personnes');
    expect(plain(countedLabel(women, 'fr'))).toBe('1,4–2,1 M de personnes');
  });

  it('keep a share in the parts in which the text states it', () => {
    const parts = 'plus de deux tiers des femmes';
    const value = { qualifier: 'atLeast', low: 66.7, high: null, strict: true } as const;
    const women = {
      value,
      unit: 'percent',
      subject: 'femmes',
      quote: quoteFrom(parts, { start: 0, end: 29 }),
    } as const;
    expect(plain(countedLabel(figure(women), 'fr'))).toBe('> 2/3');
    expect(countedInWords(figure(women), 'fr')).toBe('plus de 2/3 des victimes');
    const printed = { ...women, quote: quoteFrom('plus de 66,7 %', { start: 0, end: 14 }) };
    expect(plain(countedLabel(figure(printed), 'fr'))).toBe('> 66,7 %');
  });

  it('count one in the singular', () => {
    expect(countedInWords(figure({ value: { qualifier: 'exact', low: 1, high: 1 } }), 'en')).toBe('1 victim');
  });

  it('name by its printed noun what fits no measure', () => {
    const projects = figure({ value: { qualifier: 'exact', low: 2, high: 2 }, measure: 'other', subject: 'projets' });
    expect(countedInWords(projects, 'en')).toBe('2 “projets”');
  });

  it('tell a rate', () => {
    expect(countedInWords(figure({ per: 'month', measure: 'cases' }), 'en')).toBe('1,650 cases a month');
  });

  it('say what a percentage is of', () => {
    expect(countedInWords(share, 'en')).toBe('26 per cent of victims');
    expect(plain(countedLabel(share, 'en'))).toBe('26%');
  });
});

describe('wholeInWords(whole, share, language)', () => {
  it('names the whole by its own figure', () => {
    expect(wholeInWords(victims, share, 'en')).toBe('of the 1,650 victims, Indonesia');
    expect(wholeInWords(victims, share, 'fr')).toBe('des 1\u202f650 victimes, Indonésie');
  });

  it('keeps the bound of a whole that is not exact', () => {
    expect(wholeInWords(officials, share, 'fr')).toBe('de plus de 80 participants, Argentine et Paraguay');
  });

  it('names the measure and quotes the words where no figure is the whole', () => {
    const quote = quoteFrom('45 pour cent\ndes victimes', { start: 0, end: 25 });
    const share = figure({ unit: 'percent', quote });
    expect(wholeInWords(null, share, 'en')).toBe('of victims (“45 pour cent des victimes”)');
    expect(wholeInWords(null, share, 'fr')).toBe('des victimes («\u00a045 pour cent des victimes\u00a0»)');
  });

  it('never names a whole by a word that means nothing alone', () => {
    const quote = quoteFrom('30 pour cent des autres', { start: 0, end: 23 });
    const share = figure({ unit: 'percent', measure: 'other', subject: 'autres', quote });
    expect(wholeInWords(null, share, 'en')).toBe('“30 pour cent des autres”');
    expect(countedInWords({ ...share, value: { qualifier: 'exact', low: 30, high: 30 } }, 'en')).toBe('30 per cent');
  });
});
