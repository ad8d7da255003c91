import { describe, expect, it } from 'vitest';
import { FILLER, linesOf, offsetIn } from './linesOf.ts';

describe('linesOf(view)', () => {
  it('gives the lines that hold text with their offsets, whatever ends them', () => {
    expect(linesOf('  un\r\ndeux \n\n\ttrois\rquatre')).toEqual([
      { text: 'un', start: 2, end: 4, afterBlank: false },
      { text: 'deux', start: 6, end: 10, afterBlank: false },
      { text: 'trois', start: 14, end: 19, afterBlank: true },
      { text: 'quatre', start: 20, end: 26, afterBlank: false },
    ]);
  });

  it('gives nothing for white space', () => expect(linesOf(' \n\u00a0\n')).toEqual([]));
});

describe('offsetIn(view, line, index)', () => {
  it('counts the characters that the line leaves out', () => {
    const view = `x\né${FILLER.repeat(7)}té`;
    const line = linesOf(view)[1];
    expect(line?.text).toBe('été');
    expect(line && view.slice(offsetIn(view, line, 1))).toBe('té');
  });
});
