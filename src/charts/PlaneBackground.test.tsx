import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { SCREEN_PALETTE } from './palette.ts';
import { PlaneBackground } from './PlaneBackground.tsx';

const drawn = (yearWidth: number) => {
  const years = [
    { year: 2001, x: 50 },
    { year: 2021, x: 50 + 20 * yearWidth },
  ];
  const layout = {
    marks: [],
    height: 100,
    values: { top: 0, bottom: 100 },
    dated: { left: 40, right: 55 + 21 * yearWidth },
    undated: null,
    years,
    yearWidth,
  };
  const svg = renderToStaticMarkup(
    <svg>
      <PlaneBackground layout={layout} palette={SCREEN_PALETTE} undated="Undated" />
    </svg>,
  );
  return [...svg.matchAll(/<text x="([\d.]+)"[^>]*text-anchor="(\w+)"[^>]*>(\d{4})</g)].map((found) => found.slice(1));
};

describe('PlaneBackground', () => {
  it('writes the number of a year into the year', () => {
    expect(drawn(40)).toEqual([
      ['53', 'start', '2001'],
      ['853', 'start', '2021'],
    ]);
  });

  it('writes it under the line at which the year begins where years are narrower than their numbers', () => {
    expect(drawn(5)).toEqual([
      ['50', 'middle', '2001'],
      ['150', 'middle', '2021'],
    ]);
  });
});
