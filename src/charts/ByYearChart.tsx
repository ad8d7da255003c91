import type { CitedFigure } from '../analysis/citedFigure.ts';
import { remembered } from '../analysis/remembered.ts';
import { isSymbolic } from '../analysis/stated.ts';
import { toTimePlane } from '../analysis/toTimePlane.ts';
import type { PlaneTime, TimePlane } from '../analysis/toTimePlane.ts';
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

const drawnIn = remembered(({ marks }: TimePlane): readonly CitedFigure[] => marks.map(({ cited }) => cited));

/** How many marks stand over a period, at a date of publication, and nowhere. */
const timesIn = remembered(({ marks }: TimePlane) => {
  const counts: Record<PlaneTime['kind'], number> = { period: 0, published: 0, undated: 0 };
  for (const { time } of marks) counts[time.kind] += 1;
  return counts;
});

/** The value–time plane: each count over the period that it covers; nothing is joined and nothing is added. */
export function ByYearChart({ figures, selectedId, onSelect, language, actions, ...props }: ChartProps & ScaleProps) {
  const words = chartTexts(language);
  const [wanted, chooseScale] = useChoice(props.scale, props.onScale);
  const plane = toTimePlane(figures, { scale: wanted });
  const drawn = drawnIn(plane);
  const isGrouped = drawn.length > MOST_MARKS;
  const times = timesIn(plane);
  const notes = [
    plane.scale.kind === 'log' && drawn.length > 0 ? words.logNote : null,
    isGrouped ? words.groups.noteByYear : null,
    !isGrouped && drawn.some(({ figure }) => isSymbolic(figure)) ? words.notToScale : null,
    !isGrouped && times.published > 0 ? words.publishedNote : null,
    times.undated > 0 ? words.undatedNote : null,
  ];
  return (
    <ChartFrame
      title={words.byYear}
      summary={planeSummary(times.period, times.published + times.undated, language, isGrouped)}
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
