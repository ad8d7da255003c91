import type { PlaceCounts } from '../../analysis/toPlaceCounts.ts';
import { formatNumber } from '../../i18n/formatNumber.ts';
import { countryName } from '../../i18n/placeName.ts';
import { boardTexts } from '../../i18n/topics/boardTexts.ts';
import type { Language } from '../../model/article.ts';
import type { PlacedLabel } from '../layout/labels.ts';
import { labelSymbols } from './labelSymbols.ts';
import { placeSymbols } from './placeSymbols.ts';
import type { MapLayout } from './placeSymbols.ts';

/** A map with its labels by ISO 3166-1 alpha-3. */
export type LabelledMap = MapLayout &
  Readonly<{
    labels: ReadonlyMap<string, PlacedLabel>;
    /** What the codes mean that stand for names without room; null where none does. */
    codes: string | null;
  }>;

/** Lays a map out in a width, in pixels: the symbols, their labels, and the words for those that bear a code. */
export function layOutMap(counts: PlaceCounts, width: number, language: Language): LabelledMap {
  const layout = placeSymbols(counts, {
    width,
    numberText: ({ figures }) => formatNumber(figures.length, language),
  });
  const nameOf = (iso3: string) => countryName(iso3, language);
  const labels = labelSymbols(layout.symbols, { ...layout, name: ({ country }) => nameOf(country.iso3) });
  const coded = [...labels].filter(([iso3, { text }]) => text === iso3 && nameOf(iso3) !== iso3);
  const pairs = coded.map(([iso3]) => `${iso3}\u00a0${nameOf(iso3)}`).sort();
  return { ...layout, labels, codes: pairs.length > 0 ? boardTexts(language).map.codes(pairs.join(', ')) : null };
}
