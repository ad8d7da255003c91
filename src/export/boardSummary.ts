import { coverageSummary, mapSummary, panelsSummary } from '../i18n/boardSummary.ts';
import { boardTexts } from '../i18n/topics/boardTexts.ts';
import type { Language } from '../model/article.ts';
import type { ChartContent } from './chartContent.ts';

/** The one sentence of coverage, map or small multiples, with its title: the one of the screen. */
export function boardSummary(
  content: Extract<ChartContent, { kind: 'coverage' | 'map' | 'multiples' }>,
  drawn: number,
  language: Language,
): string {
  const words = boardTexts(language);
  switch (content.kind) {
    case 'coverage':
      return `${words.coverage.title}. ${coverageSummary(content.coverage, language)}`;
    case 'map': {
      const { countries } = content.counts;
      const about = new Set(countries.flatMap(({ figures }) => figures)).size;
      return `${words.map.title}. ${mapSummary(about, countries.length, language)}`;
    }
    case 'multiples':
      return `${words.multiples.title}. ${panelsSummary(drawn, content.panels.panels.length, language)}`;
  }
}
