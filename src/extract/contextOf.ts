import type { SourceText } from '../model/article.ts';
import type { Context } from './context.ts';
import type { Compiled } from './lexicons/compile.ts';
import { LETTER_SUM, LONGEST_SUM, moneyLetters } from './moneyLetters.ts';
import { oncePerSentence } from './oncePerSentence.ts';
import { clean } from './stages/1-clean.ts';
import { segment } from './stages/2-segment.ts';
import { findTimes } from './stages/3-findTimes.ts';
import { tokenize } from './text/token.ts';

/** How far before a sum stands the word that tells of one. In characters. */
const BEFORE_SUM = 14;
const NONE: ReadonlySet<string> = new Set();

/** The first stages: a text cleaned, cut into sentences, and each sentence's tokens and times at hand when asked for. */
export function contextOf(source: SourceText, compiled: Compiled): Context {
  const view = clean(source, compiled.hyphenated);
  const titled = source.titleSpan.end > source.titleSpan.start;
  const sentences = segment(view, titled, compiled);
  const { style } = compiled.lexicon.numbers;
  const plain = oncePerSentence(({ start, end }) => tokenize(view, style, start, end));
  const letters = LETTER_SUM.test(view.text) ? moneyLetters(sentences, plain, compiled) : NONE;
  const isSum = (at: number) =>
    letters.has(view.text[at]!) &&
    LETTER_SUM.test(view.text.slice(at, at + LONGEST_SUM)) &&
    compiled.lexicon.cues.beforeSum.test(view.text.slice(Math.max(0, at - BEFORE_SUM), at));
  const tokensOf =
    letters.size === 0
      ? plain
      : oncePerSentence((sentence) =>
          LETTER_SUM.test(sentence.text) ? tokenize(view, style, sentence.start, sentence.end, isSum) : plain(sentence),
        );
  const read = oncePerSentence((sentence) => ({
    sentence,
    tokens: tokensOf(sentence),
    times: findTimes(sentence, compiled),
  }));
  return { source, view, sentences, tokensOf, read, compiled, rejections: [] };
}
