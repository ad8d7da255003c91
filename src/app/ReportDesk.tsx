import { useMemo, useState } from 'react';
import type { BasketItem } from '../analysis/basket.ts';
import { applyFilter } from '../analysis/filter.ts';
import type { Filter } from '../analysis/filter.ts';
import { readView } from '../analysis/filterUrl.ts';
import { shownCounts } from '../analysis/shownCounts.ts';
import { controlsOf } from '../analysis/view.ts';
import { BasketButton } from '../features/basket/BasketButton.tsx';
import { BasketPanel } from '../features/basket/BasketPanel.tsx';
import type { ReportSource } from '../features/basket/reportOf.ts';
import { filterInWords } from '../features/filter-bar/filterInWords.ts';
import { INTERFACE_LANGUAGES } from '../i18n/messages.ts';
import { useLanguage } from '../i18n/useLanguage.ts';
import type { DatasetIndex } from '../model/dataset.ts';
import type { Actions } from './useActions.ts';
import type { Derived } from './useFiltered.ts';

type Props = Readonly<{ index: DatasetIndex; filter: Filter; derived: Derived; actions: Actions }>;

/** The report button with its panel: what readers gather becomes charts and figures of today's data. */
export function ReportDesk({ index, filter: { countries }, derived: { figures, titles }, actions }: Props) {
  const language = useLanguage();
  const [isOpen, setOpen] = useState(false);
  const viewed = (search: string) => {
    const { view } = readView(search, INTERFACE_LANGUAGES);
    const filtered = applyFilter(figures, view.filter);
    const counts = shownCounts(filtered, { figures, articles: index.articles.length });
    return { view, shown: filtered.shown, sentence: filterInWords({ counts, filter: view.filter, titles }, language) };
  };
  const byId = useMemo(() => new Map(figures.map((cited) => [cited.figure.id, cited])), [figures]);
  const source: ReportSource = {
    figures: byId,
    dataVersion: index.fingerprint,
    language,
    requestOf: (chart, search, rest) => {
      const { view, shown, sentence } = viewed(search);
      const viewUrl = new URL(search || '?', window.location.href).href;
      const state = { filterSentence: sentence, viewUrl, language, controls: controlsOf(view) };
      return { chart, figures: shown, format: 'svg', state, dataVersion: index.fingerprint, ...rest };
    },
  };
  const onOpen = (item: BasketItem) => {
    if (item.kind === 'figure') actions.onView({ figureId: item.id });
    if (item.kind === 'chart') actions.onView({ ...readView(item.search, INTERFACE_LANGUAGES).view, language });
  };
  return (
    <>
      <BasketButton onOpen={() => setOpen(true)} />
      {isOpen && (
        <BasketPanel
          figures={figures}
          country={countries.length === 1 ? (countries[0] ?? null) : null}
          source={source}
          filterOf={(search) => viewed(search).sentence}
          onOpen={onOpen}
          onClose={() => setOpen(false)}
        />
      )}
    </>
  );
}
