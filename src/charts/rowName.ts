import type { RowKind, RowPlace } from '../analysis/toStrip.ts';
import { chartTexts } from '../i18n/chartTexts.ts';
import { figureTexts } from '../i18n/figureTexts.ts';
import { countryName, regionName } from '../i18n/placeName.ts';
import type { Language } from '../model/article.ts';

/** The name of a row of the strip; a region among countries is marked as one. */
export function rowName(place: RowPlace, rows: RowKind, language: Language): string {
  const words = chartTexts(language);
  switch (place.kind) {
    case 'several':
      return words.several;
    case 'country':
      return countryName(place.iso3, language);
    case 'region': {
      const name = regionName(place.m49, language);
      return rows === 'country' ? figureTexts(language).regionWide(name) : name;
    }
  }
}
