import { isSymbolic } from '../analysis/stated.ts';
import { remembered } from '../analysis/remembered.ts';
import type { CitedFigure } from '../analysis/citedFigure.ts';
import { toStrip } from '../analysis/toStrip.ts';
import type { Strip } from '../analysis/toStrip.ts';
import { extremes } from './extremes.ts';
import { chartTexts } from '../i18n/chartTexts.ts';
import { stripSummary } from '../i18n/chartSummary.ts';
import { ChartFrame } from './ChartFrame.tsx';
import { ChartLegend } from './ChartLegend.tsx';
import { ChartNotes } from './ChartNotes.tsx';
import type { ChartProps, RowProps, ScaleProps } from './chartProps.ts';
import { MOST_MARKS } from './groups/figureGroup.ts';
import { GroupLegend } from './groups/GroupLegend.tsx';
import { StripGroups } from './groups/StripGroups.tsx';
import { MarkStage } from './MarkStage.tsx';
import { RowSwitch } from './RowSwitch.tsx';
import { ScaleSwitch } from './ScaleSwitch.tsx';
import { StripPlot } from './StripPlot.tsx';
import { useChoice } from './useChoice.ts';

const drawnIn = remembered(({ rows }: Strip): readonly CitedFigure[] =>
  rows.flatMap(({ marks }) => marks.map(({ cited }) => cited)),
);

/** The evidence strip: counts by region or by country, one mark for each figure, no bars and no totals. */
export function ByRegionChart({
  figures,
  selectedId,
  onSelect,
  language,
  actions,
  table,
  ...props
}: ChartProps & ScaleProps & RowProps) {
  const words = chartTexts(language);
  const [wantedScale, chooseScale] = useChoice(props.scale, props.onScale);
  const [wantedRows, chooseRows] = useChoice(props.rows, props.onRows);
  const rows = wantedRows ?? 'region';
  const strip = toStrip(figures, { rows, scale: wantedScale });
  const drawn = drawnIn(strip);
  const isGrouped = drawn.length > MOST_MARKS;
  const hasSeveral = strip.rows.some(({ place }) => place.kind === 'several');
  const controls = (
    <>
      <RowSwitch label={words.rows} kind={rows} onChange={chooseRows} language={language} />
      <ScaleSwitch kind={strip.scale.kind} onChange={chooseScale} language={language} />
      {actions}
    </>
  );
  const notes = [
    strip.scale.kind === 'log' && drawn.length > 0 ? words.logNote : null,
    isGrouped ? words.groups.note : null,
    !isGrouped && drawn.some(({ figure }) => isSymbolic(figure)) ? words.notToScale : null,
    hasSeveral ? words.severalNote : null,
  ];
  return (
    <ChartFrame
      title={words.byRegion}
      summary={stripSummary(extremes(drawn), strip.rows.length, language, isGrouped)}
      controls={controls}
      legend={
        isGrouped ? (
          <GroupLegend drawn={drawn} language={language} />
        ) : (
          <ChartLegend drawn={drawn} grows="right" language={language} />
        )
      }
      notes={<ChartNotes notDrawn={strip.notDrawn} notes={notes} language={language} />}
      table={table?.(drawn)}
    >
      {isGrouped && <StripGroups strip={strip} rows={rows} language={language} onSelect={onSelect} />}
      {drawn.length > 0 && !isGrouped && (
        <MarkStage figures={drawn} selectedId={selectedId} onSelect={onSelect} language={language}>
          {(width) => <StripPlot strip={strip} rows={rows} width={width} language={language} />}
        </MarkStage>
      )}
    </ChartFrame>
  );
}
