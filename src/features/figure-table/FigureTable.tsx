import { useEffect, useMemo, useState } from 'react';
import type { ReactNode } from 'react';
import { flushSync } from 'react-dom';
import type { CitedFigure } from '../../analysis/citedFigure.ts';
import { SORT_COLUMNS } from '../../analysis/view.ts';
import type { Sort } from '../../analysis/view.ts';
import { useLanguage, useMessages } from '../../i18n/useLanguage.ts';
import { RowBlock } from './RowBlock.tsx';
import { SortHeader } from './SortHeader.tsx';
import { SortSelect } from './SortSelect.tsx';
import { sortFigures } from './sortFigures.ts';
import styles from './FigureTable.module.css';

type Props = Readonly<{
  figures: readonly CitedFigure[];
  selectedId: string | null;
  onSelect: (id: string, from: Element) => void;
  sort: Sort | null;
  onSort: (sort: Sort | null) => void;
  /** What stands beside the heading, such as an Export button. */
  actions?: ReactNode;
}>;

/** The first rows are few, so that they come soon. */
const FIRST = 25;
const BLOCK = 100;
/** So many rows are printed; a line says how many are not. */
const PRINTED = 400;

/** The figures of the charts as rows, sortable by every column; each row opens its source. Of a long table only what is near is drawn. */
export function FigureTable({ figures, selectedId, onSelect, sort, onSort, actions }: Props) {
  const language = useLanguage();
  const { table } = useMessages();
  const sorted = useMemo(() => sortFigures(figures, sort, language), [figures, sort, language]);
  const near = usePrinting() ? PRINTED : 1;
  const blocks = useMemo(() => inBlocks(sorted), [sorted]);
  return (
    <div className={styles.section}>
      <div className={styles.head}>
        <h2 id="table-heading">{table.heading}</h2>
        {actions}
      </div>
      <div className={styles.scroll} role="region" aria-labelledby="table-heading" tabIndex={0}>
        <SortSelect sort={sort} onSort={onSort} />
        <table className={styles.table} aria-rowcount={sorted.length + 1}>
          <caption>{table.caption(figures.length)}</caption>
          <thead>
            <tr aria-rowindex={1}>
              {SORT_COLUMNS.map((column) => (
                <SortHeader key={column} column={column} sort={sort} onSort={onSort} />
              ))}
            </tr>
          </thead>
          {blocks.map(({ rows, start }) => (
            <RowBlock
              key={rows[0]?.figure.id}
              figures={rows}
              first={start + 2}
              isNear={start < near}
              selectedId={rows.some(({ figure }) => figure.id === selectedId) ? selectedId : null}
              onSelect={onSelect}
            />
          ))}
        </table>
      </div>
      {sorted.length > PRINTED && <p className="print-only">{table.notPrinted(sorted.length - PRINTED)}</p>}
    </div>
  );
}

type Block = Readonly<{ rows: readonly CitedFigure[]; start: number }>;

function inBlocks(figures: readonly CitedFigure[]): readonly Block[] {
  const blocks: Block[] = [];
  for (let start = 0; start < figures.length; start += start === 0 ? FIRST : BLOCK) {
    blocks.push({ rows: figures.slice(start, start === 0 ? FIRST : start + BLOCK), start });
  }
  return blocks;
}

/** True while the page is being printed. */
function usePrinting(): boolean {
  const [isPrinting, setPrinting] = useState(false);
  useEffect(() => {
    const begin = () => flushSync(() => setPrinting(true));
    const end = () => setPrinting(false);
    window.addEventListener('beforeprint', begin);
    window.addEventListener('afterprint', end);
    return () => {
      window.removeEventListener('beforeprint', begin);
      window.removeEventListener('afterprint', end);
    };
  }, []);
  return isPrinting;
}
