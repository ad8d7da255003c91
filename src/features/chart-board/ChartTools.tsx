import { boardTexts } from '../../i18n/topics/boardTexts.ts';
import { useLanguage } from '../../i18n/useLanguage.ts';
import { CopyButton } from '../../ui/CopyButton.tsx';

type Props = Readonly<{
  hasTable: boolean;
  onTable: () => void;
  isFull: boolean;
  onFull: () => void;
  /** The address with this chart filling the screen. */
  link: () => string;
}>;

/** What every chart can do: show its table, fill the screen, be linked to. */
export function ChartTools({ hasTable, onTable, isFull, onFull, link }: Props) {
  const { tools } = boardTexts(useLanguage());
  return (
    <span className="chart-tools">
      <button type="button" className="button plain" aria-expanded={hasTable} onClick={onTable}>
        {hasTable ? tools.chart : tools.table}
      </button>
      <button type="button" className="button plain" data-full-screen="" onClick={onFull}>
        {isFull ? tools.close : tools.fullScreen}
      </button>
      {/* The status of a chart is that of its export. */}
      <CopyButton className="button plain" text={link} isQuiet>
        {tools.link}
      </CopyButton>
    </span>
  );
}
