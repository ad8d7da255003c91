import { useMessages } from '../../i18n/useLanguage.ts';
import picker from './FacetCombobox.module.css';
import styles from './FilterBar.module.css';

/** The place of the controls while they load: their names over empty boxes of the same size. */
export function ControlsToCome({ isOpen, hasChips }: Readonly<{ isOpen: boolean; hasChips: boolean }>) {
  const { country, region, measure, article, years, search } = useMessages().filters;
  return (
    <>
      <div id="filter-controls" className={styles.controls} data-open={isOpen || undefined}>
        {[country, region, measure, article].map((name) => (
          <Control key={name} name={name} />
        ))}
        {[years, search].map((name) => (
          <div key={name} className={styles.wide}>
            <Control name={name} />
          </div>
        ))}
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
