import type { CitedFigure } from '../analysis/citedFigure.ts';
import { claimTopic } from '../i18n/topics/claimTexts.ts';
import { selectionTopic } from '../i18n/topics/selectionTexts.ts';
import { sentenceTopic } from '../i18n/topics/sentenceTexts.ts';
import { later } from '../ui/later.tsx';
import type { Actions } from './useActions.ts';

const FigureActions = later(
  async () => (await import('../features/selection/FigureActions.tsx')).FigureActions,
  () => Promise.resolve(selectionTopic),
  () => Promise.resolve(sentenceTopic),
);
const ClaimRemark = later(
  async () => (await import('../features/claims/ClaimRemark.tsx')).ClaimRemark,
  () => Promise.resolve(claimTopic),
);

type Props = Readonly<{ cited: CitedFigure; figures: readonly CitedFigure[]; link: Actions['sourceLink'] }>;

/** What stands in the source panel beside the figure: picking it, its sentence, and where else it is stated. */
export function SourceActions({ cited, figures, link }: Props) {
  return (
    <>
      <FigureActions cited={cited} fallback={null} />
      <ClaimRemark cited={cited} figures={figures} link={link} fallback={null} />
    </>
  );
}
