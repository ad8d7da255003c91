import type { View } from '../analysis/view.ts';
import { controlsOf } from '../analysis/view.ts';
import { textAtHand } from '../data/articleText.ts';
import { filterInWords } from '../features/filter-bar/filterInWords.ts';
import { PrintedCharts } from '../features/printed-charts/PrintedCharts.tsx';
import { useLanguage } from '../i18n/useLanguage.ts';
import type { Derived } from './useFiltered.ts';

type Props = Readonly<{ view: View; derived: Derived; dataVersion: string }>;

/** What paper shows instead of the charts of the screen. */
export function PrintedSection({ view, derived: { filtered, counts, titles }, dataVersion }: Props) {
  const language = useLanguage();
  const state = {
    filterSentence: filterInWords({ counts, filter: view.filter, titles }, language),
    viewUrl: window.location.href,
    language,
    controls: controlsOf(view),
  };
  const texts = (id: string) => textAtHand(id, dataVersion);
  return <PrintedCharts figures={filtered.shown} {...{ state, dataVersion, texts }} />;
}
