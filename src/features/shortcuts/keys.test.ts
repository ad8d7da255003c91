import { describe, expect, it } from 'vitest';
import { actionOf } from './keys.ts';

const NO_MODIFIER = { ctrlKey: false, altKey: false, metaKey: false, repeat: false, isComposing: false };
const press = (key: string, change = {}) => actionOf({ ...NO_MODIFIER, key, ...change });

describe('actionOf(pressed)', () => {
  it.each([
    ['/', { kind: 'filter', control: 'search' }],
    ['y', { kind: 'filter', control: 'years' }],
    ['3', { kind: 'chart', number: 3 }],
    ['t', { kind: 'table' }],
    ['?', { kind: 'list' }],
  ])('knows “%s”', (key, action) => {
    expect(press(key)).toEqual(action);
  });

  it.each(['7', '0', 'C', 'Enter', 'constructor', ' ', 'a'])('leaves “%s” alone', (key) => {
    expect(press(key)).toBeNull();
  });

  it('leaves keys with a modifier to the browser, and keys held down or composed to the text', () => {
    for (const change of ['ctrlKey', 'altKey', 'metaKey', 'repeat', 'isComposing']) {
      expect(press('c', { [change]: true })).toBeNull();
    }
  });
});
