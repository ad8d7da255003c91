import type { Sort, SortColumn } from '../../analysis/view.ts';
import { useMessages } from '../../i18n/useLanguage.ts';
import styles from './FigureTable.module.css';

type Props = Readonly<{ column: SortColumn; sort: Sort | null; onSort: (sort: Sort) => void }>;

/** The head of a column: a button that sorts by it, and turns the order round when it already does. */
export function SortHeader({ column, sort, onSort }: Props) {
  const { table } = useMessages();
  const isSorted = sort?.column === column;
  const isDescending = isSorted && sort.descending;
  return (
    <th scope="col" aria-sort={isSorted ? (isDescending ? 'descending' : 'ascending') : 'none'}>
      <button
        type="button"
        title={table.sortBy(table.columns[column])}
        onClick={() => onSort({ column, descending: isSorted ? !isDescending : column === 'value' })}
      >
        {table.columns[column]}
        <span className={styles.arrow} aria-hidden="true">
          {isSorted ? (isDescending ? '↓' : '↑') : '↕'}
        </span>
      </button>
    </th>
  );
}
