import { describe, expect, it } from 'vitest';
import { NO_FILTER } from './filter.ts';
import { knownView } from './knownView.ts';
import { PLAIN_VIEW } from './view.ts';

const of = (articles: string[], picked: string[] = []) => ({
  ...PLAIN_VIEW,
  filter: { ...NO_FILTER, articles },
  picked,
});
const held = {
  article: (id: string) => ['a', 'b'].includes(id),
  figure: (id: string) => ['a:3', 'b:80'].includes(id),
};

describe('knownView(view, held)', () => {
  it('leaves out an article that is not there, and names it', () => {
    expect(knownView(of(['a', 'zzz']), held)).toEqual({
      view: of(['a']),
      notices: [{ key: 'article', value: 'zzz', reason: 'not-in-data' }],
    });
  });

  it('leaves out a picked figure that is not there, and names it', () => {
    expect(knownView(of([], ['b:80', 'b:gone', 'a:3']), held)).toEqual({
      view: of([], ['b:80', 'a:3']),
      notices: [{ key: 'pick', value: 'b:gone', reason: 'not-in-data' }],
    });
  });

  it('keeps the very view where all is known', () => {
    const view = of(['a'], ['a:3']);
    expect(knownView(view, held)).toEqual({ view, notices: [] });
    expect(knownView(view, held).view).toBe(view);
  });
});
