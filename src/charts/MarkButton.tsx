import type { ReactNode } from 'react';
import type { Figure } from '../model/figure.ts';
import { chartTexts } from '../i18n/chartTexts.ts';
import { figureInWords } from '../i18n/figureInWords.ts';
import { useMarkContext } from './MarkContext.ts';
import { usePicks } from './PickContext.ts';
import type { Box } from './layout/boxes.ts';

export type MarkButtonProps = Readonly<{
  figure: Figure;
  /** Where the mark stands in the drawing. */
  x: number;
  y: number;
  /** What the mark covers, in pixels from x and y; the target for a pointer is never less than 24 px. */
  extent: Box;
  children: ReactNode;
}>;

const TARGET = 24;

/** A mark that can be found, read and pressed: a button in the drawing, named by the figure in words. */
export function MarkButton({ figure, x, y, extent, children }: MarkButtonProps) {
  const { marks, language } = useMarkContext();
  const isPicked = usePicks().picked.has(figure.id);
  const { left, top, width, height } = targetOf(extent);
  const name = figureInWords(figure, language);
  return (
    <g
      {...marks.markProps(figure.id)}
      className="chart-mark"
      role="button"
      data-picked={isPicked || undefined}
      aria-label={isPicked ? `${name}, ${chartTexts(language).picked}` : name}
      transform={`translate(${x} ${y})`}
    >
      <rect className="chart-mark-target" x={left} y={top} width={width} height={height} rx={5} />
      {children}
      {isPicked && <PickedSign x={left + width} y={top} />}
    </g>
  );
}

/** A tick at the corner of the ring: a pick is not told by colour alone. */
function PickedSign({ x, y }: Readonly<{ x: number; y: number }>) {
  return (
    <g className="chart-mark-picked" transform={`translate(${x} ${y})`}>
      <circle r={6} />
      <path d="M-3 0l2 2 4-4" />
    </g>
  );
}

function targetOf({ left, top, right, bottom }: Box) {
  const wider = Math.max(0, TARGET - (right - left)) / 2;
  const taller = Math.max(0, TARGET - (bottom - top)) / 2;
  return {
    left: left - wider,
    top: top - taller,
    width: Math.max(right - left, TARGET),
    height: Math.max(bottom - top, TARGET),
  };
}
