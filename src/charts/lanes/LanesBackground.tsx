import { chartTexts } from '../../i18n/chartTexts.ts';
import type { Language } from '../../model/article.ts';
import type { Palette } from '../palette.ts';
import { PlaneBackground } from '../PlaneBackground.tsx';
import { besideNames, StripRows } from '../StripRows.tsx';
import type { LanesLayout } from './placeLanes.ts';

export type LanesBackgroundProps = Readonly<{
  layout: Pick<LanesLayout, 'strip' | 'plane'>;
  width: number;
  palette: Palette;
  language: Language;
}>;

/** The rows by region and the years through them; no line of a year runs through the name of a row. */
export function LanesBackground({ layout: { strip, plane }, width, palette, language }: LanesBackgroundProps) {
  return (
    <g>
      <StripRows layout={strip} width={width} palette={palette} />
      <PlaneBackground
        layout={plane}
        palette={palette}
        undated={chartTexts(language).undatedLane}
        lineAt={(x) => besideNames(strip, x)}
      />
    </g>
  );
}
