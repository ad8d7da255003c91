import { useId } from 'react';
import type { YearOption } from '../../analysis/filterOptions.ts';
import { filterTexts } from '../../i18n/topics/filterTexts.ts';
import { useDetails, useLanguage } from '../../i18n/useLanguage.ts';
import { KeepsUp } from '../../ui/KeepsUp.tsx';

type Props = Readonly<{
  label: string;
  year: number | null;
  options: readonly YearOption[];
  /** Only then are the counts of the list drawn at once. */
  isAtHand: boolean;
  onChange: (year: number | null) => void;
}>;

/** One end of the range as a list: every year from the first to the last that is covered, with the figures that would stay. */
export function YearSelect({ label, year, options, isAtHand, onChange }: Props) {
  const id = useId();
  const { controls } = useDetails();
  const language = useLanguage();
  const { years: words } = filterTexts(language);
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
        <KeepsUp isInReach={isAtHand} language={language}>
          {options.map((option) => (
            <option key={option.year} value={option.year} disabled={option.count === 0 && option.year !== year}>
              {words.option(option.year, option.count)}
            </option>
          ))}
        </KeepsUp>
      </select>
    </>
  );
}
