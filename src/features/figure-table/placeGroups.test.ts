import { describe, expect, it } from 'vitest';
import { pageMessages } from '../../i18n/messages.ts';
import type { PlaceEntry } from '../../i18n/placeEntries.ts';
import { placeGroups } from './placeGroups.ts';

const entry = (name: string, role: PlaceEntry['role'], basis: PlaceEntry['basis']): PlaceEntry => ({
  key: name,
  kind: 'country',
  name,
  role,
  basis,
});
const grouped = (...entries: PlaceEntry[]) => placeGroups(entries, pageMessages('en'));

describe('placeGroups(entries, messages)', () => {
  it('leaves a stated place without a remark', () => {
    expect(grouped(entry('Indonesia', 'about', 'stated'))).toEqual([{ names: 'Indonesia', remark: '' }]);
  });

  it('never shows an inferred place like a stated one', () => {
    expect(grouped(entry('Argentina', 'about', 'inferred'), entry('Paraguay', 'about', 'inferred'))).toEqual([
      { names: 'Argentina, Paraguay', remark: 'inferred' },
    ]);
  });

  it('says the role of a place that the figure is not simply about', () => {
    expect(grouped(entry('Paraguay', 'origin', 'stated'), entry('United States', 'venue', 'inferred'))).toEqual([
      { names: 'Paraguay', remark: 'origin' },
      { names: 'United States', remark: 'meeting place, inferred' },
    ]);
  });
});
