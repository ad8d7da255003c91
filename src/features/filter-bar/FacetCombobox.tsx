import {
  Combobox,
  ComboboxItem,
  ComboboxItemCheck,
  ComboboxLabel,
  ComboboxPopover,
  ComboboxProvider,
} from '@ariakit/react';
import { createContext, memo, use, useMemo, useState } from 'react';
import { foldText } from '../../analysis/foldText.ts';
import { useDetails, useMessages } from '../../i18n/useLanguage.ts';
import { CHOICES, pickerName } from './facetOption.ts';
import type { FacetLists, FacetOption, Picker } from './facetOption.ts';
import styles from './FacetCombobox.module.css';

const LISTED = 80;

/** What the lists hold, asked for when one is open: the same as long as nothing changes. */
export const OfferedLists = createContext<() => FacetLists>(() => {
  throw new Error('A picker stands outside the filters.');
});

type Props = Readonly<{
  facet: Picker;
  chosen: readonly string[];
  /** What is chosen, where it is a single thing. */
  only: string | undefined;
  onPick: (facet: Picker, chosen: readonly string[]) => void;
}>;

/**
 * A searchable list of which several options may be chosen, each with its live count; Enter takes the first that matches
 * what is typed. A closed one has nothing to count.
 */
export const FacetCombobox = memo(function FacetCombobox({ facet, chosen, only, onPick }: Props) {
  const name = pickerName(facet, useMessages());
  const { controls } = useDetails();
  const [typed, setTyped] = useState('');
  return (
    <div className={styles.picker}>
      <ComboboxProvider
        resetValueOnHide
        includesBaseElement={false}
        value={typed}
        setValue={setTyped}
        selectedValue={[...chosen]}
        setSelectedValue={(values: string[]) => onPick(facet, values)}
      >
        <ComboboxLabel className={styles.label}>{name}</ComboboxLabel>
        <Combobox
          className={styles.input}
          autoSelect
          getAutoSelectId={() => (typed === '' ? null : undefined)}
          data-shortcut={facet}
          placeholder={chosen.length === 0 ? controls.all[facet] : (only ?? controls.chosen(chosen.length, facet))}
          data-chosen={chosen.length > 0 || undefined}
        />
        <ComboboxPopover className={styles.popover} gutter={4} fitViewport unmountOnHide aria-label={name}>
          <Options facet={facet} search={typed} chosen={chosen} />
        </ComboboxPopover>
      </ComboboxProvider>
    </div>
  );
});

type OptionsProps = Pick<Props, 'facet' | 'chosen'> & Readonly<{ search: string }>;

/** The open list: only now is counted what each option would leave. */
function Options({ facet, search, chosen }: OptionsProps) {
  const { controls } = useDetails();
  const counted = use(OfferedLists)()[CHOICES[facet]];
  const matches = useMemo(() => matching(counted, search, chosen), [counted, search, chosen]);
  return (
    <>
      {matches.slice(0, LISTED).map((option) => (
        <Item key={option.value} {...option} isChosen={chosen.includes(option.value)} />
      ))}
      {matches.length === 0 && <p className={styles.remark}>{controls.nothingFound}</p>}
      {matches.length > LISTED && <p className={styles.remark}>{controls.optionsHint(matches.length - LISTED)}</p>}
    </>
  );
}

const Item = memo(function Item(option: FacetOption & Readonly<{ isChosen: boolean }>) {
  const { count } = useMessages();
  const { controls } = useDetails();
  const { value, name, code, note, swatch, isChosen } = option;
  const isDeadEnd = option.count === 0 && (note === undefined || option.isDeadEnd === true) && !isChosen;
  return (
    <ComboboxItem className={styles.item} value={value} disabled={isDeadEnd} focusOnHover>
      <ComboboxItemCheck className={styles.check} />
      {swatch}
      <span className={styles.name}>
        {name} {code !== undefined && <span className={styles.code}>{code}</span>}
      </span>
      {note !== undefined && option.count === 0 ? (
        <span className={styles.note}>{note}</span>
      ) : (
        <span className={styles.count}>
          <span aria-hidden="true">{option.count}</span>
          <span className="visually-hidden">{isDeadEnd ? controls.noFigureNow : count.figures(option.count)}</span>
        </span>
      )}
    </ComboboxItem>
  );
});

function matching(options: readonly FacetOption[], typed: string, chosen: readonly string[]): FacetOption[] {
  const words = foldText(typed);
  if (words === '') return options.filter(({ rare, value }) => !rare || chosen.includes(value));
  const starts = (text: string) => foldText(text).startsWith(words);
  const found = options.filter(({ name, code }) => foldText(`${name} ${code ?? ''}`).includes(words));
  return [...found.filter(({ name }) => starts(name)), ...found.filter(({ name }) => !starts(name))];
}
