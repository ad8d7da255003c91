import { useMessages } from '../../i18n/useLanguage.ts';
import { pickerName, PICKERS } from './facetOption.ts';
import picker from './FacetCombobox.module.css';
import styles from './FilterBar.module.css';

/** The place of the controls while they load: their names over empty boxes of the same size. */
export function ControlsToCome({ isOpen, hasChips }: Readonly<{ isOpen: boolean; hasChips: boolean }>) {
  const words = useMessages();
  return (
    <>
      <div id="filter-controls" className={styles.controls} data-open={isOpen || undefined}>
        {PICKERS.map((picker) => (
          <Control key={picker} name={pickerName(picker, words)} />
        ))}
        <div className={styles.search}>
          <Control name={words.filters.search} />
        </div>
        <div className={styles.years}>
          <Control name={words.filters.years} />
        </div>
      </div>
      {hasChips && <div className={styles.chipsToCome} />}
    </>
  );
}

function Control({ name }: Readonly<{ name: string }>) {
  return (
    <div className={picker.picker}>
      <span className={picker.label}>{name}</span>
      <div className={picker.input} />
    </div>
  );
}
