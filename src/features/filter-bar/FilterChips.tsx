import type { Filter } from '../../analysis/filter.ts';
import { useDetails } from '../../i18n/useLanguage.ts';
import type { Chip } from './filterChips.ts';
import styles from './FilterChips.module.css';

type Props = Readonly<{ chips: readonly Chip[]; onChange: (filter: Filter) => void; onClear: () => void }>;

/** The active filters, each with its own way out, and one way out of all. */
export function FilterChips({ chips, onChange, onClear }: Props) {
  const { controls } = useDetails();
  if (chips.length === 0) return null;
  return (
    <div className={`${styles.chips} no-print`}>
      <ul aria-label={controls.chips}>
        {chips.map(({ key, name, without }) => (
          <li key={key}>
            <button type="button" aria-label={controls.remove(name)} title={name} onClick={() => onChange(without)}>
              <span className={styles.name}>{name}</span>
              <span aria-hidden="true">×</span>
            </button>
          </li>
        ))}
      </ul>
      <button type="button" className="button plain" onClick={onClear}>
        {controls.clearAll}
      </button>
    </div>
  );
}
