import { isSymbolic } from '../analysis/stated.ts';
import { toPanels } from '../analysis/toPanels.ts';
import { planeFigures } from '../analysis/toTimePlane.ts';
import type { RowKind } from '../analysis/toStrip.ts';
import { panelsSummary } from '../i18n/boardSummary.ts';
import { chartTexts } from '../i18n/chartTexts.ts';
import { counted } from '../i18n/plural.ts';
import { boardTexts } from '../i18n/topics/boardTexts.ts';
import { ChartFrame } from './ChartFrame.tsx';
import { ChartLegend } from './ChartLegend.tsx';
import { ChartNotes } from './ChartNotes.tsx';
import type { ChartProps, ScaleProps } from './chartProps.ts';
import { MOST_MARKS } from './groups/figureGroup.ts';
import { GroupLegend } from './groups/GroupLegend.tsx';
import { MarkStage } from './MarkStage.tsx';
import { PanelsGroups } from './panels/PanelsGroups.tsx';
import { PanelsPlot } from './panels/PanelsPlot.tsx';
import { RowSwitch } from './RowSwitch.tsx';
import { ScaleSwitch } from './ScaleSwitch.tsx';
import { useChoice } from './useChoice.ts';

export type MultiplesChartProps = ChartProps &
  ScaleProps &
  Readonly<{ panels?: RowKind | null; onPanels?: (panels: RowKind) => void }>;

/** The value–time plane in small, for each region or country, with the same axes throughout. */
export function MultiplesChart({
  figures,
  selectedId,
  onSelect,
  language,
  actions,
  table,
  ...props
}: MultiplesChartProps) {
  const words = chartTexts(language);
  const { multiples } = boardTexts(language);
  const [wantedScale, chooseScale] = useChoice(props.scale, props.onScale);
  const [wantedKind, chooseKind] = useChoice(props.panels, props.onPanels);
  const kind = wantedKind ?? 'region';
  const panels = toPanels(figures, { panels: kind, scale: wantedScale });
  const { axes, more } = panels;
  const drawn = planeFigures(axes);
  const isGrouped = drawn.length > MOST_MARKS;
  const notes = [
    more.places > 0
      ? multiples.more(counted(more.places, language, multiples.places), counted(more.figures, language, words.figures))
      : null,
    axes.scale.kind === 'log' && drawn.length > 0 ? words.logNote : null,
    isGrouped ? words.groups.noteByYear : null,
    !isGrouped && drawn.some(({ figure }) => isSymbolic(figure)) ? words.notToScale : null,
    !isGrouped && axes.marks.some(({ time }) => time.kind === 'published') ? words.publishedNote : null,
    panels.panels.some(({ place }) => place.kind === 'several') ? words.severalNote : null,
  ];
  return (
    <ChartFrame
      title={multiples.title}
      summary={panelsSummary(drawn.length, panels.panels.length, language)}
      controls={
        <>
          <RowSwitch label={multiples.panels} kind={kind} onChange={chooseKind} language={language} />
          <ScaleSwitch kind={axes.scale.kind} onChange={chooseScale} language={language} />
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
      notes={<ChartNotes notDrawn={panels.notDrawn} notes={notes} language={language} />}
      table={table?.(drawn)}
    >
      {isGrouped && <PanelsGroups panels={panels} kind={kind} language={language} onSelect={onSelect} />}
      {drawn.length > 0 && !isGrouped && (
        <MarkStage figures={drawn} selectedId={selectedId} onSelect={onSelect} language={language}>
          {(width) => <PanelsPlot panels={panels} kind={kind} width={width} language={language} />}
        </MarkStage>
      )}
    </ChartFrame>
  );
}
