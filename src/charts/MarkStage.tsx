import type { ReactNode } from 'react';
import type { CitedFigure } from '../analysis/citedFigure.ts';
import { chartTexts } from '../i18n/chartTexts.ts';
import type { Language } from '../model/article.ts';
import { MarkContext } from './MarkContext.ts';
import { MarkTooltip } from './MarkTooltip.tsx';
import { useMarks } from './useMarks.ts';
import { useWidth } from './useWidth.ts';

export type MarkStageProps = Readonly<{
  /** The figures with a mark, in reading order. */
  figures: readonly CitedFigure[];
  selectedId: string | null;
  onSelect: (id: string, from: Element) => void;
  language: Language;
  /** Draws the chart for a width in pixels. */
  children: (width: number) => ReactNode;
}>;

/** The place where a chart is drawn: measures its width, keeps one tab stop for its marks, shows their tooltip. */
export function MarkStage({ figures, selectedId, onSelect, language, children }: MarkStageProps) {
  const { ref, width } = useWidth<HTMLDivElement>();
  const marks = useMarks({ ids: figures.map(({ figure }) => figure.id), selectedId, onSelect });
  const shown = marks.shown && figures.find(({ figure }) => figure.id === marks.shown?.id);
  return (
    <div ref={ref} className="chart-stage" role="group" aria-label={chartTexts(language).marks}>
      <MarkContext value={{ marks, language }}>{width !== null && children(width)}</MarkContext>
      {shown && <MarkTooltip cited={shown} {...{ marks, language, width }} />}
    </div>
  );
}
