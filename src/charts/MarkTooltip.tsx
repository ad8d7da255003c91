import { useLayoutEffect, useRef } from 'react';
import type { CitedFigure } from '../analysis/citedFigure.ts';
import type { Language } from '../model/article.ts';
import { countedInWords } from '../i18n/figureInWords.ts';
import { placesWithBasis } from '../i18n/placesWithBasis.ts';
import { periodWithBasis } from '../i18n/periodWithBasis.ts';
import { figureTexts } from '../i18n/figureTexts.ts';
import { quotationText } from '../markup/quotation.ts';
import type { Marks } from './useMarks.ts';

export type MarkTooltipProps = Readonly<{
  cited: CitedFigure;
  marks: Marks;
  language: Language;
  /** The width of the chart: with it the mark moves. */
  width: number | null;
}>;

const MARGIN = 6;

/** What a mark says: the figure in words, its quotation, and the article that states it. */
export function MarkTooltip({ cited: { figure, article }, marks, language, width }: MarkTooltipProps) {
  const ref = useRef<HTMLDivElement>(null);
  const element = marks.shown?.element;
  useLayoutEffect(() => {
    const tip = ref.current;
    const stage = tip?.offsetParent?.getBoundingClientRect();
    if (!tip || !stage || !element) return;
    const box = element.getBoundingClientRect();
    const middle = box.left + box.width / 2 - stage.left - tip.offsetWidth / 2;
    tip.style.left = `${Math.max(0, Math.min(middle, stage.width - tip.offsetWidth))}px`;
    const isRoomAbove = box.top - tip.offsetHeight - MARGIN > 0;
    const top = isRoomAbove ? box.top - stage.top - tip.offsetHeight - MARGIN : box.bottom - stage.top + MARGIN;
    tip.style.top = `${top}px`;
  }, [element, figure.id, width]);
  return (
    <div ref={ref} className="chart-tooltip" role="tooltip" {...marks.tooltipProps}>
      <p className="chart-tooltip-value">{countedInWords(figure, language)}</p>
      <p>
        {placesWithBasis(figure, language)} · {periodWithBasis(figure, language)}
      </p>
      <blockquote lang={article.language}>
        {figureTexts(language).quoted(quotationText(figure.quote.exact, article.file))}
      </blockquote>
      <p className="chart-tooltip-source" lang={article.language}>
        {article.title}
      </p>
    </div>
  );
}
