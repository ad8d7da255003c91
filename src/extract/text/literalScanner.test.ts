import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isHit, LiteralScanner } from './literalScanner.ts';

const hitsOf = (sets: readonly (readonly string[])[], text: string) => {
  const hits = new LiteralScanner(sets).scan(text, 0, text.length);
  return sets.map((_, set) => isHit(hits, set));
};

describe('LiteralScanner', () => {
  it('tells which sets a text holds a literal of', () => {
    expect(hitsOf([['atelier', 'cours'], ['secours'], ['mer']], 'un secours en route')).toEqual([true, true, false]);
  });

  it('looks at no more than the stretch that it is given', () => {
    const hits = new LiteralScanner([['cours']]).scan('secours', 0, 6);
    expect(isHit(hits, 0)).toBe(false);
  });

  it('finds what a search for each literal finds', () => {
    const word = fc.string({ unit: fc.constantFrom('a', 'b', 'é', ' ', '7'), minLength: 1, maxLength: 4 });
    const sets = fc.array(fc.array(word, { minLength: 1, maxLength: 3 }), { minLength: 1, maxLength: 40 });
    const text = fc.string({ unit: fc.constantFrom('a', 'b', 'é', ' ', '7', '漢'), maxLength: 40 });
    fc.assert(
      fc.property(sets, text, (literals, shown) => {
        expect(hitsOf(literals, shown)).toEqual(literals.map((set) => set.some((literal) => shown.includes(literal))));
      }),
    );
  });
});
