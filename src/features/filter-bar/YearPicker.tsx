import { useId } from 'react';
import type { YearRange } from '../../analysis/about.ts';
import type { YearOption } from '../../analysis/filterOptions.ts';
import { useDetails, useMessages } from '../../i18n/useLanguage.ts';
import styles from './YearPicker.module.css';

type Props = Readonly<{
  years: YearRange | null;
  from: readonly YearOption[];
  to: readonly YearOption[];
  onChange: (years: YearRange | null) => void;
}>;

/** The first and last year of the range; every year between the first and the last that is covered is offered. */
export function YearPicker({ years, from, to, onChange }: Props) {
  const { filters } = useMessages();
  const { controls } = useDetails();
  const set = (range: YearRange) => onChange(range.from === null && range.to === null ? null : range);
  const [first, last] = [years?.from ?? null, years?.to ?? null];
  return (
    <fieldset className={styles.years}>
      <legend>{filters.years}</legend>
      <YearSelect
        label={controls.from}
        year={first}
        options={from}
        onChange={(year) => set({ from: year, to: last })}
      />
      <span aria-hidden="true">–</span>
      <YearSelect label={controls.to} year={last} options={to} onChange={(year) => set({ from: first, to: year })} />
    </fieldset>
  );
}

type SelectProps = Readonly<{
  label: string;
  year: number | null;
  options: readonly YearOption[];
  onChange: (year: number | null) => void;
}>;

function YearSelect({ label, year, options, onChange }: SelectProps) {
  const id = useId();
  const { controls } = useDetails();
  const isOffered = year === null || options.some((option) => option.year === year);
  return (
    <>
      <label htmlFor={id} className="visually-hidden">
        {label}
      </label>
      <select
        id={id}
        value={year ?? ''}
        data-chosen={year !== null || undefined}
        onChange={({ target }) => onChange(target.value === '' ? null : Number(target.value))}
      >
        <option value="">{controls.anyYear}</option>
        {!isOffered && <option value={year}>{year}</option>}
        {options.map((option) => (
          <option key={option.year} value={option.year} disabled={option.count === 0 && option.year !== year}>
            {`${option.year} (${option.count})`}
          </option>
        ))}
      </select>
    </>
  );
}
