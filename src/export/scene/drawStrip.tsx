import type { ReactNode } from 'react';
import { hasOwnPeriod } from '../../analysis/stated.ts';
import type { RowKind, RowPlace, Strip } from '../../analysis/toStrip.ts';
import { MOST_MARKS } from '../../charts/groups/figureGroup.ts';
import { groupStrip } from '../../charts/groups/groupStrip.ts';
import { placeStrip } from '../../charts/layout/placeStrip.ts';
import type { StripLayout } from '../../charts/layout/placeStrip.ts';
import { FigureMark } from '../../charts/marks/FigureMark.tsx';
import { PRINT_PALETTE } from '../../charts/palette.ts';
import { rowName } from '../../charts/rowName.ts';
import { StripRows } from '../../charts/StripRows.tsx';
import { shortValue } from '../../i18n/formatQuantity.ts';
import type { DrawOptions, Drawing } from './drawing.ts';
import { GroupDiscs } from './GroupDiscs.tsx';
import { NumberedMark, round } from './NumberedMark.tsx';
import { numberedLabels } from './numberedLabels.ts';
import { spacedTicks } from '../../charts/layout/spacedTicks.ts';

const AXIS = 26;

/** The evidence strip of a file. */
export function drawStrip({ strip, rows }: { strip: Strip; rows: RowKind }, options: DrawOptions): Drawing {
  const { width, numbers, language } = options;
  const drawn = strip.rows.flatMap((row) => row.marks.map(({ cited }) => cited));
  const named = (place: RowPlace) => rowName(place, rows, language);
  if (drawn.length > MOST_MARKS) {
    const grouped = groupStrip(strip, { width, language, rowName: named });
    return stripDrawing(grouped, options, <GroupDiscs groups={grouped.groups} language={language} />);
  }
  const labels = numberedLabels(drawn, options);
  const layout = placeStrip(strip, { width, rowName: named, labels: ({ cited }) => labels(cited.figure) });
  const marks = layout.marks.map(({ mark, x, y, reach, label }) => (
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
  ));
  return stripDrawing(layout, options, marks);
}

/** Rows and axis with the marks on them. */
function stripDrawing(layout: StripLayout, { width, language }: DrawOptions, marks: ReactNode): Drawing {
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
      {marks}
    </g>
  );
  return { height: layout.height + AXIS, drawing };
}
