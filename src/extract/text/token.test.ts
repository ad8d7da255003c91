import { describe, expect, it } from 'vitest';
import { lettersOf } from './letters.ts';
import { tokenize, type NumberStyle } from './token.ts';
import { foldWord } from './wordTable.ts';

const french: NumberStyle = { ambiguousPoint: 'group', ambiguousComma: 'decimal' };
const english: NumberStyle = { ambiguousPoint: 'decimal', ambiguousComma: 'group' };
const spanish: NumberStyle = { ambiguousPoint: 'group', ambiguousComma: 'group' };
const show = (text: string, style = french) =>
  tokenize(lettersOf(text), style).map(({ kind, text: shown, value }) =>
    kind === 'number' ? value : kind === 'code' ? `<${shown}>` : shown,
  );

describe('tokenize(text, style)', () => {
  it('parts elided words and keeps compounds', () => {
    expect(show("l'OIM aide aujourd'hui jusqu'à 20 garde-côtes")).toEqual([
      "l'",
      'OIM',
      'aide',
      "aujourd'hui",
      "jusqu'",
      'à',
      20,
      'garde-côtes',
    ]);
  });

  it.each([
    ['1 200', french, 1200],
    ['1.200', french, 1200],
    ['1.200', english, 1.2],
    ['4,800', french, 4.8],
    ['4,800', english, 4800],
    ['1,430', spanish, 1430],
    ['18.9', spanish, 18.9],
    ['12 000,5', french, 12000.5],
    ['2 700 000', french, 2_700_000],
    ['1,234,567.8', english, 1234567.8],
  ])('reads %s', (text, style, value) => {
    expect(show(text, style)).toEqual([value]);
  });

  it('takes digits that are tied to letters, dashes and slashes for codes', () => {
    expect(show('0800-2-3232 68-A 64/293 14h30 1er 1-833-900-1010 20-year-old')).toEqual([
      '<0800-2-3232>',
      '<68-A>',
      '<64/293>',
      '<14h30>',
      '<1er>',
      '<1-833-900-1010>',
      '<20-year-old>',
    ]);
  });

  it('leaves a range of two plain numbers to be read', () => {
    expect(show('10-15 %')).toEqual([10, '-', 15, '%']);
  });
});

describe('foldWord(word)', () => {
  it('drops accents and case', () => {
    expect(foldWord('Équatoriennes')).toBe('equatoriennes');
    expect(foldWord('Cœur')).toBe('coeur');
  });
});
