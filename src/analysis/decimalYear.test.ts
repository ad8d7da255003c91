import { describe, expect, it } from 'vitest';
import { yearEnd, yearStart, yearTicks } from './decimalYear.ts';

describe('yearStart(edtf) and yearEnd(edtf)', () => {
  it('span what the date names', () => {
    expect([yearStart('2007'), yearEnd('2007')]).toEqual([2007, 2008]);
    expect([yearStart('2010-10'), yearEnd('2010-10')]).toEqual([2010.75, 2010 + 10 / 12]);
    expect([yearStart('2016-06?'), yearEnd(null)]).toEqual([2016 + 5 / 12, null]);
  });
});

describe('yearTicks(from, to, most)', () => {
  it('writes every year where there is room, else round ones', () => {
    expect(yearTicks(2003, 2007, 8)).toEqual([2003, 2004, 2005, 2006]);
    expect(yearTicks(2003, 2017, 4)).toEqual([2005, 2010, 2015]);
  });

  it('writes the first and the last where only one round year has room', () => {
    expect(yearTicks(2005, 2017, 2)).toEqual([2005, 2016]);
    expect(yearTicks(2005, 2006, 2)).toEqual([2005]);
  });
});
