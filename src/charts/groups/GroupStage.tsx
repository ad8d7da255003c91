import { useMemo } from 'react';
import type { ReactNode } from 'react';
import { chartTexts } from '../../i18n/chartTexts.ts';
import { groupInWords } from '../../i18n/groupInWords.ts';
import type { Language } from '../../model/article.ts';
import { useWidth } from '../useWidth.ts';
import type { FigureGroup } from './figureGroup.ts';
import { GroupList } from './GroupList.tsx';
import { useGroups } from './useGroups.ts';
import type { ShownGroup } from './useGroups.ts';

export type GroupStageProps<Layout extends { groups: readonly FigureGroup[] }> = Readonly<{
  onSelect: (id: string, from: Element) => void;
  language: Language;
  /** Lays the groups out for a width in pixels; the same function as long as nothing changes. */
  place: (width: number) => Layout;
  draw: (layout: Layout, width: number) => ReactNode;
}>;

/** The place where groups are drawn, and below it the figures of the group that a reader has opened. */
export function GroupStage<Layout extends { groups: readonly FigureGroup[] }>(props: GroupStageProps<Layout>) {
  const { onSelect, language, place, draw } = props;
  const { ref, width } = useWidth<HTMLDivElement>();
  const layout = useMemo(() => (width === null ? null : place(width)), [width, place]);
  const { handlers, shown, open, close } = useGroups(layout?.groups ?? NONE, onSelect);
  return (
    <>
      <div ref={ref} className="chart-stage" role="group" aria-label={chartTexts(language).marks} {...handlers}>
        {layout && width !== null && <div className="chart-plot">{draw(layout, width)}</div>}
        {shown && <GroupTooltip shown={shown} language={language} />}
      </div>
      {open && <GroupList key={open.key} group={open} onSelect={onSelect} onClose={close} language={language} />}
    </>
  );
}

const NONE: readonly FigureGroup[] = [];

function GroupTooltip({ shown: { group, box }, language }: Readonly<{ shown: ShownGroup; language: Language }>) {
  const stand = (tip: HTMLDivElement | null) => {
    const stage = tip?.offsetParent?.getBoundingClientRect();
    if (!tip || !stage) return;
    const middle = box.left + box.width / 2 - stage.left - tip.offsetWidth / 2;
    tip.style.left = `${Math.max(0, Math.min(middle, stage.width - tip.offsetWidth))}px`;
    tip.style.top = `${box.bottom - stage.top + 6}px`;
  };
  return (
    <div ref={stand} className="chart-tooltip" role="tooltip">
      <p className="chart-tooltip-value">{groupInWords(group, language)}</p>
    </div>
  );
}
