import { chartTexts } from '../i18n/chartTexts.ts';
import { planeSummary, sharesSummary, stripSummary } from '../i18n/chartSummary.ts';
import { figureInWords } from '../i18n/figureInWords.ts';
import type { Language } from '../model/article.ts';
import { MOST_MARKS } from '../charts/groups/figureGroup.ts';
import { extremes } from '../charts/extremes.ts';
import type { DrawnContent } from './chartContent.ts';
import { boardSummary } from './boardSummary.ts';
import type { Scene } from './scene/toScene.ts';

/** The chart in words: its summary, then every mark by its number. */
export function altText({ content, numbers }: Scene, language: Language): string {
  const marks =
    content.drawn.length > MOST_MARKS
      ? []
      : [...content.drawn]
          .sort((a, b) => (numbers.get(a.figure.id) ?? 0) - (numbers.get(b.figure.id) ?? 0))
          .map(({ figure }) => `[${numbers.get(figure.id) ?? ''}] ${figureInWords(figure, language)}`);
  return [summaryOf(content, language), ...marks].join('\n');
}

function summaryOf({ content, drawn }: DrawnContent, language: Language): string {
  const words = chartTexts(language);
  switch (content.kind) {
    case 'by-region':
      return `${words.byRegion}. ${stripSummary(extremes(drawn), content.strip.rows.length, language, drawn.length > MOST_MARKS)}`;
    case 'by-year': {
      const dated = content.plane.marks.filter(({ time }) => time.kind === 'period').length;
      return `${words.byYear}. ${planeSummary(dated, drawn.length - dated, language)}`;
    }
    case 'lanes': {
      const dated = drawn.filter((_, at) => content.lanes.plane.marks[at]?.time.kind === 'period').length;
      return `${words.byYear}. ${planeSummary(dated, drawn.length - dated, language)}`;
    }
    case 'coverage':
    case 'map':
    case 'multiples':
      return boardSummary(content, drawn.length, language);
    case 'percentages':
      return `${words.percentages}. ${sharesSummary(content.shares.groups, language)}`;
  }
}
