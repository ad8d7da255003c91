import { useMemo } from 'react';
import { isSymbolic } from '../analysis/stated.ts';
import { toTimePlane } from '../analysis/toTimePlane.ts';
import { planeSummary } from '../i18n/chartSummary.ts';
import { chartTexts } from '../i18n/chartTexts.ts';
import { ChartFrame } from './ChartFrame.tsx';
import { ChartLegend } from './ChartLegend.tsx';
import { ChartNotes } from './ChartNotes.tsx';
import type { ChartProps, ScaleProps } from './chartProps.ts';
import { MOST_MARKS } from './groups/figureGroup.ts';
import { GroupLegend } from './groups/GroupLegend.tsx';
import { PlaneGroups } from './groups/PlaneGroups.tsx';
import { MarkStage } from './MarkStage.tsx';
import { PlanePlot } from './PlanePlot.tsx';
import { ScaleSwitch } from './ScaleSwitch.tsx';
import { useChoice } from './useChoice.ts';

/** The value–time plane: each count over the period that it covers; nothing is joined and nothing is added. */
export function ByYearChart({ figures, selectedId, onSelect, language, actions, ...props }: ChartProps & ScaleProps) {
  const words = chartTexts(language);
  const [wanted, chooseScale] = useChoice(props.scale, props.onScale);
  const plane = useMemo(() => toTimePlane(figures, { scale: wanted }), [figures, wanted]);
  const drawn = useMemo(() => plane.marks.map(({ cited }) => cited), [plane]);
  const isGrouped = drawn.length > MOST_MARKS;
  const dated = plane.marks.filter(({ time }) => time.kind === 'period').length;
  const notes = [
    plane.scale.kind === 'log' && drawn.length > 0 ? words.logNote : null,
    isGrouped ? words.groups.noteByYear : null,
    !isGrouped && drawn.some(({ figure }) => isSymbolic(figure)) ? words.notToScale : null,
    !isGrouped && plane.marks.some(({ time }) => time.kind === 'published') ? words.publishedNote : null,
    plane.marks.some(({ time }) => time.kind === 'undated') ? words.undatedNote : null,
  ];
  return (
    <ChartFrame
      title={words.byYear}
      summary={planeSummary(dated, drawn.length - dated, language, isGrouped)}
      controls={
        <>
          <ScaleSwitch kind={plane.scale.kind} onChange={chooseScale} language={language} />
          {actions}
        </>
      }
      legend={
        isGrouped ? (
          <GroupLegend drawn={drawn} language={language} />
        ) : (
          <ChartLegend drawn={drawn} grows="up" language={language} />
        )
      }
      notes={<ChartNotes notDrawn={plane.notDrawn} notes={notes} language={language} />}
    >
      {isGrouped && <PlaneGroups plane={plane} language={language} onSelect={onSelect} />}
      {drawn.length > 0 && !isGrouped && (
        <MarkStage figures={drawn} selectedId={selectedId} onSelect={onSelect} language={language}>
          {(width) => <PlanePlot plane={plane} width={width} language={language} />}
        </MarkStage>
      )}
    </ChartFrame>
  );
}
