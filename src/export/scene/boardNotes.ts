import { chartTexts } from '../../i18n/chartTexts.ts';
import { counted } from '../../i18n/plural.ts';
import { boardTexts } from '../../i18n/topics/boardTexts.ts';
import type { Language } from '../../model/article.ts';
import type { ChartContent } from '../chartContent.ts';

/** How coverage, map and small multiples are to be read: what their charts say below themselves on the page. */
export function boardNotes(
  content: Extract<ChartContent, { kind: 'coverage' | 'map' | 'multiples' }>,
  language: Language,
): (string | null)[] {
  const { coverage, map, multiples } = boardTexts(language);
  const words = chartTexts(language);
  switch (content.kind) {
    case 'coverage': {
      const { repeated } = content.coverage;
      return [coverage.blank, repeated > 0 ? counted(repeated, language, coverage.repeated) : null];
    }
    case 'map': {
      const { several } = content.counts;
      return [several > 0 ? counted(several, language, map.several) : null, map.source];
    }
    case 'multiples': {
      const { more, axes, panels } = content.panels;
      const left = multiples.more(
        counted(more.places, language, multiples.places),
        counted(more.figures, language, words.figures),
      );
      return [
        more.places > 0 ? left : null,
        axes.scale.kind === 'log' ? words.logNote : words.linearNote,
        axes.marks.some(({ time }) => time.kind === 'published') ? words.publishedNote : null,
        panels.some(({ place }) => place.kind === 'several') ? words.severalNote : null,
      ];
    }
  }
}
