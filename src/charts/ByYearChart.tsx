import { remembered } from '../analysis/remembered.ts';
import { isOpenPeriod, isSymbolic } from '../analysis/stated.ts';
import { toLanes } from '../analysis/toLanes.ts';
import { planeFigures, toTimePlane } from '../analysis/toTimePlane.ts';
import type { PlaneTime, TimePlane } from '../analysis/toTimePlane.ts';
import { planeSummary } from '../i18n/chartSummary.ts';
import { chartTexts } from '../i18n/chartTexts.ts';
import { ChartFrame } from './ChartFrame.tsx';
import { ChartLegend } from './ChartLegend.tsx';
import { ChartNotes } from './ChartNotes.tsx';
import type { ChartProps, HeightProps, ScaleProps } from './chartProps.ts';
import { ChoiceSwitch } from './ChoiceSwitch.tsx';
import { MOST_MARKS } from './groups/figureGroup.ts';
import { GroupLegend } from './groups/GroupLegend.tsx';
import { PlaneGroups } from './groups/PlaneGroups.tsx';
import { LanesGroups } from './lanes/LanesGroups.tsx';
import { LanesPlot } from './lanes/LanesPlot.tsx';
import { MarkStage } from './MarkStage.tsx';
import { PlanePlot } from './PlanePlot.tsx';
import { ScaleSwitch } from './ScaleSwitch.tsx';
import { useChoice } from './useChoice.ts';

/** How many marks stand over a period, at a date of publication, and nowhere. */
const timesIn = remembered(({ marks }: TimePlane) => {
  const counts: Record<PlaneTime['kind'], number> = { period: 0, published: 0, undated: 0 };
  for (const { time } of marks) counts[time.kind] += 1;
  return counts;
});

/** Counts over the period that they cover, by value or in a lane for each region; nothing is joined and nothing is added. */
export function ByYearChart({
  figures,
  selectedId,
  onSelect,
  language,
  actions,
  table,
  ...props
}: ChartProps & ScaleProps & HeightProps) {
  const words = chartTexts(language);
  const [wanted, chooseScale] = useChoice(props.scale, props.onScale);
  const [wantedHeight, chooseHeight] = useChoice(props.height, props.onHeight);
  const height = wantedHeight ?? 'value';
  const isLanes = height === 'region';
  const lanes = isLanes ? toLanes(figures) : null;
  const plane = lanes ? lanes.plane : toTimePlane(figures, { scale: wanted });
  const drawn = planeFigures(plane);
  const isGrouped = drawn.length > MOST_MARKS;
  const times = timesIn(plane);
  const notes = [
    isLanes && drawn.length > 0 ? words.lanesNote : null,
    !isLanes && plane.scale.kind === 'log' && drawn.length > 0 ? words.logNote : null,
    isGrouped ? words.groups.noteByYear : null,
    !isGrouped && drawn.some(({ figure }) => isSymbolic(figure)) ? words.notToScale : null,
    !isGrouped && times.published > 0 ? words.publishedNote : null,
    !isGrouped && drawn.some(({ figure }) => isOpenPeriod(figure)) ? words.openNote : null,
    times.undated > 0 ? words.undatedNote : null,
  ];
  return (
    <ChartFrame
      title={words.byYear}
      summary={planeSummary(times.period, times.published + times.undated, language, isGrouped)}
      controls={
        <>
          <ChoiceSwitch
            label={words.height}
            value={height}
            options={(['value', 'region'] as const).map((value) => ({ value, label: words.heights[value] }))}
            onChange={chooseHeight}
          />
          {!isLanes && <ScaleSwitch kind={plane.scale.kind} onChange={chooseScale} language={language} />}
          {actions}
        </>
      }
      legend={
        isGrouped ? (
          <GroupLegend drawn={drawn} language={language} />
        ) : (
          <ChartLegend drawn={drawn} grows="up" overTime language={language} />
        )
      }
      notes={<ChartNotes notDrawn={(lanes ?? plane).notDrawn} notes={notes} language={language} />}
      table={table?.(drawn)}
    >
      {isGrouped && lanes && <LanesGroups lanes={lanes} language={language} onSelect={onSelect} />}
      {isGrouped && !lanes && <PlaneGroups plane={plane} language={language} onSelect={onSelect} />}
      {drawn.length > 0 && !isGrouped && (
        <MarkStage figures={drawn} selectedId={selectedId} onSelect={onSelect} language={language}>
          {(width) =>
            lanes ? (
              <LanesPlot lanes={lanes} width={width} language={language} />
            ) : (
              <PlanePlot plane={plane} width={width} language={language} />
            )
          }
        </MarkStage>
      )}
    </ChartFrame>
  );
}
