import { hasOwnPeriod } from '../../analysis/stated.ts';
import type { RowKind, Strip } from '../../analysis/toStrip.ts';
import { placeStrip } from '../../charts/layout/placeStrip.ts';
import { FigureMark } from '../../charts/marks/FigureMark.tsx';
import { PRINT_PALETTE } from '../../charts/palette.ts';
import { rowName } from '../../charts/rowName.ts';
import { StripRows } from '../../charts/StripRows.tsx';
import { shortValue } from '../../i18n/formatQuantity.ts';
import type { DrawOptions, Drawing } from './drawing.ts';
import { NumberedMark, round } from './NumberedMark.tsx';
import { numberedLabels } from './numberedLabels.ts';
import { spacedTicks } from '../../charts/layout/spacedTicks.ts';

const AXIS = 26;

/** The evidence strip of a file. */
export function drawStrip({ strip, rows }: { strip: Strip; rows: RowKind }, options: DrawOptions): Drawing {
  const { width, numbers, language } = options;
  const drawn = strip.rows.flatMap((row) => row.marks.map(({ cited }) => cited));
  const labels = numberedLabels(drawn, options);
  const layout = placeStrip(strip, {
    width,
    rowName: (place) => rowName(place, rows, language),
    labels: ({ cited }) => labels(cited.figure),
  });
  const ticks = layout.ticks.map(({ value, x }) => ({ text: shortValue(value, language), x }));
  const drawing = (
    <g>
      <StripRows layout={layout} width={width} palette={PRINT_PALETTE} />
      <path d={`M${layout.column} ${round(layout.height)}H${width}`} stroke={PRINT_PALETTE.muted} />
      {spacedTicks(ticks, width).map(({ text, x }) => (
        <text
          key={text}
          x={round(x)}
          y={layout.height + 18}
          textAnchor="middle"
          fontSize={12}
          fill={PRINT_PALETTE.muted}
        >
          {text}
        </text>
      ))}
      {layout.marks.map(({ mark, x, y, reach, label }) => (
        <NumberedMark key={mark.id} id={mark.id} number={numbers.get(mark.id) ?? 0} {...{ x, y, label }}>
          <FigureMark
            qualifier={mark.cited.figure.value.qualifier}
            solid={hasOwnPeriod(mark.cited.figure)}
            regionWide={mark.regionWide}
            grows="right"
            reach={reach}
            color={PRINT_PALETTE.measures[mark.cited.figure.measure]}
            paper={PRINT_PALETTE.paper}
          />
        </NumberedMark>
      ))}
    </g>
  );
  return { height: layout.height + AXIS, drawing };
}
