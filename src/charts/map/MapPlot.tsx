import { memo, useId } from 'react';
import type { KeyboardEvent, MouseEvent, FocusEvent } from 'react';
import { chartTexts } from '../../i18n/chartTexts.ts';
import { countryName } from '../../i18n/placeName.ts';
import { counted } from '../../i18n/plural.ts';
import { boardTexts } from '../../i18n/topics/boardTexts.ts';
import type { Language } from '../../model/article.ts';
import { SCREEN_PALETTE } from '../palette.ts';
import { nextMark } from '../useMarks.ts';
import type { LabelledMap } from './layOutMap.ts';
import { MapGround } from './MapGround.tsx';
import { MapSymbol, MapTie } from './MapSymbol.tsx';

export type MapPlotProps = Readonly<{
  layout: LabelledMap;
  chosen: readonly string[];
  onCountry: (iso3: string) => void;
  language: Language;
}>;

/** The map with a button for each country that has figures: one tab stop, arrow keys between them, Enter filters. */
export const MapPlot = memo(function MapPlot({ layout, chosen, onCountry, language }: MapPlotProps) {
  const id = useId();
  const { width, height, symbols, labels } = layout;
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
