import type { PlaceCounts } from '../../analysis/toPlaceCounts.ts';
import { SMALL_STYLE } from '../../charts/layout/labels.ts';
import { layOutMap } from '../../charts/map/layOutMap.ts';
import { Hatching, MapGround } from '../../charts/map/MapGround.tsx';
import { MapSymbol, MapTie } from '../../charts/map/MapSymbol.tsx';
import { PRINT_PALETTE } from '../../charts/palette.ts';
import { wrapText } from '../../charts/text/wrapText.ts';
import { chartTexts } from '../../i18n/chartTexts.ts';
import { figureTexts } from '../../i18n/figureTexts.ts';
import { countryName, regionName } from '../../i18n/placeName.ts';
import { counted } from '../../i18n/plural.ts';
import { boardTexts } from '../../i18n/topics/boardTexts.ts';
import type { Language } from '../../model/article.ts';
import type { DrawOptions, Drawing } from './drawing.ts';
import { round } from './NumberedMark.tsx';
import { drawEntries } from './NumberedEntries.tsx';
import type { NumberedEntry } from './NumberedEntries.tsx';

const LEGEND = 24;
const CODE_LINE = 14;

/** The map of a file, and below it every country and region with the endnotes of its figures. */
export function drawMap(counts: PlaceCounts, options: DrawOptions): Drawing {
  const { width, language } = options;
  // A page may hold the map in several widths, and ids must differ.
  const hatching = `no-figure-${Math.round(width)}`;
  const layout = layOutMap(counts, width, language);
  const { symbols, height, labels } = layout;
  const codes = wrapText(layout.codes ?? '', width, SMALL_STYLE);
  const entries = drawEntries(entriesOf(counts, language), options);
  const top = height + LEGEND + codes.length * CODE_LINE + 8;
  const drawing = (
    <g>
      <MapGround layout={layout} palette={PRINT_PALETTE} id={hatching} />
      {symbols.map((symbol) => (
        <MapTie key={symbol.country.iso3} symbol={symbol} palette={PRINT_PALETTE} />
      ))}
      {symbols.map((symbol) => (
        <g
          key={symbol.country.iso3}
          data-country={symbol.country.iso3}
          transform={`translate(${round(symbol.x)} ${round(symbol.y)})`}
        >
          <MapSymbol symbol={symbol} label={labels.get(symbol.country.iso3)} palette={PRINT_PALETTE} />
        </g>
      ))}
      <g transform={`translate(0 ${height})`} fontSize={12} fill={PRINT_PALETTE.ink}>
        <Hatching palette={PRINT_PALETTE} id={`${hatching}-sample`} size={6} />
        <rect y={5} width={22} height={12} fill={`url(#${hatching}-sample)`} stroke={PRINT_PALETTE.grid} />
        <text x={28} y={15}>
          {boardTexts(language).map.noFigure}
        </text>
        {codes.map((line, index) => (
          <text key={line} y={LEGEND + 9 + index * CODE_LINE} fontSize={SMALL_STYLE.size}>
            {line}
          </text>
        ))}
      </g>
      <g transform={`translate(0 ${top})`}>{entries.drawing}</g>
    </g>
  );
  return { height: top + entries.height, drawing };
}

function entriesOf({ countries, regions, noPlace }: PlaceCounts, language: Language): NumberedEntry[] {
  const { map: words } = boardTexts(language);
  const many = (figures: readonly unknown[]) => counted(figures.length, language, chartTexts(language).figures);
  return [
    ...countries.map(({ iso3, figures }) => ({
      key: iso3,
      text: words.symbol(countryName(iso3, language), many(figures)),
      figures,
    })),
    ...regions.map(({ m49, figures }) => ({
      key: m49,
      text: words.symbol(figureTexts(language).regionWide(regionName(m49, language)), many(figures)),
      figures,
    })),
    ...(noPlace.length > 0 ? [{ key: 'no-place', text: words.noPlace(many(noPlace)), figures: noPlace }] : []),
  ];
}
