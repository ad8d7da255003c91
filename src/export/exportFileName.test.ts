import { describe, expect, it } from 'vitest';
import { exportFileName } from './exportFileName.ts';
import { exportFigures, exportRequest } from './exportFixture.fixture.ts';

describe('exportFileName(request)', () => {
  it('names topic, places, years and day', () => {
    expect(exportFileName(exportRequest({ format: 'png' }))).toMatch(
      /^by-region_IDN-MEX-NPL-029_2003-2006_2026-11-21_[0-9a-f]{6}\.png$/,
    );
  });

  it('tells the places and years that the chart draws, and the separator', () => {
    expect(exportFileName(exportRequest({ chart: 'percentages', format: 'csv', separator: ';' }))).toMatch(
      /^percentages_IDN_undated_2026-11-21_[0-9a-f]{6}_semicolon\.csv$/,
    );
  });

  it('differs when the figures, the chart or the data differ', () => {
    const names = [
      exportRequest(),
      exportRequest({ figures: exportFigures.slice(1) }),
      exportRequest({ chart: 'by-year' }),
      exportRequest({ dataVersion: 'ba9876543210' }),
    ].map(exportFileName);
    expect(new Set(names).size).toBe(4);
    expect(exportFileName(exportRequest())).toBe(names[0]);
  });

  it('is ASCII and at most 100 characters, also for nothing', () => {
    for (const name of [exportFileName(exportRequest()), exportFileName(exportRequest({ figures: [] }))]) {
      expect(name).toMatch(/^[A-Za-z0-9._-]{1,100}$/);
    }
  });
});
