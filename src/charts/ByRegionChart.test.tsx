// @vitest-environment happy-dom
import { act } from 'react';
import { createRoot } from 'react-dom/client';
import type { Root } from 'react-dom/client';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { citeArticle, exactly, moreThan } from '../analysis/citedFigure.fixture.ts';
import { periodOf } from '../model/edtf.ts';
import { ByRegionChart } from './ByRegionChart.tsx';
import { PickContext } from './PickContext.ts';

const text = 'Plus de 80 représentants officiels. En Indonésie 1650 victimes, dont 26 pour cent d’enfants.';
const figures = citeArticle({ id: 'a', text, language: 'fr', title: 'Rapport' }, [
  {
    exact: 'Plus de 80 représentants officiels',
    value: moreThan(80),
    measure: 'participants',
    countries: ['ARG', 'PRY'],
  },
  {
    exact: '1650 victimes',
    value: exactly(1650),
    countries: ['IDN'],
    period: periodOf('2005-04', '2006-10', 'stated'),
  },
  { exact: '26 pour cent', value: exactly(26), unit: 'percent', countries: ['IDN'] },
]);

let host: HTMLElement;
let root: Root;
const onSelect = vi.fn();
const onPick = vi.fn();

const render = (language: 'en' | 'fr', picked: string[] = []) =>
  act(() =>
    root.render(
      <PickContext value={{ picked: new Set(picked), onPick }}>
        <ByRegionChart {...{ figures, selectedId: null, onSelect, language }} />
      </PickContext>,
    ),
  );
const buttons = () => [...host.querySelectorAll<SVGGElement>('g[role="button"]')];
const press = (element: Element, key: string) => {
  act(() => void element.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true })));
};

beforeEach(() => {
  vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', true);
  host = document.body.appendChild(document.createElement('div'));
  root = createRoot(host);
  onSelect.mockClear();
  onPick.mockClear();
});

afterEach(() => {
  act(() => root.unmount());
  host.remove();
  vi.unstubAllGlobals();
});

describe('<ByRegionChart>', () => {
  it('is a figure named by its title', () => {
    render('fr');
    const figure = host.querySelector('figure');
    expect(document.getElementById(figure?.getAttribute('aria-labelledby') ?? '')?.textContent).toBe('Par région');
  });

  it('names every mark by value with its bound, measure, place and period', () => {
    render('en');
    expect(buttons().map((mark) => mark.getAttribute('aria-label'))).toEqual([
      '1,650 victims, Indonesia, April 2005 – October 2006',
      'more than 80 participants, Argentina and Paraguay, period not stated',
    ]);
  });

  it('has one tab stop, moves by arrow keys and opens by Enter', () => {
    render('en');
    const [first, second] = buttons();
    if (!first || !second) throw new Error('no marks');
    expect(buttons().map((mark) => mark.getAttribute('tabindex'))).toEqual(['0', '-1']);
    act(() => first.focus());
    press(first, 'ArrowRight');
    expect(document.activeElement).toBe(second);
    expect(buttons().map((mark) => mark.getAttribute('tabindex'))).toEqual(['-1', '0']);
    press(second, 'Enter');
    expect(onSelect.mock.calls).toEqual([[figures[0]?.figure.id, second]]);
    press(second, 'Home');
    expect(document.activeElement).toBe(first);
  });

  it('picks by x and Space, and by a click with Ctrl, Cmd or Shift, without opening the source', () => {
    render('en');
    const [first] = buttons();
    if (!first) throw new Error('no marks');
    press(first, 'x');
    press(first, ' ');
    for (const key of ['ctrlKey', 'metaKey', 'shiftKey']) {
      act(() => void first.dispatchEvent(new MouseEvent('click', { bubbles: true, [key]: true })));
    }
    expect(onPick.mock.calls).toEqual(Array.from({ length: 5 }, () => [figures[1]?.figure.id]));
    expect(onSelect).not.toHaveBeenCalled();
  });

  it('says of a picked mark that it is picked', () => {
    render('en', [figures[1]!.figure.id]);
    expect(buttons().map((mark) => mark.getAttribute('aria-label'))).toEqual([
      '1,650 victims, Indonesia, April 2005 – October 2006, picked',
      'more than 80 participants, Argentina and Paraguay, period not stated',
    ]);
  });

  it('shows the quotation in its own language on focus, and Escape takes it away', () => {
    render('en');
    const [first] = buttons();
    act(() => first?.focus());
    const tip = host.querySelector('[role="tooltip"]');
    expect(tip?.querySelector('blockquote')?.getAttribute('lang')).toBe('fr');
    expect(tip?.textContent).toContain('1650 victimes');
    if (first) press(first, 'Escape');
    expect(host.querySelector('[role="tooltip"]')).toBeNull();
  });

  it('says what it does not draw', () => {
    render('en');
    expect(host.querySelector('.chart-notes')?.textContent).toContain('Not drawn: 1 percentage (see Percentages).');
  });
});
