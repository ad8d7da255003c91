import { useId } from 'react';
import type { ReactNode } from 'react';
import type { Language } from '../../model/article.ts';
import styles from './ExportDialog.module.css';

type Props<T extends string> = Readonly<{
  label: string;
  value: T;
  onChange: (value: T) => void;
  children: readonly Readonly<{ value: T; text: string }>[];
}>;

/** A list of which one entry is chosen. */
export function ChoiceField<T extends string>({ label, value, onChange, children }: Props<T>): ReactNode {
  const id = useId();
  return (
    <div className={styles.field}>
      <label htmlFor={id}>{label}</label>
      <select
        id={id}
        value={value}
        onChange={(event) => {
          const chosen = children.find((option) => option.value === event.target.value);
          if (chosen) onChange(chosen.value);
        }}
      >
        {children.map((option) => (
          <option key={option.value} value={option.value}>
            {option.text}
          </option>
        ))}
      </select>
    </div>
  );
}

/** A language by its own name, as it stands alone in a list. */
export function nameOf(code: Language): string {
  const name = new Intl.DisplayNames([code], { type: 'language' }).of(code) ?? code;
  return `${name.charAt(0).toLocaleUpperCase(code)}${name.slice(1)}`;
}
