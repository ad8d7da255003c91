import { describe, expect, it } from 'vitest';
import { citeArticle, exactly } from '../analysis/citedFigure.fixture.ts';
import { planeHeight } from '../charts/layout/placePlane.ts';
import { exportRequest } from './exportFixture.fixture.ts';
import { fillsPage, pictureWithin } from './pictureWithin.ts';
import { PX_PER_CM } from './pictureSize.ts';
import { toScene } from './scene/toScene.ts';

const counts = Array.from({ length: 120 }, (_, at) => `${at + 2} victims`);
const many = citeArticle(
  { id: 'many', text: `${counts.join(', ')}.` },
  counts.map((exact, at) => ({ exact, value: exactly(at + 2), countries: ['KEN'] })),
);

const inWord = (figures = exportRequest().figures) => {
  const { size } = pictureWithin(exportRequest({ format: 'docx', chart: 'by-region', figures }));
  return toScene('by-region', { ...exportRequest({ format: 'docx', figures }), extent: 'chart', size: size! });
};

describe('pictureWithin(request) of a Word document', () => {
  it('sets the type of a crowded chart smaller until it fits a page, as wide as the text', () => {
    const scene = inWord(many);
    expect(scene.height * scene.zoom).toBeLessThanOrEqual(21.1 * PX_PER_CM);
    expect(scene.width * scene.zoom).toBeCloseTo(16 * PX_PER_CM, -1);
    expect(scene.zoom).toBeLessThan(1);
    expect(fillsPage(scene)).toBe(true);
  });

  it('leaves a chart as it is that fits beside its caption', () => {
    const scene = inWord();
    expect(scene.zoom).toBe(1);
    expect(fillsPage(scene)).toBe(false);
  });
});

describe('a crowded plane in a picture', () => {
  it('grows, so that its numbers stand apart', () => {
    const { drawing, width } = toScene('by-year', exportRequest({ chart: 'by-year', figures: many }));
    expect(drawing.height).toBeGreaterThan(planeHeight(width, many.length) + 100);
  });
});
