import { BriefButton } from '../features/basket/BriefButton.tsx';
import type { DatasetIndex } from '../model/dataset.ts';
import type { Derived } from './useFiltered.ts';
import { useReportSource } from './useReportSource.ts';

type Props = Readonly<{ iso3: string; index: DatasetIndex; derived: Derived }>;

/** The brief of the one country by which the page is filtered. */
export function BriefOfCountry({ iso3, index, derived }: Props) {
  const { source } = useReportSource(index, derived);
  return <BriefButton iso3={iso3} figures={derived.figures} source={source} />;
}
