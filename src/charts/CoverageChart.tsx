import { toCoverage } from '../analysis/toCoverage.ts';
import type { CellKind } from '../analysis/toCoverage.ts';
import { boardTexts } from '../i18n/topics/boardTexts.ts';
import { coverageSummary } from '../i18n/boardSummary.ts';
import { counted } from '../i18n/plural.ts';
import { ChartFrame } from './ChartFrame.tsx';
import { ChartNotes } from './ChartNotes.tsx';
import type { ChartProps } from './chartProps.ts';
import { ChoiceSwitch } from './ChoiceSwitch.tsx';
import { CoverageGrid } from './coverage/CoverageGrid.tsx';
import { useChoice } from './useChoice.ts';

export type CoverageChartProps = Omit<ChartProps, 'selectedId'> &
  Readonly<{ cells?: CellKind | null; onCells?: (cells: CellKind) => void }>;

/** Where the articles have figures and where they have none: the one chart that adds, and it adds figures only. */
export function CoverageChart({ figures, onSelect, language, actions, table, ...props }: CoverageChartProps) {
  const { coverage: words } = boardTexts(language);
  const [wanted, choose] = useChoice(props.cells, props.onCells);
  const cells = wanted ?? 'region-year';
  const coverage = toCoverage(figures, { cells });
  const notes = [words.blank, coverage.repeated > 0 ? counted(coverage.repeated, language, words.repeated) : null];
  return (
    <ChartFrame
      title={words.title}
      summary={coverageSummary(coverage, language)}
      controls={
        <>
          <ChoiceSwitch
            label={words.cells}
            value={cells}
            options={(['region-year', 'country-measure'] as const).map((value) => ({ value, label: words[value] }))}
            onChange={choose}
          />
          {actions}
        </>
      }
      notes={<ChartNotes notDrawn={[]} notes={figures.length > 0 ? notes : []} language={language} />}
      table={table?.(figures)}
    >
      {figures.length > 0 && <CoverageGrid key={cells} {...{ coverage, cells, onSelect, language }} />}
    </ChartFrame>
  );
}
