import { Suspense, useMemo } from 'react';
import type { View } from '../analysis/view.ts';
import { usePicks } from '../charts/PickContext.ts';
import { SelectionBar, SelectionExport } from './laterParts.ts';
import type { Actions } from './useActions.ts';
import type { Derived } from './useFiltered.ts';

type Props = Readonly<{
  view: View;
  derived: Derived;
  /** The fingerprint of the dataset. */
  dataVersion: string;
  actions: Actions;
}>;

/** The bar of the picked figures, when there are any. Filters do not take a pick away. */
export function Selection(props: Props) {
  return props.view.picked.length === 0 ? null : <Bar {...props} />;
}

function Bar({ view, derived: { figures, filtered }, dataVersion, actions }: Props) {
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
        link={actions.sourceLink}
        onRemove={onPick}
        onClear={() => actions.onView({ picked: [] })}
        actions={
          <Suspense fallback={null}>
            <SelectionExport figures={selected} view={view} dataVersion={dataVersion} />
          </Suspense>
        }
      />
    </Suspense>
  );
}
