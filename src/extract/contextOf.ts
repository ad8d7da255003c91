import type { SourceText } from '../model/article.ts';
import type { Context } from './context.ts';
import type { Compiled } from './lexicons/compile.ts';
import { oncePerSentence } from './oncePerSentence.ts';
import { clean } from './stages/1-clean.ts';
import { segment } from './stages/2-segment.ts';
import { findTimes } from './stages/3-findTimes.ts';
import { tokenize } from './text/token.ts';

/** The first stages: a text cleaned, cut into sentences, and each sentence's tokens and times at hand when asked for. */
export function contextOf(source: SourceText, compiled: Compiled): Context {
  const view = clean(source, compiled.hyphenated);
  const titled = source.titleSpan.end > source.titleSpan.start;
  const sentences = segment(view, titled, compiled);
  const { style } = compiled.lexicon.numbers;
  const tokensOf = oncePerSentence(({ start, end }) => tokenize(view, style, start, end));
  const read = oncePerSentence((sentence) => ({
    sentence,
    tokens: tokensOf(sentence),
    times: findTimes(sentence, compiled),
  }));
  return { source, view, sentences, tokensOf, read, compiled, rejections: [] };
}
