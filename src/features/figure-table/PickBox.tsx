import { usePicks } from '../../charts/PickContext.ts';
import { useMessages } from '../../i18n/useLanguage.ts';
import styles from './FigureTable.module.css';

/** Picks the figure of a row, or leaves it again. `spoken` is the figure in words. */
export function PickBox({ id, spoken }: Readonly<{ id: string; spoken: string }>) {
  const { picked, onPick } = usePicks();
  const { table } = useMessages();
  return (
    <label className={styles.pick}>
      <input type="checkbox" aria-label={table.pick(spoken)} checked={picked.has(id)} onChange={() => onPick(id)} />
    </label>
  );
}
