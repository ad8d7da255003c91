import { describe, expect, it } from 'vitest';
import { NO_PERIOD } from '../model/edtf.ts';
import { quoteFrom } from '../model/quote.ts';
import { placeEntries } from './placeEntries.ts';

const met = {
  id: 'met:75-participants',
  quote: quoteFrom('75 participants', { start: 0, end: 15 }),
  sentence: { start: 0, end: 15 },
  value: { qualifier: 'exact', low: 75, high: 75 },
  unit: 'count',
  measure: 'participants',
  subject: 'participants',
  places: [
    { iso3: 'USA', role: 'venue', basis: 'stated' },
    { iso3: 'JAM', role: 'origin', basis: 'inferred' },
  ],
  regions: [{ m49: '029', basis: 'stated' }],
  period: NO_PERIOD,
} as const;

describe('placeEntries(figure, language)', () => {
  it('names countries, regions and meeting places with role and basis, the meeting places last', () => {
    expect(placeEntries(met, 'fr')).toEqual([
      { key: 'JAM:origin', kind: 'country', name: 'Jamaïque', role: 'origin', basis: 'inferred' },
      { key: '029', kind: 'region', name: 'Caraïbes (région)', role: 'about', basis: 'stated' },
      { key: 'USA:venue', kind: 'country', name: 'États-Unis', role: 'venue', basis: 'stated' },
    ]);
  });
});
