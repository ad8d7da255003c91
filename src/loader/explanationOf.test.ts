import { describe, expect, it } from 'vitest';
import { explanationOf } from './explanationOf.ts';
import { articleOf, extract } from './sampleCorpus.ts';

describe('explanationOf(article, figures, rejections)', () => {
  it('tells quotation, reading, steps and what was turned down', () => {
    const article = articleOf('a');
    const { figures, rejections } = extract(article);
    const told = explanationOf(article, figures, rejections);
    for (const part of [
      'a:first',
      '«54»',
      'at 0-2',
      '"victims"',
      'read as 54',
      'turned down',
      '«victimes»',
      'no number',
    ]) {
      expect(told).toContain(part);
    }
  });

  it('leaves out what was turned down far away', () => {
    const article = articleOf('a', `54 victimes. ${'Rien ici. '.repeat(60)}le 101`);
    const { figures } = extract(article);
    const near = figures.map((figure) => ({ ...figure, sentence: { start: 0, end: 12 } }));
    const far = { stage: 'numbers', rule: 'hotline', start: 613, end: 619, note: 'a hotline' };
    expect(explanationOf(article, near, [far])).not.toContain('hotline');
    expect(explanationOf(article, [], [far])).toContain('hotline');
  });
});
