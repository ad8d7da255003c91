import { lazy, Suspense } from 'react';
import { useMessages } from '../../i18n/useLanguage.ts';
import type { FacetPickerProps } from './facetOption.ts';
import styles from './FacetCombobox.module.css';

// The library behind the list is larger than the rest of the bar, and the figures do not wait for it.
const FacetCombobox = lazy(() => import('./FacetCombobox.tsx').then((m) => ({ default: m.FacetCombobox })));

/** A searchable list of several options, with its place kept while it loads. */
export function FacetPicker(props: FacetPickerProps) {
  const { filters } = useMessages();
  return (
    <Suspense
      fallback={
        <div className={styles.picker}>
          <span className={styles.label}>{filters[props.facet]}</span>
          <div className={styles.input}>{filters.all[props.facet]}</div>
        </div>
      }
    >
      <FacetCombobox {...props} />
    </Suspense>
  );
}
