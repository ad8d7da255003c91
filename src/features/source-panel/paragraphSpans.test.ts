import { describe, expect, it } from 'vitest';
import { paragraphSpans } from './paragraphSpans.ts';

const read = (text: string) =>
  paragraphSpans(text, { start: 0, end: text.length }).map(({ start, end }) => text.slice(start, end));

describe('paragraphSpans(text, span)', () => {
  it('ends a paragraph at a blank line', () => {
    expect(read('Un.\n\nDeux\ntrois.')).toEqual(['Un.', 'Deux\ntrois.']);
  });

  it('takes every line of a text that was not wrapped as a paragraph', () => {
    const long = `${'mot '.repeat(40)}fin.`;
    expect(read(`${long}\n${long}\nCourt.`)).toEqual([long, long, 'Court.']);
  });

  it('joins wrapped lines, and parts them where a sentence ends before the line is full', () => {
    const text = [
      'Des juges, le ministère public et des représentants',
      'se réunissent cette semaine. Ils parlent de coopération',
      'dans cette région frontalière.',
      'Selon une étude, les lacunes demeurent nombreuses. Une',
      'autre étude le confirme.',
    ].join('\n');
    expect(read(text)).toEqual([text.slice(0, text.indexOf('\nSelon')), text.slice(text.indexOf('Selon'))]);
  });

  it('keeps a sentence that ends at a full line inside its paragraph', () => {
    const text = 'Cette rencontre de deux jours est terminée aujourd’hui.\nInternationalisation des efforts communs.';
    expect(read(text)).toEqual([text]);
  });

  it('gives every item of a list a paragraph', () => {
    expect(read('Structure\n- Organisation\n- Bureau')).toEqual(['Structure', '- Organisation', '- Bureau']);
  });

  it('stays inside its span', () => {
    expect(paragraphSpans('abc\ndef\nghi', { start: 4, end: 7 })).toEqual([{ start: 4, end: 7 }]);
    expect(paragraphSpans('abc', { start: 3, end: 3 })).toEqual([]);
  });
});
