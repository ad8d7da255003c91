import { useMemo, useState } from 'react';
import { isSymbolic } from '../analysis/stated.ts';
import { firstShares, toShares } from '../analysis/toShares.ts';
import { sharesSummary } from '../i18n/chartSummary.ts';
import { chartTexts } from '../i18n/chartTexts.ts';
import { formatNumber } from '../i18n/formatNumber.ts';
import { ChartFrame } from './ChartFrame.tsx';
import { ChartLegend } from './ChartLegend.tsx';
import { ChartNotes } from './ChartNotes.tsx';
import type { ChartProps } from './chartProps.ts';
import { MarkStage } from './MarkStage.tsx';
import { SharesPlot } from './SharesPlot.tsx';

/** Each share takes a line of its own: more of them come when they are asked for. */
const MOST_SHARES = 30;

/** Percentages, each on its own track of 0 to 100 and under the whole that it is a part of; never stacked. */
export function PercentagesChart({ figures, selectedId, onSelect, language, actions, table }: ChartProps) {
  const words = chartTexts(language);
  const shares = useMemo(() => toShares(figures), [figures]);
  const [limit, setLimit] = useState(MOST_SHARES);
  const listed = useMemo(() => firstShares(shares, limit), [shares, limit]);
  const all = shares.groups.reduce((sum, group) => sum + group.shares.length, 0);
  const drawn = useMemo(() => listed.groups.flatMap((group) => group.shares), [listed]);
  const rays = drawn.some(({ figure }) => isSymbolic(figure)) ? words.notToScale : null;
  return (
    <ChartFrame
      title={words.percentages}
      summary={sharesSummary(shares.groups, language)}
      controls={actions}
      legend={<ChartLegend drawn={drawn} grows="right" language={language} />}
      notes={<ChartNotes notDrawn={shares.notDrawn} notes={[rays]} language={language} />}
      table={table?.(drawn)}
    >
      {drawn.length > 0 && (
        <MarkStage figures={drawn} selectedId={selectedId} onSelect={onSelect} language={language}>
          {(width) => <SharesPlot shares={listed} width={width} language={language} />}
        </MarkStage>
      )}
      {drawn.length < all && (
        <p className="chart-notes">
          {words.groups.listed(formatNumber(drawn.length, language), formatNumber(all, language))}{' '}
          <button type="button" className="button no-print" onClick={() => setLimit(limit + MOST_SHARES)}>
            {words.groups.more(formatNumber(Math.min(all - drawn.length, MOST_SHARES), language))}
          </button>
        </p>
      )}
    </ChartFrame>
  );
}
