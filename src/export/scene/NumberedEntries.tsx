import { LABEL_STYLE, LINE_HEIGHT } from '../../charts/layout/labels.ts';
import { PRINT_PALETTE } from '../../charts/palette.ts';
import { wrapText } from '../../charts/text/wrapText.ts';
import type { CitedFigure } from '../../analysis/citedFigure.ts';
import type { Drawing, DrawOptions } from './drawing.ts';
import { markerOf } from './markerOf.ts';
import { round } from './NumberedMark.tsx';
import { fontOf } from './SceneText.tsx';

/** Something that a chart counts, with the figures behind its number. */
export type NumberedEntry = Readonly<{ key: string; text: string; figures: readonly CitedFigure[] }>;

/** A list below a chart of numbers: each entry with the endnotes of its figures, "Indonesia: 4 figures [3]–[6]". */
export function drawEntries(entries: readonly NumberedEntry[], { width, numbers }: DrawOptions): Drawing {
  const columns = width >= 480 ? 2 : 1;
  const gap = 18;
  const across = (width - gap * (columns - 1)) / columns;
  const bottoms = new Array<number>(columns).fill(0);
  const placed = entries.map(({ key, text, figures }) => {
    const list = figures.map(({ figure }) => numbers.get(figure.id) ?? 0).sort((a, b) => a - b);
    const lines = wrapText(`${text} ${markerOf(list)}`, across, LABEL_STYLE);
    const column = bottoms.indexOf(Math.min(...bottoms));
    const top = bottoms[column] ?? 0;
    bottoms[column] = top + lines.length * LINE_HEIGHT + 2;
    return { key, lines, x: round(column * (across + gap)), top };
  });
  const drawing = (
    <g fontSize={12} fill={PRINT_PALETTE.ink} {...fontOf('sans400')}>
      {placed.map(({ key, lines, x, top }) => (
        <text key={key}>
          {lines.map((line, index) => (
            <tspan key={index} x={x} y={top + 12 + index * LINE_HEIGHT}>
              {line}
            </tspan>
          ))}
        </text>
      ))}
    </g>
  );
  return { height: Math.max(0, ...bottoms), drawing };
}
