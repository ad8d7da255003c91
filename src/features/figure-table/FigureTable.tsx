import { Suspense, useMemo } from 'react';
import type { ReactNode } from 'react';
import type { CitedFigure } from '../../analysis/citedFigure.ts';
import { SORT_COLUMNS } from '../../analysis/view.ts';
import type { Sort } from '../../analysis/view.ts';
import { later } from '../../ui/later.tsx';
import { useLanguage, useMessages } from '../../i18n/useLanguage.ts';
import { figureRow } from './figureRow.ts';
import { FigureRowView } from './FigureRowView.tsx';
import { SortHeader } from './SortHeader.tsx';
import { useSorted } from './useSorted.ts';
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

const SortSelect = later(async () => (await import('./SortSelect.tsx')).SortSelect);
const MoreRows = later(async () => (await import('./MoreRows.tsx')).MoreRows);

/** The figures of the charts as rows, sortable by every column; each row opens its source. Of a long table only what is near is drawn. */
export function FigureTable({ figures, selectedId, onSelect, sort, onSort, actions }: Props) {
  const language = useLanguage();
  const { table } = useMessages();
  const sorted = useSorted(figures, sort, language);
  const rows = useMemo(
    () =>
      sorted
        .slice(0, FIRST)
        .map((cited, index) => (
          <FigureRowView
            key={cited.figure.id}
            row={figureRow(cited, language)}
            number={index + 2}
            isSelected={cited.figure.id === selectedId}
            onSelect={onSelect}
          />
        )),
    [sorted, language, selectedId, onSelect],
  );
  const rest = useMemo(() => sorted.slice(FIRST), [sorted]);
  return (
    <div className={styles.section}>
      <div className={styles.head}>
        <h2 id="table-heading">{table.heading}</h2>
        {actions}
      </div>
      <div className={styles.scroll} role="region" aria-labelledby="table-heading" tabIndex={0}>
        <Suspense fallback={<div className={`${styles.order} no-print`} />}>
          <SortSelect sort={sort} onSort={onSort} />
        </Suspense>
        <table className={styles.table} aria-rowcount={sorted.length + 1}>
          <caption>{table.caption(figures.length)}</caption>
          <thead>
            <tr aria-rowindex={1}>
              {SORT_COLUMNS.map((column) => (
                <SortHeader key={column} column={column} sort={sort} onSort={onSort} />
              ))}
            </tr>
          </thead>
          <tbody>{rows}</tbody>
          {rest.length > 0 && (
            <Suspense fallback={null}>
              <MoreRows figures={rest} first={FIRST + 2} selectedId={selectedId} onSelect={onSelect} />
            </Suspense>
          )}
        </table>
      </div>
    </div>
  );
}
