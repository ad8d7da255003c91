import { useId } from 'react';
import { SORT_COLUMNS } from '../../analysis/view.ts';
import type { Sort } from '../../analysis/view.ts';
import { useDetails, useMessages } from '../../i18n/useLanguage.ts';
import styles from './FigureTable.module.css';

type Props = Readonly<{ sort: Sort | null; onSort: (sort: Sort | null) => void }>;

/** The order of the rows where there is no room for a row of column heads. */
export function SortSelect({ sort, onSort }: Props) {
  const id = useId();
  const { table } = useMessages();
  const { rows: words } = useDetails();
  const choose = (value: string) => {
    const column = SORT_COLUMNS.find((candidate) => candidate === value);
    onSort(column === undefined ? null : { column, descending: column === 'value' });
  };
  return (
    <div className={`${styles.order} no-print`}>
      <label htmlFor={id}>{words.order}</label>
      <select id={id} value={sort?.column ?? ''} onChange={({ target }) => choose(target.value)}>
        <option value="">{words.unsorted}</option>
        {SORT_COLUMNS.map((column) => (
          <option key={column} value={column}>
            {table.columns[column]}
          </option>
        ))}
      </select>
      {sort !== null && (
        <button
          type="button"
          className="button"
          aria-label={words.turn}
          title={words.turn}
          onClick={() => onSort({ ...sort, descending: !sort.descending })}
        >
          <span aria-hidden="true">{sort.descending ? '↓' : '↑'}</span>
        </button>
      )}
    </div>
  );
}
