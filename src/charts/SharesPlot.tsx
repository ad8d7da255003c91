import { memo, useMemo } from 'react';
import { Scatter, ScatterChart, XAxis, YAxis } from 'recharts';
import { anchorOf, hasOwnPeriod, isRegionOnly } from '../analysis/stated.ts';
import type { Shares } from '../analysis/toShares.ts';
import { quantityTexts } from '../i18n/quantityTexts.ts';
import type { Language } from '../model/article.ts';
import { placeShares } from './layout/placeShares.ts';
import type { PlacedShare, SharesLayout } from './layout/placeShares.ts';
import { axisEnds, Nothing } from './AxisEnds.tsx';
import { MarkButton } from './MarkButton.tsx';
import { RAY_LENGTH } from './marks/QualifierSign.tsx';
import { Lollipop } from './marks/Lollipop.tsx';
import { SCREEN_PALETTE } from './palette.ts';
import { SharesText } from './SharesText.tsx';
import { shareTexts } from './shareTexts.ts';

export type SharesPlotProps = Readonly<{ shares: Shares; width: number; language: Language }>;

const AXIS = 26;
const TICKS = [0, 25, 50, 75, 100];

/** The lollipops in Recharts: its axis, our tracks and marks. */
export const SharesPlot = memo(function SharesPlot({ shares, width, language }: SharesPlotProps) {
  const layout = useMemo(() => placeShares(shares, { width, ...shareTexts(language) }), [shares, width, language]);
  return (
    <ScatterChart
      width={width}
      height={layout.height + AXIS}
      margin={{ top: 0, bottom: 0, left: layout.track.left, right: width - layout.track.right }}
      accessibilityLayer={false}
    >
      <SharesText layout={layout} palette={SCREEN_PALETTE} />
      <XAxis
        type="number"
        dataKey="value"
        domain={[0, 100]}
        ticks={TICKS}
        tickFormatter={(value: number) => quantityTexts(language).percentSign(String(value))}
        interval={0}
        height={AXIS}
        tick={{ fill: SCREEN_PALETTE.muted, fontSize: 12 }}
        axisLine={false}
        tickLine={false}
      />
      <YAxis type="number" dataKey="y" domain={[0, layout.height]} reversed hide />
      <Scatter data={axisEnds([0, 100], { y: 0 })} isAnimationActive={false} shape={Nothing} />
      <g>
        {layout.shares.map((placed) => (
          <ShareButton key={placed.cited.figure.id} placed={placed} track={layout.track} />
        ))}
      </g>
    </ScatterChart>
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
