import { useMessages } from '../../i18n/useLanguage.ts';
import type { FigureRow } from './figureRow.ts';
import { PickBox } from './PickBox.tsx';
import styles from './FigureTable.module.css';

type Props = Readonly<{
  row: FigureRow;
  /** Which row of the table it is, the head being the first. */
  number: number;
  isSelected: boolean;
  onSelect: (id: string, from: Element) => void;
}>;

/** One figure of the table; its value is the button that opens the source. */
export function FigureRowView({ row, number, isSelected, onSelect }: Props) {
  const { measures, periodInferred, table } = useMessages();
  const { figure, article } = row.cited;
  const { columns } = table;
  return (
    <tr aria-rowindex={number} data-selected={isSelected || undefined}>
      <th scope="row" data-label={columns.value}>
        <span className={styles.picking}>
          <PickBox id={figure.id} spoken={row.spoken} />
          <button
            type="button"
            className={styles.value}
            data-figure-row={figure.id}
            aria-label={table.openSource(row.spoken)}
            aria-pressed={isSelected}
            onClick={(event) => onSelect(figure.id, event.currentTarget)}
          >
            {row.value}
          </button>
        </span>
      </th>
      <td data-label={columns.qualifier}>{row.qualifier}</td>
      <td data-label={columns.measure} className={styles.measure}>
        <span>
          <span className={styles.swatch} style={{ background: `var(--measure-${figure.measure})` }} />
          {measures[figure.measure]}
        </span>
      </td>
      <td data-label={columns.place}>
        <PlaceList row={row} />
      </td>
      <td data-label={columns.period}>
        <span>
          {row.period}
          {figure.period.basis === 'inferred' && <Remark>{periodInferred}</Remark>}
        </span>
      </td>
      <td data-label={columns.quotation}>
        <q lang={article.language} className={styles.quotation}>
          {row.quotation}
        </q>
      </td>
      <td data-label={columns.article} lang={article.language}>
        {article.title}
      </td>
    </tr>
  );
}

function PlaceList({ row: { place, places } }: Pick<Props, 'row'>) {
  if (places.length === 0) return place;
  return (
    <ul>
      {places.map(({ names, remark }) => (
        <li key={remark}>
          {names}
          {remark !== '' && <Remark>{remark}</Remark>}
        </li>
      ))}
    </ul>
  );
}

/** What the text does not say itself, said quietly. */
function Remark({ children }: Readonly<{ children: string }>) {
  return <small className={styles.remark}> ({children})</small>;
}
