import { describe, expect, it } from 'vitest';
import { NO_PERIOD, periodOf } from '../model/edtf.ts';
import { formatDate, formatPeriod } from './formatPeriod.ts';

describe('formatPeriod(period, language)', () => {
  it.each([
    [periodOf('2005-04', '2006-10', 'stated'), 'April 2005 – October 2006', 'avril 2005 – octobre 2006'],
    [periodOf('2007', '2007', 'stated'), '2007', '2007'],
    [periodOf('2003', null, 'stated'), 'since 2003', 'depuis 2003'],
    [periodOf(null, '2003', 'stated'), 'until 2003', 'jusqu’à 2003'],
    [NO_PERIOD, 'period not stated', 'période non indiquée'],
  ])('says %o', (period, en, fr) => {
    expect(formatPeriod(period, 'en')).toBe(en);
    expect(formatPeriod(period, 'fr')).toBe(fr);
  });
});

describe('formatDate(edtf, language)', () => {
  it('keeps the mark of an uncertain date', () => {
    expect(formatDate('2016-06?', 'en')).toBe('June 2016?');
  });

  it('writes a full date in the order of the language', () => {
    expect(formatDate('2010-10-20', 'fr')).toBe('20 octobre 2010');
  });

  it('leaves alone what is no EDTF date', () => {
    expect(formatDate('spring', 'en')).toBe('spring');
  });
});
