import { useId } from 'react';
import styles from './SettingSelect.module.css';

type Props<Value extends string> = Readonly<{
  label: string;
  value: Value;
  choices: readonly Readonly<{ value: Value; name: string; lang?: string }>[];
  onChange: (value: Value) => void;
}>;

/** A small labelled select for one setting of the page. */
export function SettingSelect<Value extends string>({ label, value, choices, onChange }: Props<Value>) {
  const id = useId();
  return (
    <span className={styles.choice}>
      <label htmlFor={id}>{label}</label>
      <select
        id={id}
        value={value}
        onChange={(event) => {
          const chosen = choices.find((choice) => choice.value === event.target.value);
          if (chosen) onChange(chosen.value);
        }}
      >
        {choices.map(({ value: choice, name, lang }) => (
          <option key={choice} value={choice} lang={lang}>
            {name}
          </option>
        ))}
      </select>
    </span>
  );
}
