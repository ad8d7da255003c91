import { useEffect } from 'react';
import type { CitedFigure } from '../analysis/citedFigure.ts';
import type { View } from '../analysis/view.ts';
import { controlsOf } from '../analysis/view.ts';
import { loadTextsAhead, textAtHand } from '../data/articleText.ts';
import { filterInWords } from '../features/filter-bar/filterInWords.ts';
import { PrintedCharts } from '../features/printed-charts/PrintedCharts.tsx';
import { useLanguage } from '../i18n/useLanguage.ts';
import type { Derived } from './useFiltered.ts';

type Props = Readonly<{
  view: View;
  derived: Derived;
  /** The fingerprint of the dataset. */
  dataVersion: string;
}>;

/** The texts of so few articles are loaded before anybody prints: a browser's own menu does not wait for them. */
const MOST_AHEAD = 20;

/** What paper shows instead of the charts of the screen. */
export function PrintedSection({ view, derived: { filtered, counts, titles }, dataVersion }: Props) {
  const language = useLanguage();
  const state = {
    filterSentence: filterInWords({ counts, filter: view.filter, titles }, language),
    viewUrl: window.location.href,
    language,
    controls: controlsOf(view),
  };
  useTextsAhead(filtered.shown, dataVersion);
  const texts = (id: string) => textAtHand(id, dataVersion);
  return <PrintedCharts figures={filtered.shown} {...{ state, dataVersion, texts }} />;
}

/** Loads what the endnotes quote once the page has nothing else to do. */
function useTextsAhead(figures: readonly CitedFigure[], dataVersion: string): void {
  useEffect(() => {
    const articles = new Set(figures.map(({ article }) => article.id));
    if (articles.size > MOST_AHEAD) return undefined;
    // Without its text an endnote quotes what the page has, and shows where it is cut.
    const load = () => loadTextsAhead(articles, dataVersion);
    if (!('requestIdleCallback' in window)) {
      const timer = setTimeout(load, 1000);
      return () => clearTimeout(timer);
    }
    const idle = window.requestIdleCallback(load, { timeout: 4000 });
    return () => window.cancelIdleCallback(idle);
  }, [figures, dataVersion]);
}
