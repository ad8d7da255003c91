import { nationalBodyRows } from '../../../places/nationalBodies.ts';
import { namesAlsoBorneByPeople, sharedSubdivisionRows, subdivisionRows } from '../../../places/subdivisions.ts';
import type { PlaceLexicon } from '../placeLexicon.ts';
import { codesByName, inflectedRows, placeRows, spelledNames } from '../placeRows.ts';
import { countryRows } from './places/countries.ts';
import { demonymForms, demonymRows } from './places/demonyms.ts';
import { exonymRows } from './places/exonyms.ts';
import { ambiguousRows, needsContext, notPlaces } from './places/phrases.ts';
import { regionDemonymRows, regionRows } from './places/regions.ts';

/** What Spanish calls places. */
export const places: PlaceLexicon = {
  countries: placeRows(countryRows),
  demonyms: inflectedRows(demonymRows, demonymForms),
  subdivisions: placeRows(subdivisionRows, exonymRows),
  bodies: placeRows(nationalBodyRows),
  regions: placeRows(regionRows),
  regionDemonyms: inflectedRows(regionDemonymRows, demonymForms),
  ambiguous: codesByName(sharedSubdivisionRows, ambiguousRows),
  needsContext: spelledNames(namesAlsoBorneByPeople, needsContext),
  notPlaces: spelledNames(notPlaces),
};
