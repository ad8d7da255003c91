import { describe, expect, it } from 'vitest';
import { datelineDate } from './datelineDate.ts';

describe('datelineDate(opening)', () => {
  it.each([
    ['Agadez, le 14 mars 2023 – Plus de 4 500 migrants', '2023-03-14'],
    ['Port-au-Prince, 11 janvier\n2011 - Un an après', '2011-01-11'],
    ['Geneva, 14 June 2016 — The agency', '2016-06-14'],
    ['Lima, 3 de mayo de 2010 – La agencia', '2010-05-03'],
  ])('reads %s', (opening, date) => {
    expect(datelineDate(opening)).toBe(date);
  });

  it.each([
    'Mexique – Cette semaine, l’OIM',
    'En 2010, 30 victimes - dont 5',
    'Selon elle, en mai 2010, tout va bien.',
  ])('leaves "%s" alone', (opening) => {
    expect(datelineDate(opening)).toBeNull();
  });
});
