import { describe, expect, it } from 'vitest';
import { spacedTicks } from './spacedTicks.ts';

const DECADES = ['10', '100', '1000', '10.000', '100.000'];
const ticksAcross = (width: number) => DECADES.map((text, index) => ({ text, x: (index * width) / 4 }));
const shown = (width: number) => spacedTicks(ticksAcross(width), width).map(({ text }) => text);

describe('spacedTicks(ticks, width)', () => {
  it('keeps all that have room', () => {
    expect(shown(600)).toEqual(DECADES);
  });

  it('leaves even steps where they have not', () => {
    expect(shown(140)).toEqual(['10', '1000', '100.000']);
  });

  it('keeps one at least, and numbers within the width', () => {
    expect(shown(20)).toEqual(['10']);
    expect(spacedTicks(ticksAcross(600), 600).at(-1)?.x).toBeLessThan(600);
  });

  it('has nothing to keep of nothing', () => {
    expect(spacedTicks([], 100)).toEqual([]);
  });
});
