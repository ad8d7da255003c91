import type { View } from '../analysis/view.ts';
import { ResumeOffer } from '../features/filter-bar/ResumeOffer.tsx';
import type { Actions } from './useActions.ts';
import { useLastView } from './useLastView.ts';

type Props = Readonly<{ view: View; titles: ReadonlyMap<string, string>; onView: Actions['onView'] }>;

/** Keeps the view of this browser, and on a plain address offers the one from before. */
export function LastView({ view, titles, onView }: Props) {
  const { offered, dismiss } = useLastView(view);
  if (offered === null) return null;
  return (
    <ResumeOffer
      view={offered}
      titles={titles}
      onResume={() => onView({ ...offered, language: view.language })}
      onDismiss={dismiss}
    />
  );
}
