import { describe, expect, it } from 'vitest';
import { NO_PERIOD } from '../model/edtf.ts';
import type { Figure, Place, Region } from '../model/figure.ts';
import { quoteFrom } from '../model/quote.ts';
import { placesWithBasis } from './placesWithBasis.ts';

const figure = (places: readonly Place[], regions: readonly Region[] = []): Figure => ({
  id: 'a:x',
  quote: quoteFrom('x', { start: 0, end: 1 }),
  sentence: { start: 0, end: 1 },
  value: { qualifier: 'exact', low: 45, high: 45 },
  unit: 'percent',
  measure: 'victims',
  subject: '',
  places,
  regions,
  period: NO_PERIOD,
});
const place = (iso3: string, role: Place['role'], basis: Place['basis']): Place => ({ iso3, role, basis });

describe('placesWithBasis(figure, language)', () => {
  it('names stated places alone', () => {
    expect(placesWithBasis(figure([place('IDN', 'about', 'stated')]), 'en')).toBe('Indonesia');
  });

  it('says once that every place is inferred', () => {
    const inferred = figure([place('ARG', 'about', 'inferred'), place('PRY', 'about', 'inferred')]);
    expect(placesWithBasis(inferred, 'en')).toBe('Argentina and Paraguay (place inferred)');
    expect(placesWithBasis(inferred, 'fr')).toBe('Argentine et Paraguay (lieu déduit)');
  });

  it('tells inferred places from stated ones of the same figure', () => {
    const mixed = figure([place('ARG', 'about', 'stated'), place('PRY', 'about', 'inferred')]);
    expect(placesWithBasis(mixed, 'en')).toBe('Argentina and Paraguay (inferred)');
  });

  it('names an origin as one, and leaves venues out', () => {
    const from = figure([place('PRY', 'origin', 'stated'), place('USA', 'venue', 'stated')]);
    expect(placesWithBasis(from, 'en')).toBe('origin: Paraguay');
    expect(placesWithBasis(from, 'fr')).toBe('origine\u00a0: Paraguay');
  });

  it('names several origins as one list, after the other places', () => {
    const [kenya, uganda] = [place('KEN', 'origin', 'stated'), place('UGA', 'origin', 'stated')];
    expect(placesWithBasis(figure([kenya, uganda]), 'en')).toBe('origin: Kenya and Uganda');
    expect(placesWithBasis(figure([kenya, place('TZA', 'about', 'stated'), uganda]), 'es')).toBe(
      'Tanzania, origen: Kenia y Uganda',
    );
  });

  it('marks a region that is inferred', () => {
    expect(placesWithBasis(figure([], [{ m49: '029', basis: 'inferred' }]), 'en')).toBe(
      'Caribbean (region) (place inferred)',
    );
  });

  it('says that no place is stated', () => {
    expect(placesWithBasis(figure([]), 'en')).toBe('place not stated');
  });
});
