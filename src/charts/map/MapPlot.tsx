import { memo, useId, useMemo } from 'react';
import type { KeyboardEvent, MouseEvent, FocusEvent } from 'react';
import type { PlaceCounts } from '../../analysis/toPlaceCounts.ts';
import { chartTexts } from '../../i18n/chartTexts.ts';
import { formatNumber } from '../../i18n/formatNumber.ts';
import { countryName } from '../../i18n/placeName.ts';
import { counted } from '../../i18n/plural.ts';
import { boardTexts } from '../../i18n/topics/boardTexts.ts';
import type { Language } from '../../model/article.ts';
import { SCREEN_PALETTE } from '../palette.ts';
import { nextMark } from '../useMarks.ts';
import { labelSymbols } from './labelSymbols.ts';
import { MapGround } from './MapGround.tsx';
import { MapSymbol, MapTie } from './MapSymbol.tsx';
import { placeSymbols } from './placeSymbols.ts';

export type MapPlotProps = Readonly<{
  counts: PlaceCounts;
  width: number;
  chosen: readonly string[];
  onCountry: (iso3: string) => void;
  language: Language;
}>;

/** The map with a button for each country that has figures: one tab stop, arrow keys between them, Enter filters. */
export const MapPlot = memo(function MapPlot({ counts, width, chosen, onCountry, language }: MapPlotProps) {
  const id = useId();
  const layout = useMemo(
    () => placeSymbols(counts, { width, numberText: ({ figures }) => formatNumber(figures.length, language) }),
    [counts, width, language],
  );
  const { symbols, height } = layout;
  const labels = useMemo(
    () => labelSymbols(symbols, { width, height, name: ({ country }) => countryName(country.iso3, language) }),
    [symbols, width, height, language],
  );
  const ids = symbols.map(({ country }) => country.iso3);
  const countryAt = ({ target }: { target: EventTarget }) =>
    (target as Element).closest<SVGGElement>('[data-symbol]')?.dataset['symbol'];
  const onKeyDown = (event: KeyboardEvent<SVGSVGElement>) => {
    const at = countryAt(event);
    if (at === undefined) return;
    if (event.key === 'Enter' || event.key === ' ') onCountry(at);
    else {
      const next = nextMark(ids, at, event.key);
      if (next === undefined) return;
      event.currentTarget.querySelector<SVGGElement>(`[data-symbol="${next}"]`)?.focus();
    }
    event.preventDefault();
    event.stopPropagation();
  };
  return (
    <svg
      width={width}
      height={height}
      onKeyDown={onKeyDown}
      onClick={(event: MouseEvent) => {
        const at = countryAt(event);
        if (at !== undefined) onCountry(at);
      }}
      onFocus={(event: FocusEvent<SVGSVGElement>) => {
        event.currentTarget.querySelector('[data-symbol][tabindex="0"]')?.setAttribute('tabindex', '-1');
        event.target.setAttribute('tabindex', '0');
      }}
    >
      <MapGround layout={layout} palette={SCREEN_PALETTE} id={id} />
      {symbols.map((symbol) => (
        <MapTie key={symbol.country.iso3} symbol={symbol} palette={SCREEN_PALETTE} />
      ))}
      {symbols.map((symbol, index) => {
        const { iso3, figures } = symbol.country;
        const name = countryName(iso3, language);
        const spoken = boardTexts(language).map.symbol(
          name,
          counted(figures.length, language, chartTexts(language).figures),
        );
        return (
          <g
            key={iso3}
            className="chart-mark"
            role="button"
            tabIndex={index === 0 ? 0 : -1}
            data-symbol={iso3}
            aria-pressed={chosen.includes(iso3)}
            aria-label={spoken}
            transform={`translate(${symbol.x} ${symbol.y})`}
          >
            <title>{spoken}</title>
            <circle className="chart-mark-target" r={Math.max(symbol.radius + 3, 12)} />
            <MapSymbol symbol={symbol} label={labels.get(iso3)} palette={SCREEN_PALETTE} />
          </g>
        );
      })}
    </svg>
  );
});
