import { useContext } from 'react';
import { MOST_MARKS } from '../../charts/groups/figureGroup.ts';
import { LABEL_STYLE, LINE_HEIGHT } from '../../charts/layout/labels.ts';
import { PRINT_PALETTE } from '../../charts/palette.ts';
import { wrapText } from '../../charts/text/wrapText.ts';
import type { CitedFigure } from '../../analysis/citedFigure.ts';
import type { Drawing, DrawOptions } from './drawing.ts';
import { markerOf } from './markerOf.ts';
import { round } from './NumberedMark.tsx';
import { SceneLinks } from './SceneLinks.ts';
import { fontOf } from './SceneText.tsx';

/** Something that a chart counts, with the figures behind its number. */
export type NumberedEntry = Readonly<{ key: string; text: string; figures: readonly CitedFigure[] }>;

/**
 * A list below a chart of numbers: each entry with the endnotes of its figures, "Indonesia: 4 figures [3]–[6]". Thousands of
 * numbers would say nothing: beyond the most marks of a chart only the counts stand here.
 */
export function drawEntries(entries: readonly NumberedEntry[], { width, numbers }: DrawOptions): Drawing {
  const columns = width >= 480 ? 2 : 1;
  const gap = 18;
  const across = (width - gap * (columns - 1)) / columns;
  const bottoms = new Array<number>(columns).fill(0);
  const placed = entries.map(({ key, text, figures }) => {
    const list = numbers.size > MOST_MARKS ? [] : figures.map(({ figure }) => numbers.get(figure.id) ?? 0);
    const marker = markerOf(list.sort((a, b) => a - b));
    const lines = wrapText(`${text} ${marker}`.trimEnd(), across, LABEL_STYLE);
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
              <LinkedNumbers text={line} />
            </tspan>
          ))}
        </text>
      ))}
    </g>
  );
  return { height: Math.max(0, ...bottoms), drawing };
}

/** A line whose numbers lead to their endnotes, in a document that has links. */
function LinkedNumbers({ text }: Readonly<{ text: string }>) {
  const links = useContext(SceneLinks);
  if (links === null) return text;
  return text.split(/(?<marker>\[\d+\])/u).map((part, index) =>
    index % 2 === 0 ? (
      part
    ) : (
      <a key={index} href={links(Number(part.slice(1, -1)))}>
        {part}
      </a>
    ),
  );
}
