import { describe, expect, it } from 'vitest';
import { statedDate } from './statedDate.ts';

describe('statedDate(line)', () => {
  it.each([
    ['14 juin 2016', '2016-06-14'],
    ['Publié le 1er août 2007', '2007-08-01'],
    ['June 14, 2016', '2016-06-14'],
    ['Published: Tuesday, 3 May 2011', '2011-05-03'],
    ['14 de junio de 2016', '2016-06-14'],
    ['2016-06-14', '2016-06-14'],
    ['14/06/2016', '2016-06-14'],
    ['06/14/2016', '2016-06-14'],
  ])('reads %s', (line, date) => expect(statedDate(line)).toBe(date));

  it('gives only the year where day and month cannot be told apart', () => {
    expect(statedDate('05/06/2016')).toBe('2016');
  });

  it.each([
    'Le 14 juin 2016, 54 victimes',
    '14 juin',
    '175 Etats membres',
    '32 juin 2016',
    '14 Tulu 2016',
    'juin 2016',
  ])('is no date line: %s', (line) => expect(statedDate(line)).toBeNull());
});
