import { chartTexts } from '../i18n/chartTexts.ts';
import { figureTexts } from '../i18n/figureTexts.ts';
import type { Language } from '../model/article.ts';
import type { Measure, Qualifier } from '../model/figure.ts';
import { sampleBox } from './marks/sampleBox.ts';
import type { SampleBox } from './marks/sampleBox.ts';
import type { MarksInUse } from './marksInUse.ts';

export type LegendSample =
  | Readonly<{ kind: 'measure'; measure: Measure }>
  | Readonly<{ kind: 'mark'; qualifier: Qualifier; box: SampleBox }>
  | Readonly<{ kind: 'fill'; solid: boolean }>
  | Readonly<{ kind: 'stroke'; solid: boolean; opens: boolean }>
  | Readonly<{ kind: 'uncertain' | 'regionWide' | 'inferredPlace' | 'mixed' }>;
/** An entry of a legend; its sample needs this width and height. */
export type LegendItem = Readonly<{ sample: LegendSample; text: string; width: number; height: number }>;

/** What the legend says, colours first; no two entries have the same sample. */
export function legendItems(use: MarksInUse, grows: 'right' | 'up', language: Language): LegendItem[] {
  const words = chartTexts(language);
  const { legendItems: names } = words;
  const item = (isInUse: boolean | undefined, text: string, sample: LegendSample, width: number) =>
    isInUse === true ? [{ sample, text, width, height: 26 }] : [];
  const { hollow } = use;
  const hollowText = !hollow.inferred ? names.hollow : hollow.untold ? names.hollowOrInferred : names.inferredStroke;
  const stroke = (solid: boolean, opens = false) => ({ kind: 'stroke', solid, opens }) as const;
  return [
    ...use.measures.map((measure): LegendItem => ({
      sample: { kind: 'measure', measure },
      text: figureTexts(language).measures[measure][1],
      width: 12,
      height: 20,
    })),
    ...use.qualifiers.map((qualifier): LegendItem => {
      const box = sampleBox(qualifier, grows);
      return { sample: { kind: 'mark', qualifier, box }, text: names[qualifier], width: box.width, height: box.height };
    }),
    ...item(use.overTime?.stroke, names.stroke, stroke(true), 28),
    ...item(use.overTime?.inferredStroke, names.inferredStroke, stroke(false), 28),
    ...item(use.overTime?.openPeriod, names.openPeriod, stroke(true, true), 34),
    ...item(use.solid, names.solid, { kind: 'fill', solid: true }, 30),
    ...item(hollow.inferred || hollow.untold, hollowText, { kind: 'fill', solid: false }, 30),
    ...item(use.overTime?.uncertain, names.uncertain, { kind: 'uncertain' }, 16),
    ...item(use.regionWide, names.regionWide, { kind: 'regionWide' }, 22),
    ...item(use.inferredPlace, names.inferredPlace, { kind: 'inferredPlace' }, 8),
  ];
}
