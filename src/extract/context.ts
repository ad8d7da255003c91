import type { SourceText, Span } from '../model/article.ts';
import type { Rejection } from '../model/dataset.ts';
import type { Compiled } from './lexicons/compile.ts';
import type { ReadSentence } from './reading.ts';
import type { Sentence } from './stages/2-segment.ts';
import type { Token } from './text/token.ts';
import { toRaw, type View } from './text/view.ts';

/** What every stage may look at; `reject` keeps the reason of what is turned down. */
export type Context = Readonly<{
  source: SourceText;
  view: View;
  sentences: readonly Sentence[];
  /** The tokens of any sentence, cut once. */
  tokensOf: (sentence: Sentence) => readonly Token[];
  /** The tokens and times of any sentence, read once. */
  read: (sentence: Sentence) => ReadSentence;
  compiled: Compiled;
  rejections: Rejection[];
}>;

/** A span of a sentence as a span of the unchanged file. */
export function rawSpan(context: Context, sentence: Sentence, span: Span): Span {
  return toRaw(context.view, { start: sentence.start + span.start, end: sentence.start + span.end });
}

/** Keeps what was read as a number and turned down; `span` is in offsets of the sentence. */
export function reject(
  context: Context,
  sentence: Sentence,
  step: Omit<Rejection, 'start' | 'end'> & Readonly<{ span: Span }>,
): void {
  const { stage, rule, note, span } = step;
  if (span.end <= span.start) return;
  const { start, end } = rawSpan(context, sentence, span);
  context.rejections.push({ stage, rule, note, start, end });
}
