import type { CellKind, Coverage } from '../../analysis/toCoverage.ts';
import { coverageColumnName, coverageRowName } from '../../charts/coverage/coverageNames.ts';
import { labelWidth, LINE_HEIGHT, STRONG_STYLE } from '../../charts/layout/labels.ts';
import { PRINT_PALETTE } from '../../charts/palette.ts';
import { wrapText } from '../../charts/text/wrapText.ts';
import { chartTexts } from '../../i18n/chartTexts.ts';
import { formatNumber } from '../../i18n/formatNumber.ts';
import { counted } from '../../i18n/plural.ts';
import { boardTexts } from '../../i18n/topics/boardTexts.ts';
import { exportTexts } from '../../i18n/topics/exportTexts.ts';
import type { DrawOptions, Drawing } from './drawing.ts';
import { drawEntries } from './NumberedEntries.tsx';

const NAMES = 140;
const CELL = 26;
const HEAD = 22;
const GAP = 2;

/** A column of the grid: one of the coverage, or the margin. */
type Column = Readonly<{ key: string; name: string; index: number | null }>;

/** The grid of a file: where its columns need more than the width it goes on below, each part with the names of its rows. */
export function drawCoverage(
  { coverage, cells }: Readonly<{ coverage: Coverage; cells: CellKind }>,
  options: DrawOptions,
): Drawing {
  const { width, language } = options;
  const words = boardTexts(language).coverage;
  const columns: Column[] = [
    ...coverage.columns.map(({ key, of }, index) => ({ key, name: coverageColumnName(of, language), index })),
    { key: 'all', name: words.all, index: null },
  ];
  const across = Math.max(34, ...columns.map(({ name }) => labelWidth(name) + 8));
  const perPart = Math.max(1, Math.floor((width - NAMES) / (across + GAP)));
  const parts = Array.from({ length: Math.ceil(columns.length / perPart) }, (_, part) =>
    columns.slice(part * perPart, (part + 1) * perPart),
  );
  const rows = coverage.rows.map(({ key, place, figures }) => {
    const name = coverageRowName(place, cells, language);
    const lines = wrapText(name, NAMES - 8, STRONG_STYLE);
    return { key, name, lines, figures, height: Math.max(CELL, lines.length * LINE_HEIGHT + 6) };
  });
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
          <Part {...{ part, rows, coverage, across, options }} />
        </g>
      ))}
      <g transform={`translate(0 ${parts.length * partHeight})`}>{entries.drawing}</g>
    </g>
  );
  return { height: parts.length * partHeight + entries.height, drawing };
}

type Row = Readonly<{ key: string; lines: readonly string[]; figures: readonly unknown[]; height: number }>;
type PartProps = Readonly<{
  part: readonly Column[];
  rows: readonly Row[];
  coverage: Coverage;
  across: number;
  options: DrawOptions;
}>;

function Part({ part, rows, coverage, across, options: { language } }: PartProps) {
  const xOf = (at: number) => NAMES + at * (across + GAP);
  const tops = rows.map((_, row) => HEAD + rows.slice(0, row).reduce((sum, { height }) => sum + height + GAP, 0));
  const foot = HEAD + rows.reduce((sum, { height }) => sum + height + GAP, 0);
  const most = Math.max(1, ...coverage.cells.map(({ figures }) => figures.length));
  const held = new Map(coverage.cells.map((cell) => [`${cell.row} ${cell.column}`, cell.figures.length]));
  const number = (count: number) => (count === 0 ? '' : formatNumber(count, language));
  return (
    <g textAnchor="middle">
      {part.map(({ key, name }, at) => (
        <text key={key} x={xOf(at) + across / 2} y={14} fill={PRINT_PALETTE.muted}>
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
          {part.map(({ key: column, index }, at) => {
            const count = index === null ? figures.length : (held.get(`${row} ${index}`) ?? 0);
            const share = index === null || count === 0 ? 0 : 0.12 + 0.4 * Math.sqrt(count / most);
            return (
              <g key={column}>
                {index !== null && <rect x={xOf(at)} width={across} height={height} fill={PRINT_PALETTE.band} />}
                {share > 0 && (
                  <rect
                    x={xOf(at)}
                    width={across}
                    height={height}
                    fill={PRINT_PALETTE.measures.participants}
                    fillOpacity={Math.round(share * 100) / 100}
                  />
                )}
                <text x={xOf(at) + across / 2} y={height / 2 + 4.3}>
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
        {part.map(({ key, index }, at) => (
          <text key={key} x={xOf(at) + across / 2} y={16}>
            {number((index === null ? coverage : coverage.columns[index])?.figures.length ?? 0)}
          </text>
        ))}
      </g>
    </g>
  );
}
