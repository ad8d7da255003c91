import { formatNumber } from '../../../i18n/formatNumber.ts';
import { exportTexts } from '../../../i18n/topics/exportTexts.ts';
import { sharePages } from '../../office/sharePages.ts';
import type { Report, ReportBlock } from '../report.ts';
import { heightOf, slideTexts } from './slideTexts.ts';
import type { SlideText } from './slideTexts.ts';

/** One slide of a report's blocks. */
export type ReportSlide =
  | Readonly<{ kind: 'chart'; block: Extract<ReportBlock, { kind: 'chart' }> }>
  /** A heading that a chart follows. */
  | Readonly<{ kind: 'section'; title: string }>
  | Readonly<{ kind: 'text'; title: string; texts: readonly SlideText[] }>;

/** The height for texts below the title of a slide, in inches. */
const ROOM = 5.9;

/**
 * Shares the blocks of a report among slides: a chart has its own, figures and notes stand under the heading before them,
 * on as many slides as their text takes; before any heading the title of the report is theirs.
 */
export function reportSlides(
  { title, blocks, texts: textOf, language }: Report,
  numbers: ReadonlyMap<string, number>,
): ReportSlide[] {
  const slides: ReportSlide[] = [];
  let heading: string | null = null;
  let isHeadingShown = true;
  let texts: SlideText[] = [];
  const close = () => {
    if (texts.length > 0) slides.push(...textSlides(heading ?? title, texts));
    else if (heading !== null && !isHeadingShown) slides.push({ kind: 'section', title: heading });
    isHeadingShown = true;
    texts = [];
  };
  for (const block of blocks) {
    if (block.kind === 'heading') {
      close();
      heading = block.text;
      isHeadingShown = false;
    } else if (block.kind === 'chart') {
      close();
      slides.push({ kind: 'chart', block });
    } else texts.push(...slideTexts(block, { numbers, texts: textOf, language }));
  }
  close();
  return slides;

  function textSlides(name: string, all: readonly SlideText[]): ReportSlide[] {
    const pages = sharePages(all, ROOM, heightOf);
    return pages.map((page, at) => ({ kind: 'text', title: pageTitle(name, at, pages.length), texts: page }));
  }

  function pageTitle(name: string, at: number, of: number): string {
    if (of < 2) return name;
    return exportTexts(language).continued(name, formatNumber(at + 1, language), formatNumber(of, language));
  }
}
