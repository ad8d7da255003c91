import { describe, expect, it } from 'vitest';
import { cellBeside } from './cellBeside.ts';

/*  row 0:  ·  x  ·  x
    row 1:  x  ·  ·  ·
    row 2:  ·  ·  x  ·  */
const cells = [
  { row: 0, column: 1 },
  { row: 0, column: 3 },
  { row: 1, column: 0 },
  { row: 2, column: 2 },
];

describe('cellBeside(cells, from, key)', () => {
  it.each([
    ['0 1', 'ArrowRight', '0 3'],
    ['0 3', 'ArrowLeft', '0 1'],
    ['0 1', 'ArrowDown', '1 0'],
    ['0 3', 'ArrowDown', '1 0'],
    ['2 2', 'ArrowUp', '1 0'],
    ['1 0', 'ArrowUp', '0 1'],
  ])('leads from %s by %s to %s, over empty cells', (from, key, to) => {
    expect(cellBeside(cells, from, key)).toBe(to);
  });

  it.each([
    ['0 3', 'ArrowRight'],
    ['0 1', 'ArrowUp'],
    ['2 2', 'ArrowDown'],
    ['0 1', 'Enter'],
  ])('leads from %s by %s nowhere', (from, key) => {
    expect(cellBeside(cells, from, key)).toBeUndefined();
  });
});
