import { isAboutCountry } from '../analysis/about.ts';
import { BriefButton } from '../features/basket/BriefButton.tsx';
import type { DatasetIndex } from '../model/dataset.ts';
import type { Derived } from './useFiltered.ts';
import { useReportSource } from './useReportSource.ts';

type Props = Readonly<{ iso3: string; index: DatasetIndex; derived: Derived }>;

/** The brief of the one country by which the page is filtered; of one without a figure there is nothing to tell. */
export function BriefOfCountry({ iso3, index, derived }: Props) {
  const { source } = useReportSource(index, derived);
  if (!derived.figures.some(({ figure }) => isAboutCountry(figure, iso3))) return null;
  return <BriefButton iso3={iso3} figures={derived.figures} source={source} />;
}
