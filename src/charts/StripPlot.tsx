import { memo, useMemo } from 'react';
import { hasOwnPeriod } from '../analysis/stated.ts';
import type { RowKind, RowPlace, Strip, StripMark } from '../analysis/toStrip.ts';
import { shortValue } from '../i18n/formatQuantity.ts';
import type { Language } from '../model/article.ts';
import { largestThatFits } from './largestThatFits.ts';
import { placeStrip } from './layout/placeStrip.ts';
import type { PlacedStripMark } from './layout/placeStrip.ts';
import { MarkButton } from './MarkButton.tsx';
import { markLabels } from './markLabels.ts';
import { FigureMark } from './marks/FigureMark.tsx';
import { RAY_LENGTH } from './marks/QualifierSign.tsx';
import { SCREEN_PALETTE } from './palette.ts';
import { AxisBelow } from './plot/AxisBelow.tsx';
import { Plot } from './plot/Plot.tsx';
import { rowName } from './rowName.ts';
import { useScreenRoom } from './screenRoom.ts';
import { StripRows } from './StripRows.tsx';

export type StripPlotProps = Readonly<{
  strip: Strip;
  rows: RowKind;
  width: number;
  language: Language;
}>;

const AXIS = 30;

/** The strip: rows, axis, marks. */
export const StripPlot = memo(function StripPlot({ strip, rows, width, language }: StripPlotProps) {
  const room = useScreenRoom();
  const { layout, zoom } = useMemo(() => {
    const figures = strip.rows.flatMap((row) => row.marks.map(({ cited }) => cited.figure));
    const labels = markLabels(figures, language);
    const options = {
      rowName: (place: RowPlace) => rowName(place, rows, language),
      labels: labels && ((mark: StripMark) => labels(mark.cited.figure)),
    };
    return largestThatFits((wide) => placeStrip(strip, { width: wide, ...options }), { width, axis: AXIS, room });
  }, [strip, rows, width, room, language]);
  const wide = width / zoom;
  const ticks = layout.ticks.map(({ value, x }) => ({ text: shortValue(value, language), x }));
  return (
    <Plot width={wide} height={layout.height + AXIS} zoom={zoom}>
      <StripRows layout={layout} width={wide} palette={SCREEN_PALETTE} />
      <AxisBelow ticks={ticks} top={layout.height} width={wide} line={layout.plot} />
      <g>
        {layout.marks.map((placed) => (
          <StripMarkButton key={placed.mark.id} placed={placed} />
        ))}
      </g>
    </Plot>
  );
});

function StripMarkButton({ placed }: Readonly<{ placed: PlacedStripMark }>) {
  const { mark, x, y, reach, label } = placed;
  const { figure } = mark.cited;
  const { qualifier } = figure.value;
  const extent = {
    left: qualifier === 'atMost' ? -RAY_LENGTH : -10,
    right: Math.max(reach, qualifier === 'atLeast' ? RAY_LENGTH : 10),
    top: -12,
    bottom: 12,
  };
  return (
    <MarkButton figure={figure} x={x} y={y} extent={extent}>
      <FigureMark
        qualifier={qualifier}
        solid={hasOwnPeriod(figure)}
        regionWide={mark.regionWide}
        grows="right"
        reach={reach}
        color={SCREEN_PALETTE.measures[figure.measure]}
        paper={SCREEN_PALETTE.paper}
      />
      {label && (
        <text className="chart-label" x={label.x - x} dy="0.35em" textAnchor={label.anchor}>
          {label.text}
        </text>
      )}
    </MarkButton>
  );
}
