import { Window } from 'happy-dom';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { NO_FILTER } from '../analysis/filter.ts';
import { PLAIN_VIEW } from '../analysis/view.ts';
import { createViewStore } from './viewStore.ts';

const open = (search: string) => {
  const window = new Window({ url: `https://example.org/page/${search}` });
  const push = vi.spyOn(window.history, 'pushState');
  const replace = vi.spyOn(window.history, 'replaceState');
  return { window, push, replace, store: createViewStore(window as unknown as globalThis.Window) };
};

describe('createViewStore(window)', () => {
  let page: ReturnType<typeof open>;
  beforeEach(() => {
    page = open('?country=PRY&colour=red');
  });

  it('reads the view and the notices from the address', () => {
    const { view, notices } = page.store.getSnapshot();
    expect(view.filter.countries).toEqual(['PRY']);
    expect(notices).toEqual([{ key: 'colour', value: 'red', reason: 'unknown-key' }]);
  });

  it('writes a choice as a step of Back, without keys of others', () => {
    page.store.write((view) => ({ ...view, filter: { ...NO_FILTER, countries: ['PRY', 'ARG'] } }), 'choice');
    expect(page.push).toHaveBeenLastCalledWith(null, '', '/page/?country=PRY,ARG');
  });

  it('writes all letters of a search as one step of Back', () => {
    const type = (text: string) =>
      page.store.write((view) => ({ ...view, filter: { ...view.filter, text } }), 'typing');
    type('a');
    type('ab');
    expect(page.push.mock.calls.map(([, , address]) => address)).toEqual(['/page/?country=PRY&q=a']);
    expect(page.replace).toHaveBeenLastCalledWith(null, '', '/page/?country=PRY&q=ab');
  });

  it('makes no step of Back for a choice that changes nothing', () => {
    page.store.write((view) => ({ ...view }), 'choice');
    expect(page.push).not.toHaveBeenCalled();
  });

  it('tells its listeners, and keeps notices until they are dismissed', () => {
    const listener = vi.fn();
    page.store.subscribe(listener);
    page.store.write(() => PLAIN_VIEW, 'choice');
    expect(page.store.getSnapshot().notices).toHaveLength(1);
    page.store.dismissNotices();
    expect(page.store.getSnapshot().notices).toEqual([]);
    expect(listener).toHaveBeenCalledTimes(2);
  });

  it('reads the address again when the reader goes Back', () => {
    page.store.subscribe(() => undefined);
    page.window.history.replaceState(null, '', '/page/?country=IDN');
    page.window.dispatchEvent(new page.window.Event('popstate'));
    expect(page.store.getSnapshot().view.filter.countries).toEqual(['IDN']);
  });
});
