import { Suspense, useMemo } from 'react';
import type { View } from '../analysis/view.ts';
import { usePicks } from '../charts/PickContext.ts';
import { selectionTopic } from '../i18n/topics/selectionTexts.ts';
import { sentenceTopic } from '../i18n/topics/sentenceTexts.ts';
import { later } from '../ui/later.tsx';
import { topics } from './topics.ts';
import type { Actions } from './useActions.ts';
import type { Derived } from './useFiltered.ts';

const SelectionBar = later(
  async () => (await import('../features/selection/SelectionBar.tsx')).SelectionBar,
  () => Promise.resolve(selectionTopic),
  () => Promise.resolve(sentenceTopic),
);
const AddFigures = later(async () => (await import('../features/basket/AddFigures.tsx')).AddFigures, topics.basket);
const SelectionExport = later(
  async () => (await import('./ChartSection.tsx')).SelectionExport,
  () => Promise.resolve(selectionTopic),
);

type Props = Readonly<{
  view: View;
  derived: Derived;
  /** The fingerprint of the dataset. */
  dataVersion: string;
  actions: Actions;
}>;

/** The bar of the picked figures. Filters do not take a pick away. */
export function Selection({ view, derived: { figures, filtered }, dataVersion, actions }: Props) {
  const { picked } = view;
  const { onPick } = usePicks();
  const selected = useMemo(() => {
    const wanted = new Set(picked);
    const byId = new Map(
      figures.filter(({ figure }) => wanted.has(figure.id)).map((cited) => [cited.figure.id, cited]),
    );
    return picked.flatMap((id) => byId.get(id) ?? []);
  }, [figures, picked]);
  const outside = useMemo(() => {
    const shown = new Set(filtered.shown);
    return selected.filter((cited) => !shown.has(cited)).length;
  }, [filtered.shown, selected]);
  return (
    <Suspense fallback={null}>
      <SelectionBar
        figures={selected}
        outside={outside}
        dataVersion={dataVersion}
        link={actions.sourceLink}
        onRemove={onPick}
        onClear={() => actions.onView({ picked: [] })}
        actions={
          <Suspense fallback={null}>
            <AddFigures ids={selected.map(({ figure }) => figure.id)} />
            <SelectionExport figures={selected} view={view} dataVersion={dataVersion} />
          </Suspense>
        }
      />
    </Suspense>
  );
}
