import { anchorOf, hasOwnPeriod, isRegionOnly } from '../../analysis/stated.ts';
import type { Shares } from '../../analysis/toShares.ts';
import { placeShares } from '../../charts/layout/placeShares.ts';
import { Lollipop } from '../../charts/marks/Lollipop.tsx';
import { PRINT_PALETTE } from '../../charts/palette.ts';
import { shareTexts } from '../../charts/shareTexts.ts';
import { SharesText } from '../../charts/SharesText.tsx';
import { quantityTexts } from '../../i18n/quantityTexts.ts';
import type { DrawOptions, Drawing } from './drawing.ts';
import { NumberedMark, round } from './NumberedMark.tsx';
import { spacedTicks } from '../../charts/layout/spacedTicks.ts';

const AXIS = 26;
const TICKS = [0, 25, 50, 75, 100];

/** The lollipops of a file. */
export function drawShares(shares: Shares, { width, numbers, language }: DrawOptions): Drawing {
  const texts = shareTexts(language);
  const layout = placeShares(shares, {
    width,
    ...texts,
    label: (cited) => `${texts.label(cited)}\u00a0[${numbers.get(cited.figure.id) ?? '?'}]`,
  });
  const { left, right } = layout.track;
  const perPoint = (right - left) / 100;
  const ticks = TICKS.map((value) => ({
    text: quantityTexts(language).percentSign(String(value)),
    x: left + value * perPoint,
  }));
  const drawing = (
    <g>
      <SharesText layout={layout} palette={PRINT_PALETTE} />
      {spacedTicks(ticks, width).map(({ text, x }) => (
        <text
          key={text}
          x={round(x)}
          y={layout.height + 14}
          textAnchor="middle"
          fontSize={12}
          fill={PRINT_PALETTE.muted}
        >
          {text}
        </text>
      ))}
      {layout.shares.map(({ cited: { figure }, y }) => (
        <NumberedMark
          key={figure.id}
          id={figure.id}
          number={numbers.get(figure.id) ?? 0}
          x={left + anchorOf(figure.value) * perPoint}
          y={y}
          label={null}
        >
          <Lollipop
            value={figure.value}
            pixelsPerPoint={perPoint}
            solid={hasOwnPeriod(figure)}
            regionWide={isRegionOnly(figure)}
            color={PRINT_PALETTE.measures[figure.measure]}
            paper={PRINT_PALETTE.paper}
          />
        </NumberedMark>
      ))}
    </g>
  );
  return { height: layout.height + AXIS, drawing };
}
