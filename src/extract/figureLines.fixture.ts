import { extractFigures } from './extractFigures.ts';
import { sourceOf } from './sourceOf.fixture.ts';

/** What a text gives, for tests: each figure in one line of value, unit, measure, countries and regions, EDTF. */
export const figureLines = (body: string, title = '') =>
  extractFigures(sourceOf(body, { title })).figures.map(
    ({ value, unit, currency, measure, places, regions, period }) => {
      const { low, high, qualifier } = value;
      const strict = 'strict' in value && value.strict ? '!' : '';
      const amount = low === high ? String(low) : `${low ?? ''}..${high ?? ''}`;
      const where = [
        ...places.map(({ iso3, role }) => (role === 'venue' ? `(${iso3})` : iso3)),
        ...regions.map(({ m49 }) => m49),
      ];
      return `${qualifier}${strict} ${amount} ${currency ?? unit} ${measure} [${where.join(' ')}] ${period.edtf}`.trim();
    },
  );
