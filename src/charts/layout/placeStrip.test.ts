import { describe, expect, it } from 'vitest';
import { between, citeArticle, exactly, moreThan } from '../../analysis/citedFigure.fixture.ts';
import { toStrip } from '../../analysis/toStrip.ts';
import { boxesMeet } from './boxes.ts';
import { labelWidth } from './labels.ts';
import { placeStrip } from './placeStrip.ts';
import type { PlacedStripMark } from './placeStrip.ts';

const counts = [3, 5, 5, 7, 80, 80, 81, 1650, 1700];
const text = counts.map((count, index) => `${count} people in camp ${index}`).join('. ');
const figures = citeArticle(
  { id: 'a', text },
  counts.map((count, index) => ({
    exact: `${count} people in camp ${index}`,
    value: index % 3 === 0 ? exactly(count) : index % 3 === 1 ? moreThan(count) : between(count, count * 2),
    countries: ['IDN'],
  })),
);
const strip = toStrip(figures, { rows: 'region', scale: null });
const layoutAt = (width: number) =>
  placeStrip(strip, {
    width,
    rowName: () => 'South-East Asia',
    labels: ({ anchor }) => [`${anchor} people`, `${anchor}`],
  });

/** The part of a mark that has to stay legible, and its label. */
function boxesOf({ x, y, reach, label, mark }: PlacedStripMark) {
  const isRay = mark.cited.figure.value.qualifier === 'atLeast';
  const shape = { left: x - 6, right: x + Math.max(reach, isRay ? 30 : 6), top: y - 8, bottom: y + 8 };
  if (!label) return [shape];
  const width = labelWidth(label.text);
  const left = label.anchor === 'start' ? label.x : label.x - width;
  return [shape, { left, right: left + width, top: y - 7, bottom: y + 7 }];
}

describe.each([1200, 605, 320, 280])('placeStrip(strip, options) at %i px', (width) => {
  const layout = layoutAt(width);

  it('lets neither marks nor labels meet', () => {
    const boxes = layout.marks.map(boxesOf);
    boxes.forEach((own, i) =>
      boxes.slice(i + 1).forEach((other) => {
        for (const a of own) for (const b of other) expect(boxesMeet(a, b)).toBe(false);
      }),
    );
  });

  it('keeps marks and labels within the chart and behind the column of names', () => {
    for (const box of layout.marks.flatMap(boxesOf)) {
      expect(box.left).toBeGreaterThanOrEqual(layout.column);
      expect(box.right).toBeLessThanOrEqual(width);
      expect(box.bottom).toBeLessThanOrEqual(layout.height);
    }
  });

  it('labels every mark', () => {
    expect(layout.marks.every(({ label }) => label !== null)).toBe(true);
  });
});
