import { lazy, Suspense } from 'react';
import type { ExportMenuProps } from '../features/export-menu/ExportMenu.tsx';

const ExportMenu = lazy(() =>
  import('../features/export-menu/ExportMenu.tsx').then((m) => ({ default: m.ExportMenu })),
);

/** The Export button in the head of a chart; it comes when the rest of the page stands. */
export function ExportAction(props: ExportMenuProps) {
  return (
    <Suspense fallback={null}>
      <ExportMenu {...props} />
    </Suspense>
  );
}
