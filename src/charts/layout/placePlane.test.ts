import { describe, expect, it } from 'vitest';
import { citeArticle, exactly, moreThan } from '../../analysis/citedFigure.fixture.ts';
import { toTimePlane } from '../../analysis/toTimePlane.ts';
import { periodOf } from '../../model/edtf.ts';
import { boxesMeet } from './boxes.ts';
import { placePlane } from './placePlane.ts';

const text = '1650 victims, 3 hospitals, more than 80 officials, 54 people, 12 cases';
const dated = citeArticle({ id: 'a', text, published: '2007' }, [
  { exact: '1650 victims', value: exactly(1650), period: periodOf('2005-04', '2006-10', 'stated') },
  { exact: '3 hospitals', value: exactly(3) },
]);
const undated = citeArticle({ id: 'b', text }, [
  { exact: 'more than 80 officials', value: moreThan(80) },
  { exact: '54 people', value: exactly(54) },
  { exact: '12 cases', value: exactly(12) },
]);
const layoutOf = (figures: typeof dated, width = 800) =>
  placePlane(toTimePlane(figures, { scale: null }), {
    width,
    height: 300,
    axis: 50,
    labels: ({ anchor }) => [`${anchor} things`, `${anchor}`],
  });

describe('placePlane(plane, options)', () => {
  it('draws a stroke from the beginning to the end of its period', () => {
    const { marks, dated: zone } = layoutOf(dated);
    const { stroke, x } = marks.find(({ mark }) => mark.anchor === 1650) ?? {};
    if (!stroke || x === undefined || !zone) throw new Error('no stroke');
    const perYear = (zone.right - zone.left) / 3;
    expect(x + stroke.from).toBeCloseTo(zone.left + 0.25 * perYear);
    expect(x + stroke.to - (x + stroke.from)).toBeCloseTo((2006 + 10 / 12 - 2005.25) * perYear);
  });

  it('puts higher values higher', () => {
    const { marks } = layoutOf([...dated, ...undated]);
    const byValue = [...marks].sort((a, b) => a.mark.anchor - b.mark.anchor).map(({ y }) => y);
    expect(byValue).toEqual([...byValue].sort((a, b) => b - a));
  });

  it('keeps undated marks and their labels in their own lane', () => {
    const { marks, undated: lane } = layoutOf([...dated, ...undated]);
    for (const { mark, box, label } of marks) {
      if (mark.time.kind !== 'undated') continue;
      expect(box.left).toBeGreaterThanOrEqual(lane?.left ?? Infinity);
      if (label?.anchor === 'start') expect(label.x).toBeGreaterThan(lane?.left ?? Infinity);
    }
  });

  it('gives the whole width to the lane where nothing is dated', () => {
    const { dated: zone, undated: lane, years } = layoutOf(undated);
    expect([zone, years, lane?.right]).toEqual([null, [], 800]);
  });

  it('keeps marks apart that would cover each other', () => {
    const many = Array.from({ length: 6 }, (_, index) =>
      undated
        .slice(1, 2)
        .map(({ figure, article }) => ({ figure: { ...figure, id: `${figure.id}${index}` }, article })),
    ).flat();
    const { marks } = layoutOf(many);
    marks.forEach((a, i) => marks.slice(i + 1).forEach((b) => expect(boxesMeet(a.box, b.box)).toBe(false)));
  });
});
