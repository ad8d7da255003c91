import type { SourceText, Span } from '../model/article.ts';
import type { Rejection } from '../model/dataset.ts';
import type { TracedFigure, TraceStep } from '../model/figure.ts';
import { isNear } from './isNear.ts';

/**
 * A reading in words: per figure its quotation, what was read, and the steps in order; then what was turned down within
 * 200 characters of these figures, or anywhere where no figure is asked for.
 */
export function explanationOf(
  article: SourceText,
  figures: readonly TracedFigure[],
  rejections: readonly Rejection[],
): string {
  const near = figures.length === 0 ? rejections : rejections.filter((rejection) => isNear(rejection, figures));
  const parts = figures.map((figure) => figureInWords(article, figure));
  const heading = `turned down ${figures.length === 0 ? 'in' : 'nearby in'} ${article.file}`;
  const turnedDown = near.length > 0 ? near.map((step) => stepInWords(article, step)) : ['  nothing'];
  return [...parts, [heading, ...turnedDown].join('\n')].join('\n\n') + '\n';
}

function figureInWords(article: SourceText, figure: TracedFigure): string {
  const { id, quote, sentence, trace, ...reading } = figure;
  return [
    id,
    `  quotation  ${textOf(article, quote)}  at ${quote.start}-${quote.end}`,
    `  sentence   ${textOf(article, sentence)}`,
    ...Object.entries(reading).map(([name, value]) => `  ${name.padEnd(10)} ${JSON.stringify(value)}`),
    'read in these steps',
    ...trace.map((step) => stepInWords(article, step)),
  ].join('\n');
}

function stepInWords(article: SourceText, step: TraceStep): string {
  return `  ${step.stage.padEnd(14)} ${step.rule.padEnd(22)} ${textOf(article, step)}  ${step.note}`;
}

function textOf({ text }: SourceText, { start, end }: Span): string {
  return `«${text.slice(start, end).replace(/\s+/g, ' ')}»`;
}
