import { useId } from 'react';

export type ChoiceSwitchProps<T extends string> = Readonly<{
  label: string;
  value: T;
  options: readonly Readonly<{ value: T; label: string }>[];
  onChange: (value: T) => void;
}>;

/** A choice between few options, as a group of radio buttons in one line. */
export function ChoiceSwitch<T extends string>({ label, value, options, onChange }: ChoiceSwitchProps<T>) {
  const name = useId();
  return (
    <fieldset className="chart-switch">
      <legend>{label}</legend>
      {options.map((option) => (
        <label key={option.value}>
          <input type="radio" name={name} checked={option.value === value} onChange={() => onChange(option.value)} />
          <span>{option.label}</span>
        </label>
      ))}
    </fieldset>
  );
}
