import { Suspense, useCallback, useMemo, useState } from 'react';
import type { ReactNode } from 'react';
import { PickContext } from '../charts/PickContext.ts';
import { PickedSaid } from './laterParts.ts';
import type { PageState } from './pageState.ts';

/** Lets marks and rows be picked, and says quietly how many are. */
export function Picking({ state: { view, write }, children }: Readonly<{ state: PageState; children: ReactNode }>) {
  const { picked } = view;
  const [brought] = useState(picked.length);
  const onPick = useCallback(
    (id: string) =>
      write(
        (now) => ({
          ...now,
          picked: now.picked.includes(id) ? now.picked.filter((other) => other !== id) : [...now.picked, id],
        }),
        'choice',
      ),
    [write],
  );
  const picks = useMemo(() => ({ picked: new Set(picked), onPick }), [picked, onPick]);
  return (
    <PickContext value={picks}>
      {children}
      <Suspense fallback={null}>
        <PickedSaid count={picked.length} brought={brought} />
      </Suspense>
    </PickContext>
  );
}
