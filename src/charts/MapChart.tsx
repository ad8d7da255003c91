import { useMemo } from 'react';
import { toPlaceCounts } from '../analysis/toPlaceCounts.ts';
import { mapSummary } from '../i18n/boardSummary.ts';
import { counted } from '../i18n/plural.ts';
import { boardTexts } from '../i18n/topics/boardTexts.ts';
import { ChartFrame } from './ChartFrame.tsx';
import { ChartNotes } from './ChartNotes.tsx';
import type { ChartProps } from './chartProps.ts';
import { BesideMap } from './map/BesideMap.tsx';
import { layOutMap } from './map/layOutMap.ts';
import { MapLegend } from './map/MapLegend.tsx';
import { MapPlot } from './map/MapPlot.tsx';
import { LEAST_MAP, mapWidth } from './map/placeSymbols.ts';
import { useScreenRoom } from './screenRoom.ts';
import { useWidth } from './useWidth.ts';
import styles from './map/Map.module.css';

export type MapChartProps = Omit<ChartProps, 'selectedId'> &
  Readonly<{
    /** The countries by which the page is filtered. */
    chosen: readonly string[];
    onCountry: (iso3: string) => void;
  }>;

/** How many figures are about each country: symbols, never a colouring of land by numbers of people. */
export function MapChart({ figures, onSelect, language, actions, table, chosen, onCountry }: MapChartProps) {
  const { map: words } = boardTexts(language);
  const { ref, width } = useWidth<HTMLDivElement>();
  const room = useScreenRoom();
  const counts = toPlaceCounts(figures);
  const { countries, several } = counts;
  const about = new Set(countries.flatMap((country) => country.figures)).size;
  const layout = useMemo(
    () => (width === null ? null : layOutMap(toPlaceCounts(figures), mapWidth(width, room), language)),
    [figures, width, room, language],
  );
  const notes = [
    layout?.codes ?? null,
    countries.length > 0 ? words.press : null,
    several > 0 ? counted(several, language, words.several) : null,
    countries.length > 1 ? words.moved : null,
    words.source,
  ];
  return (
    <ChartFrame
      title={words.title}
      summary={mapSummary(about, countries.length, language)}
      controls={actions}
      legend={<MapLegend language={language} />}
      notes={<ChartNotes notDrawn={[]} notes={notes} language={language} />}
      table={table?.(figures)}
    >
      <div
        ref={ref}
        className={`chart-stage chart-scrolls ${styles.scroll}`}
        role="group"
        aria-label={`${words.scroll}. ${words.keys}`}
        tabIndex={width !== null && width < LEAST_MAP ? 0 : undefined}
      >
        {layout && <MapPlot {...{ layout, chosen, onCountry, language }} />}
      </div>
      <BesideMap counts={counts} onSelect={onSelect} language={language} />
    </ChartFrame>
  );
}
