import type { Span } from '../model/article.ts';
import type { TracedFigure } from '../model/figure.ts';

const NEARBY = 200;

/** Does a stretch of an article lie in the sentence of one of some figures, or within 200 characters of it? */
export function isNear(span: Span, figures: readonly TracedFigure[]): boolean {
  return figures.some(({ sentence }) => span.start < sentence.end + NEARBY && span.end > sentence.start - NEARBY);
}
