import { describe, expect, it } from 'vitest';
import { NO_FILTER } from './filter.ts';
import { knownView } from './knownView.ts';
import { PLAIN_VIEW } from './view.ts';

const of = (articles: string[]) => ({ ...PLAIN_VIEW, filter: { ...NO_FILTER, articles } });

describe('knownView(view, articles)', () => {
  it('leaves out an article that is not there, and names it', () => {
    expect(knownView(of(['a', 'zzz']), new Set(['a', 'b']))).toEqual({
      view: of(['a']),
      notices: [{ key: 'article', value: 'zzz', reason: 'not-in-data' }],
    });
  });

  it('keeps the very view where all is known', () => {
    const view = of(['a']);
    expect(knownView(view, new Set(['a']))).toEqual({ view, notices: [] });
    expect(knownView(view, new Set(['a'])).view).toBe(view);
  });
});
