import { useMemo } from 'react';
import { isSymbolic } from '../analysis/stated.ts';
import { toShares } from '../analysis/toShares.ts';
import { sharesSummary } from '../i18n/chartSummary.ts';
import { chartTexts } from '../i18n/chartTexts.ts';
import { ChartFrame } from './ChartFrame.tsx';
import { ChartLegend } from './ChartLegend.tsx';
import { ChartNotes } from './ChartNotes.tsx';
import type { ChartProps } from './chartProps.ts';
import { MarkStage } from './MarkStage.tsx';
import { SharesPlot } from './SharesPlot.tsx';

/** Percentages, each on its own track of 0 to 100 and under the whole that it is a part of; never stacked. */
export function PercentagesChart({ figures, selectedId, onSelect, language, actions }: ChartProps) {
  const words = chartTexts(language);
  const shares = useMemo(() => toShares(figures), [figures]);
  const drawn = useMemo(() => shares.groups.flatMap((group) => group.shares), [shares]);
  const rays = drawn.some(({ figure }) => isSymbolic(figure)) ? words.notToScale : null;
  return (
    <ChartFrame
      title={words.percentages}
      summary={sharesSummary(drawn.length, shares.groups.length, language)}
      controls={actions}
      legend={<ChartLegend drawn={drawn} grows="right" language={language} />}
      notes={<ChartNotes notDrawn={shares.notDrawn} notes={[rays]} language={language} />}
    >
      {drawn.length > 0 && (
        <MarkStage figures={drawn} selectedId={selectedId} onSelect={onSelect} language={language}>
          {(width) => <SharesPlot shares={shares} width={width} language={language} />}
        </MarkStage>
      )}
    </ChartFrame>
  );
}
