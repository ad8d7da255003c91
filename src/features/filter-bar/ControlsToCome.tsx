import { useMessages } from '../../i18n/useLanguage.ts';
import picker from './FacetCombobox.module.css';
import styles from './FilterBar.module.css';

/** The place of the controls while they load: their names over empty boxes of the same size. */
export function ControlsToCome() {
  const { country, region, measure, article, years, search } = useMessages().filters;
  return (
    <>
      {[country, region, measure, article].map((name) => (
        <Control key={name} name={name} />
      ))}
      {[years, search].map((name) => (
        <div key={name} className={styles.wide}>
          <Control name={name} />
        </div>
      ))}
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
