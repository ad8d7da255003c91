import type { CitedFigure } from '../analysis/citedFigure.ts';
import { claimTopic } from '../i18n/topics/claimTexts.ts';
import { useLanguage } from '../i18n/useLanguage.ts';
import { KeepsUpHere } from '../ui/KeepsUp.tsx';
import { later } from '../ui/later.tsx';
import type { Actions } from './useActions.ts';

const ClaimsSection = later(
  async () => (await import('../features/claims/ClaimsSection.tsx')).ClaimsSection,
  () => Promise.resolve(claimTopic),
);

/** What the shown figures say together. */
export function Claims(props: Readonly<{ figures: readonly CitedFigure[]; link: Actions['sourceLink'] }>) {
  return (
    <KeepsUpHere language={useLanguage()}>
      <ClaimsSection {...props} fallback={null} />
    </KeepsUpHere>
  );
}
