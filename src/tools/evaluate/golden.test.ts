import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { extractFigures } from '../../extract/extractFigures.ts';
import recorded from '../../extract/golden/recorded.json' with { type: 'json' };
import type { Language } from '../../model/article.ts';
import { goldenCases } from './goldenCases.ts';
import { rates, scoreCase, totalScore } from './score.ts';

const cases = goldenCases(fileURLToPath(new URL('../../extract/golden', import.meta.url)));
const scored = cases.map((one) => ({ ...one, score: scoreCase(one, extractFigures(one.source).figures) }));
const isSeed = ({ name }: { name: string }) => name.startsWith('seed-');

describe('golden cases', () => {
  it('hold the five seeds and at least forty more articles', () => {
    expect(cases.filter(isSeed)).toHaveLength(5);
    expect(cases.length).toBeGreaterThanOrEqual(45);
  });

  it('the language of each is recognised', () => {
    expect(cases.filter(({ language, source }) => source.language !== language)).toEqual([]);
  });

  it.each(scored.filter(isSeed))('$name is read wholly right, with no false alarm', ({ score }) => {
    expect(score.faults).toEqual([]);
  });

  it.each(Object.entries(recorded))('%s is read at least as well as recorded', (language, floor) => {
    const total = totalScore(scored.filter((one) => one.language === (language as Language)).map(({ score }) => score));
    const { f1, wholly } = rates(total);
    expect(f1, total.faults.join('\n')).toBeGreaterThanOrEqual(floor.f1);
    expect(wholly, total.faults.join('\n')).toBeGreaterThanOrEqual(floor.wholly);
  });
});
