import { describe, expect, it } from 'vitest';
import { citeArticle, exactly, moreThan } from '../../analysis/citedFigure.fixture.ts';
import { toTimePlane } from '../../analysis/toTimePlane.ts';
import type { ScaleKind } from '../../analysis/valueScale.ts';
import { periodOf } from '../../model/edtf.ts';
import { boxesMeet } from './boxes.ts';
import { labelWidth } from './labels.ts';
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
const layoutOf = (figures: typeof dated, width = 800, scale: ScaleKind | null = null) =>
  placePlane(toTimePlane(figures, { scale }), {
    width,
    height: 300,
    axis: 50,
    labels: (marks) => marks.map(({ anchor }) => `${anchor} things`),
  });

const alike = Array.from({ length: 9 }, (_, at) => `${'I'.repeat(at + 1)} had 7 victims`);
const crowdedLane = citeArticle(
  { id: 'd', text: `${alike.join('; ')}.` },
  alike.map((exact) => ({ exact, value: exactly(7) })),
);

describe('placePlane(plane, options)', () => {
  it('lets no two marks without a time lie on each other, even where their lane is full', () => {
    const { marks } = layoutOf([...dated, ...crowdedLane], 320);
    const inLane = marks.filter(({ mark }) => mark.time.kind === 'undated');
    expect(new Set(inLane.map(({ x }) => x)).size).toBe(crowdedLane.length);
  });

  it('gives marks without a time more of the width, the more they are', () => {
    const laneOf = (figures: typeof dated) => {
      const { undated: lane } = layoutOf(figures);
      return lane ? lane.right - lane.left : 0;
    };
    expect(laneOf([...dated, ...crowdedLane])).toBeGreaterThan(laneOf([...dated, ...undated.slice(0, 1)]));
  });

  it('draws a stroke from the beginning to the end of its period', () => {
    const { marks, dated: zone } = layoutOf(dated);
    const { stroke, x } = marks.find(({ mark }) => mark.anchor === 1650) ?? {};
    if (!stroke || x === undefined || !zone) throw new Error('no stroke');
    const perYear = (zone.right - zone.left) / 3;
    expect(x + stroke.from).toBeCloseTo(zone.left + 0.25 * perYear);
    expect(x + stroke.to - (x + stroke.from)).toBeCloseTo((2006 + 10 / 12 - 2005.25) * perYear);
  });

  it.each([320, 800].flatMap((width) => (['log', 'linear'] as const).map((scale) => ({ width, scale }))))(
    'leaves every mark at its date and its value: $width px, $scale',
    ({ width, scale }) => {
      const crowd = citeArticle({ id: 'c', text, published: '2007' }, [
        { exact: '1650 victims', value: exactly(1650), period: periodOf('2005-04', '2006-10', 'stated') },
        { exact: '3 hospitals', value: exactly(3), period: periodOf('2005-04', '2006-10', 'stated') },
        { exact: '54 people', value: exactly(54), period: periodOf(null, '2006', 'stated') },
        { exact: 'more than 80 officials', value: moreThan(80) },
        { exact: '12 cases', value: exactly(80) },
      ]);
      const { marks, dated: zone, values } = layoutOf(crowd, width, scale);
      if (!zone) throw new Error('no dates');
      const year = (at: number) => zone.left + ((at - 2005) / 3) * (zone.right - zone.left);
      const height = (value: number) => (scale === 'linear' ? value / 2000 : Math.log(value / 2) / Math.log(2000 / 2));
      const expected = new Map([
        ['c:1650-victims', [year(2005.25), 1650]],
        ['c:3-hospitals', [year(2005.25), 3]],
        ['c:54-people', [year(2007), 54]],
        ['c:more-than-80-officials', [year(2007.5), 80]],
        ['c:12-cases', [year(2007.5), 80]],
      ]);
      expect(marks.length).toBe(expected.size);
      for (const { mark, x, y } of marks) {
        const [at = NaN, value = NaN] = expected.get(mark.id) ?? [];
        expect(x).toBeCloseTo(at);
        expect(y).toBeCloseTo(values.bottom - height(value) * (values.bottom - values.top));
      }
    },
  );

  it('gives marks that coincide one label, and lays their first one on top', () => {
    const twins = citeArticle({ id: 'd', text, published: '2007' }, [
      { exact: '54 people', value: exactly(54) },
      { exact: '1650 victims', value: exactly(1650) },
      { exact: '12 cases', value: exactly(54) },
    ]);
    const { marks } = placePlane(toTimePlane(twins, { scale: null }), {
      width: 800,
      height: 300,
      axis: 50,
      labels: (group) => [`${group.length} here`],
    });
    const labels = new Map(marks.map(({ mark, label }) => [mark.id, label?.text ?? null]));
    expect(labels).toEqual(
      new Map([
        ['d:12-cases', null],
        ['d:1650-victims', '1 here'],
        ['d:54-people', '2 here'],
      ]),
    );
    expect(marks.at(-1)?.mark.id).toBe('d:54-people');
  });

  it('keeps labels apart that stand side by side', () => {
    const names = Array.from({ length: 16 }, (_, at) => `${'J'.repeat(at + 1)} had ${40 + at} victims`);
    const years = citeArticle(
      { id: 'e', text: `${names.join('; ')}.`, published: '2020' },
      names.map((exact, at) => ({
        exact,
        value: exactly(40 + at),
        period: periodOf(String(2001 + at), String(2001 + at), 'stated'),
      })),
    );
    const boxesAt = (chart: number) =>
      layoutOf(years, chart).marks.flatMap(({ label }) => {
        if (!label) return [];
        const width = labelWidth(label.text);
        const left =
          label.anchor === 'start' ? label.x : label.anchor === 'end' ? label.x - width : label.x - width / 2;
        return [{ left: left - 2, right: left + width + 2, top: label.y - 7, bottom: label.y + 7 }];
      });
    const widths = Array.from({ length: 60 }, (_, at) => 500 + 11 * at);
    const meeting = widths.filter((width) => {
      const boxes = boxesAt(width);
      return boxes.some((box, at) => boxes.slice(at + 1).some((other) => boxesMeet(box, other)));
    });
    expect(meeting).toEqual([]);
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

  it('keeps undated marks apart that would cover each other', () => {
    const many = Array.from({ length: 6 }, (_, index) =>
      undated
        .slice(1, 2)
        .map(({ figure, article }) => ({ figure: { ...figure, id: `${figure.id}${index}` }, article })),
    ).flat();
    const { marks } = layoutOf(many);
    marks.forEach((a, i) => marks.slice(i + 1).forEach((b) => expect(boxesMeet(a.box, b.box)).toBe(false)));
  });
});
