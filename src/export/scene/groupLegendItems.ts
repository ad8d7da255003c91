import type { CitedFigure } from '../../analysis/citedFigure.ts';
import type { LegendItem } from '../../charts/legendItems.ts';
import { chartTexts } from '../../i18n/chartTexts.ts';
import { figureTexts } from '../../i18n/figureTexts.ts';
import type { Language } from '../../model/article.ts';
import { MEASURES } from '../../model/figure.ts';

/** What the colours of groups mean, and what their discs hold. */
export function groupLegendItems(drawn: readonly CitedFigure[], language: Language): LegendItem[] {
  const used = new Set(drawn.map(({ figure }) => figure.measure));
  const size = { width: 12, height: 20 };
  const named = MEASURES.filter((measure) => used.has(measure)).map((measure): LegendItem => ({
    ...size,
    sample: { kind: 'measure', measure },
    text: figureTexts(language).measures[measure][1],
  }));
  return [...named, { ...size, sample: { kind: 'mixed' }, text: chartTexts(language).groups.mixed }];
}
