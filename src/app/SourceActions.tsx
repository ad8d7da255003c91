import type { CitedFigure } from '../analysis/citedFigure.ts';
import { AddToReport } from '../features/basket/AddToReport.tsx';
import { ClaimRemark } from '../features/claims/ClaimRemark.tsx';
import { FigureActions } from '../features/selection/FigureActions.tsx';
import type { Actions } from './useActions.ts';

type Props = Readonly<{
  cited: CitedFigure;
  figures: readonly CitedFigure[];
  /** The fingerprint of the dataset. */
  dataVersion: string;
  link: Actions['sourceLink'];
}>;

/** What stands in the source panel beside the figure: picking it, its sentence, the report, and where else it is stated. */
export function SourceActions({ cited, figures, dataVersion, link }: Props) {
  return (
    <>
      <FigureActions cited={cited} dataVersion={dataVersion} />
      <AddToReport content={() => ({ kind: 'figure', id: cited.figure.id })} />
      <ClaimRemark cited={cited} figures={figures} link={link} />
    </>
  );
}
