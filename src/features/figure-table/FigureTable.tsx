import { useMemo, useState } from 'react';
import type { ReactNode } from 'react';
import type { CitedFigure } from '../../analysis/citedFigure.ts';
import { SORT_COLUMNS } from '../../analysis/view.ts';
import type { Sort } from '../../analysis/view.ts';
import { useLanguage, useMessages } from '../../i18n/useLanguage.ts';
import { figureRow } from './figureRow.ts';
import { FigureRowView } from './FigureRowView.tsx';
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

const PAGE = 200;

/** The figures of the charts as rows, sortable by every column; each row opens its source. */
export function FigureTable({ figures, selectedId, onSelect, sort, onSort, actions }: Props) {
  const language = useLanguage();
  const { table } = useMessages();
  const [limit, setLimit] = useState(PAGE);
  const rows = useMemo(() => figures.map((cited) => figureRow(cited, language)), [figures, language]);
  const sorted = useMemo(() => sortFigures(rows, sort, language), [rows, sort, language]);
  return (
    <div className={styles.section}>
      <div className={styles.head}>
        <h2 id="table-heading">{table.heading}</h2>
        {actions}
      </div>
      <div className={styles.scroll} role="region" aria-labelledby="table-heading" tabIndex={0}>
        <SortSelect sort={sort} onSort={onSort} />
        <table className={styles.table}>
          <caption>{table.caption(figures.length)}</caption>
          <thead>
            <tr>
              {SORT_COLUMNS.map((column) => (
                <SortHeader key={column} column={column} sort={sort} onSort={onSort} />
              ))}
            </tr>
          </thead>
          <tbody>
            {sorted.slice(0, limit).map((row) => (
              <FigureRowView
                key={row.cited.figure.id}
                row={row}
                isSelected={row.cited.figure.id === selectedId}
                onSelect={onSelect}
              />
            ))}
          </tbody>
        </table>
      </div>
      <MoreRows left={sorted.length - limit} onMore={() => setLimit(limit + PAGE)} />
    </div>
  );
}

function MoreRows({ left, onMore }: Readonly<{ left: number; onMore: () => void }>) {
  const { table } = useMessages();
  if (left <= 0) return null;
  return (
    <p className={styles.more}>
      {table.rest(left)}{' '}
      <button type="button" className="button" onClick={onMore}>
        {table.more(Math.min(left, PAGE))}
      </button>
    </p>
  );
}
