import { memo, useMemo } from 'react';
import { anchorOf, hasOwnPeriod, isRegionOnly } from '../analysis/stated.ts';
import type { Shares } from '../analysis/toShares.ts';
import { quantityTexts } from '../i18n/quantityTexts.ts';
import type { Language } from '../model/article.ts';
import { largestThatFits } from './largestThatFits.ts';
import { placeShares } from './layout/placeShares.ts';
import type { PlacedShare, SharesLayout } from './layout/placeShares.ts';
import { MarkButton } from './MarkButton.tsx';
import { RAY_LENGTH } from './marks/QualifierSign.tsx';
import { Lollipop } from './marks/Lollipop.tsx';
import { SCREEN_PALETTE } from './palette.ts';
import { AxisBelow } from './plot/AxisBelow.tsx';
import { Plot } from './plot/Plot.tsx';
import { useScreenRoom } from './screenRoom.ts';
import { SharesText } from './SharesText.tsx';
import { shareTexts } from './shareTexts.ts';

export type SharesPlotProps = Readonly<{ shares: Shares; width: number; language: Language }>;

const AXIS = 26;
const TICKS = [0, 25, 50, 75, 100];

/** The lollipops: axis, tracks and marks. */
export const SharesPlot = memo(function SharesPlot({ shares, width, language }: SharesPlotProps) {
  const room = useScreenRoom();
  const { layout, zoom } = useMemo(
    () =>
      largestThatFits((wide) => placeShares(shares, { width: wide, ...shareTexts(language) }), {
        width,
        axis: AXIS,
        room,
      }),
    [shares, width, room, language],
  );
  const wide = width / zoom;
  const { left, right } = layout.track;
  const ticks = TICKS.map((tick) => ({
    text: quantityTexts(language).percentSign(String(tick)),
    x: left + (tick / 100) * (right - left),
  }));
  return (
    <Plot width={wide} height={layout.height + AXIS} zoom={zoom}>
      <SharesText layout={layout} palette={SCREEN_PALETTE} />
      <AxisBelow ticks={ticks} top={layout.height} width={wide} />
      <g>
        {layout.shares.map((placed) => (
          <ShareButton key={placed.cited.figure.id} placed={placed} track={layout.track} />
        ))}
      </g>
    </Plot>
  );
});

type ShareButtonProps = Readonly<{ placed: PlacedShare; track: SharesLayout['track'] }>;

function ShareButton({ placed, track }: ShareButtonProps) {
  const { figure } = placed.cited;
  const { qualifier } = figure.value;
  const x = track.left + (anchorOf(figure.value) / 100) * (track.right - track.left);
  const extent = {
    left: track.left - x,
    right: qualifier === 'atLeast' ? RAY_LENGTH : 10,
    top: -12,
    bottom: 12,
  };
  return (
    <MarkButton figure={figure} x={x} y={placed.y} extent={extent}>
      <Lollipop
        value={figure.value}
        pixelsPerPoint={(track.right - track.left) / 100}
        solid={hasOwnPeriod(figure)}
        regionWide={isRegionOnly(figure)}
        color={SCREEN_PALETTE.measures[figure.measure]}
        paper={SCREEN_PALETTE.paper}
      />
    </MarkButton>
  );
}
