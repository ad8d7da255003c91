import type { CellKind, Coverage } from '../../analysis/toCoverage.ts';
import { coverageColumnName, coverageRowName } from '../../charts/coverage/coverageNames.ts';
import { labelWidth, LINE_HEIGHT, STRONG_STYLE } from '../../charts/layout/labels.ts';
import { PRINT_PALETTE } from '../../charts/palette.ts';
import { measureText } from '../../charts/text/measureText.ts';
import { wrapText } from '../../charts/text/wrapText.ts';
import { chartTexts } from '../../i18n/chartTexts.ts';
import { formatNumber } from '../../i18n/formatNumber.ts';
import { counted } from '../../i18n/plural.ts';
import { boardTexts } from '../../i18n/topics/boardTexts.ts';
import { exportTexts } from '../../i18n/topics/exportTexts.ts';
import type { DrawOptions, Drawing } from './drawing.ts';
import { drawEntries } from './NumberedEntries.tsx';

/** The widest that the names of rows may be, and the narrowest that a column is. */
const NAMES = 140;
const LEAST = 34;
const CELL = 26;
const HEAD = 22;
const GAP = 2;

/** A column of the grid: one of the coverage, or the margin. */
type Column = Readonly<{ key: string; name: string; index: number | null; across: number }>;

/** A column at its place in a part of the grid. */
type PlacedColumn = Column & Readonly<{ x: number }>;

/** The grid of a file: where its columns need more than the width it goes on below, each part with the names of its rows. */
export function drawCoverage(
  { coverage, cells }: Readonly<{ coverage: Coverage; cells: CellKind }>,
  options: DrawOptions,
): Drawing {
  const { width, language } = options;
  const words = boardTexts(language).coverage;
  const named = (key: string, name: string, index: number | null): Column => {
    return { key, name, index, across: Math.max(LEAST, labelWidth(name) + 8) };
  };
  const columns = [
    ...coverage.columns.map(({ key, of }, index) => named(key, coverageColumnName(of, language), index)),
    named('all', words.all, null),
  ];
  const rows = coverage.rows.map(({ key, place, figures }) => {
    const name = coverageRowName(place, cells, language);
    const lines = wrapText(name, NAMES - 8, STRONG_STYLE);
    return { key, name, lines, figures, height: Math.max(CELL, lines.length * LINE_HEIGHT + 6) };
  });
  const texts = [words.allFigures, ...rows.flatMap(({ lines }) => lines)];
  const names = Math.min(NAMES, 12 + Math.max(...texts.map((text) => measureText(text, STRONG_STYLE))));
  const parts = sharedOut(columns, { from: names, width });
  const partHeight = HEAD + rows.reduce((sum, { height }) => sum + height + GAP, 0) + CELL + 12;
  const entries = drawEntries(
    rows.map(({ key, name, figures }) => ({
      key,
      text: exportTexts(language).labelled(name, counted(figures.length, language, chartTexts(language).figures)),
      figures,
    })),
    options,
  );
  const drawing = (
    <g fontSize={12} fill={PRINT_PALETTE.ink}>
      {parts.map((part, index) => (
        <g key={index} transform={`translate(0 ${index * partHeight})`}>
          <Part {...{ part, rows, coverage, options }} />
        </g>
      ))}
      <g transform={`translate(0 ${parts.length * partHeight})`}>{entries.drawing}</g>
    </g>
  );
  return { height: parts.length * partHeight + entries.height, drawing };
}

/** Puts the columns side by side from `from` on, in as many parts as the width asks for. */
function sharedOut(columns: readonly Column[], { from, width }: Readonly<{ from: number; width: number }>) {
  const parts: PlacedColumn[][] = [[]];
  let x = from;
  for (const column of columns) {
    if (x + column.across > width && x > from) {
      parts.push([]);
      x = from;
    }
    parts.at(-1)?.push({ ...column, x });
    x += column.across + GAP;
  }
  return parts;
}

type Row = Readonly<{ key: string; lines: readonly string[]; figures: readonly unknown[]; height: number }>;
type PartProps = Readonly<{
  part: readonly PlacedColumn[];
  rows: readonly Row[];
  coverage: Coverage;
  options: DrawOptions;
}>;

function Part({ part, rows, coverage, options: { language } }: PartProps) {
  const tops = rows.map((_, row) => HEAD + rows.slice(0, row).reduce((sum, { height }) => sum + height + GAP, 0));
  const foot = HEAD + rows.reduce((sum, { height }) => sum + height + GAP, 0);
  const most = Math.max(1, ...coverage.cells.map(({ figures }) => figures.length));
  const held = new Map(coverage.cells.map((cell) => [`${cell.row} ${cell.column}`, cell.figures.length]));
  const number = (count: number) => (count === 0 ? '' : formatNumber(count, language));
  return (
    <g textAnchor="middle">
      {part.map(({ key, name, x, across }) => (
        <text key={key} x={x + across / 2} y={14} fill={PRINT_PALETTE.muted}>
          {name}
        </text>
      ))}
      {rows.map(({ key, lines, figures, height }, row) => (
        <g key={key} transform={`translate(0 ${tops[row] ?? 0})`}>
          <text textAnchor="start" fontWeight={600}>
            {lines.map((line, index) => (
              <tspan key={line} x={0} y={(height - lines.length * LINE_HEIGHT) / 2 + 12 + index * LINE_HEIGHT}>
                {line}
              </tspan>
            ))}
          </text>
          {part.map(({ key: column, index, x, across }) => {
            const count = index === null ? figures.length : (held.get(`${row} ${index}`) ?? 0);
            const share = index === null || count === 0 ? 0 : 0.12 + 0.4 * Math.sqrt(count / most);
            return (
              <g key={column}>
                {index !== null && <rect x={x} width={across} height={height} fill={PRINT_PALETTE.band} />}
                {share > 0 && (
                  <rect
                    x={x}
                    width={across}
                    height={height}
                    fill={PRINT_PALETTE.measures.participants}
                    fillOpacity={Math.round(share * 100) / 100}
                  />
                )}
                <text x={x + across / 2} y={height / 2 + 4.3}>
                  {number(count)}
                </text>
              </g>
            );
          })}
        </g>
      ))}
      <g transform={`translate(0 ${foot})`} fill={PRINT_PALETTE.muted}>
        <text textAnchor="start" x={0} y={16}>
          {boardTexts(language).coverage.allFigures}
        </text>
        {part.map(({ key, index, x, across }) => (
          <text key={key} x={x + across / 2} y={16}>
            {number((index === null ? coverage : coverage.columns[index])?.figures.length ?? 0)}
          </text>
        ))}
      </g>
    </g>
  );
}
