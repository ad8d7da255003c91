import type { TimePlane } from '../../analysis/toTimePlane.ts';
import { positionOn } from '../../analysis/valueScale.ts';
import { chartTexts } from '../../i18n/chartTexts.ts';
import { shortValue } from '../../i18n/formatQuantity.ts';
import type { Language } from '../../model/article.ts';
import { STRONG_STYLE } from '../layout/labels.ts';
import type { Palette } from '../palette.ts';
import { leastApart, PlaneBackground } from '../PlaneBackground.tsx';
import { wrapText } from '../text/wrapText.ts';
import type { PanelsLayout, PlacedPanel } from './placePanels.ts';

export type PanelFrameProps = Readonly<{
  placed: PlacedPanel;
  frame: PanelsLayout;
  axes: TimePlane;
  name: string;
  palette: Palette;
  language: Language;
}>;

/** The name, axes and grid of a panel. */
export function PanelFrame({ placed: { layout }, frame, axes, name, palette, language }: PanelFrameProps) {
  const { top, bottom } = layout.values;
  const [line = '', ...rest] = wrapText(name, frame.width - 12, STRONG_STYLE);
  const few = { ...layout, years: spaced(layout) };
  return (
    <g>
      <text x={0} y={-10} fontSize={12} fontWeight={600} fill={palette.ink}>
        {rest.length > 0 ? `${line}…` : line}
      </text>
      <PlaneBackground layout={few} palette={palette} undated={chartTexts(language).undatedLane} />
      {axes.scale.ticks.map((value) => {
        const y = Math.round((bottom - (positionOn(axes.scale, value) ?? 0) * (bottom - top)) * 100) / 100;
        return (
          <g key={value}>
            <path d={`M${frame.axis} ${y}H${frame.width}`} stroke={palette.grid} />
            <text x={frame.axis - 6} y={y + 4} textAnchor="end" fontSize={11} fill={palette.muted}>
              {shortValue(value, language)}
            </text>
          </g>
        );
      })}
    </g>
  );
}

/** The years whose number has room beside the year before. */
function spaced(layout: PlacedPanel['layout']) {
  const kept: (typeof layout.years)[number][] = [];
  for (const tick of layout.years) {
    const before = kept.at(-1);
    if (before && tick.x - before.x < leastApart(tick.x, layout)) continue;
    kept.push(tick);
  }
  return kept;
}
