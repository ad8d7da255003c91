import { useState } from 'react';
import type { BasketItem } from '../analysis/basket.ts';
import type { Filter } from '../analysis/filter.ts';
import { readView } from '../analysis/filterUrl.ts';
import { BasketButton } from '../features/basket/BasketButton.tsx';
import { BasketPanel } from '../features/basket/BasketPanel.tsx';
import { INTERFACE_LANGUAGES } from '../i18n/messages.ts';
import { useLanguage } from '../i18n/useLanguage.ts';
import type { DatasetIndex } from '../model/dataset.ts';
import type { Actions } from './useActions.ts';
import type { Derived } from './useFiltered.ts';
import { useReportSource } from './useReportSource.ts';

type Props = Readonly<{ index: DatasetIndex; filter: Filter; derived: Derived; actions: Actions }>;

/** The report button with its panel: what readers gather becomes charts and figures of today's data. */
export function ReportDesk({ index, filter: { countries }, derived, actions }: Props) {
  const language = useLanguage();
  const [isOpen, setOpen] = useState(false);
  const { source, filterOf } = useReportSource(index, derived);
  const onOpen = (item: BasketItem) => {
    if (item.kind === 'figure') actions.onView({ figureId: item.id });
    if (item.kind === 'chart') actions.onView({ ...readView(item.search, INTERFACE_LANGUAGES).view, language });
  };
  return (
    <>
      <BasketButton onOpen={() => setOpen(true)} />
      {isOpen && (
        <BasketPanel
          figures={derived.figures}
          country={countries.length === 1 ? (countries[0] ?? null) : null}
          {...{ source, filterOf, onOpen }}
          onClose={() => setOpen(false)}
        />
      )}
    </>
  );
}
