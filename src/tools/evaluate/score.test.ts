import { describe, expect, it } from 'vitest';
import type { SourceText } from '../../model/article.ts';
import { periodOf, NO_PERIOD } from '../../model/edtf.ts';
import type { Figure } from '../../model/figure.ts';
import { quoteFrom } from '../../model/quote.ts';
import type { ExpectedFigure, GoldenCase } from './goldenCases.ts';
import { rates, scoreCase } from './score.ts';

const text = 'En 2007, 30 victimes\nont été aidées au Chili, dont 12 mineurs.';
const at = (words: string) => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length });
const source = { id: 'a', text } as SourceText;
const expected: ExpectedFigure = {
  quote: '30 victimes ont été aidées',
  low: 30,
  high: 30,
  qualifier: 'exact',
  unit: 'count',
  measure: 'victims',
  places: ['CHL'],
  period: ['2007', '2007'],
};
const found: Figure = {
  id: 'a:30-victimes',
  quote: quoteFrom(text, at('30 victimes')),
  sentence: { start: 0, end: text.length },
  value: { qualifier: 'exact', low: 30, high: 30 },
  unit: 'count',
  measure: 'victims',
  subject: 'victimes',
  places: [{ iso3: 'CHL', role: 'about', basis: 'stated' }],
  regions: [],
  period: periodOf('2007', '2007', 'stated'),
};
const golden = (figures: ExpectedFigure[]): GoldenCase => ({ name: 'a', language: 'fr', source, figures });

describe('scoreCase(case, figures)', () => {
  it('takes a figure whose quotation overlaps over a line break as hit, and wholly right', () => {
    const score = scoreCase(golden([expected]), [found]);
    expect(score).toMatchObject({ required: 1, hit: 1, whollyRight: 1, falseAlarms: 0, faults: [] });
  });

  it('counts a miss and a false alarm where the value differs', () => {
    const score = scoreCase(golden([{ ...expected, low: 31, high: 31 }]), [found]);
    expect(score).toMatchObject({ hit: 0, falseAlarms: 1 });
    expect(score.faults).toHaveLength(2);
  });

  it('lists each axis that differs, and lets half of the places pass', () => {
    const wrong = {
      ...found,
      measure: 'people',
      period: NO_PERIOD,
      places: [...found.places, { iso3: 'PER', role: 'about', basis: 'inferred' }],
    } as Figure;
    expect(scoreCase(golden([expected]), [wrong])).toMatchObject({
      hit: 1,
      whollyRight: 0,
      axes: { places: 1, measure: 0, period: 0, qualifier: 1 },
    });
  });

  it('does not count venues among the places', () => {
    const venue: Figure = { ...found, places: [{ iso3: 'USA', role: 'venue', basis: 'stated' }] };
    expect(scoreCase(golden([{ ...expected, places: [] }]), [venue]).axes.places).toBe(1);
  });

  it('lets an optional figure count neither way', () => {
    const optional = { ...expected, optional: true } as const;
    expect(scoreCase(golden([optional]), [])).toMatchObject({ required: 0, faults: [] });
    expect(scoreCase(golden([optional]), [found])).toMatchObject({ falseAlarms: 0 });
  });
});

describe('rates(score)', () => {
  it('gives precision, recall and their harmonic mean', () => {
    const score = { ...scoreCase(golden([expected]), [found]), required: 4, hit: 3, falseAlarms: 1, whollyRight: 2 };
    expect(rates(score)).toEqual({ precision: 0.75, recall: 0.75, f1: 0.75, wholly: 0.5 });
  });
});
