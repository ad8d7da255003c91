import type { CitedFigure } from '../analysis/citedFigure.ts';
import { DropBack } from '../features/drop-back/DropBack.tsx';
import { Shortcuts } from '../features/shortcuts/Shortcuts.tsx';
import type { Actions } from './useActions.ts';

type Props = Readonly<{ figures: readonly CitedFigure[]; actions: Actions }>;

/** What stands at the foot of the page: the keyboard shortcuts, and the way back for exported pictures. */
export function PageFoot({ figures, actions: { onView, onSelect } }: Props) {
  return (
    <>
      <Shortcuts />
      <DropBack figures={figures} onView={onView} onSelect={onSelect} />
    </>
  );
}
