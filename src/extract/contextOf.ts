import type { SourceText } from '../model/article.ts';
import type { Context } from './context.ts';
import type { Compiled } from './lexicons/compile.ts';
import { letterSums, mayHoldLetterSum } from './moneyLetters.ts';
import { withoutSaidAgain } from './numbers/saidAgain.ts';
import { oncePerSentence } from './oncePerSentence.ts';
import { clean } from './stages/1-clean.ts';
import { segment } from './stages/2-segment.ts';
import { findTimes } from './stages/3-findTimes.ts';
import { tokenize } from './text/token.ts';

/** The first stages: a text cleaned, cut into sentences, and each sentence's tokens and times at hand when asked for. */
export function contextOf(source: SourceText, compiled: Compiled): Context {
  const view = clean(source, compiled);
  const titled = source.titleSpan.end > source.titleSpan.start;
  const sentences = segment(view, titled, compiled);
  const { style } = compiled.lexicon.numbers;
  const plain = oncePerSentence(({ start, end }) => tokenize(view, style, start, end));
  const isSum = letterSums(view.text, sentences, plain, compiled);
  const tokensOf =
    isSum === null
      ? plain
      : oncePerSentence((sentence) =>
          mayHoldLetterSum(sentence.text)
            ? tokenize(view, style, sentence.start, sentence.end, isSum)
            : plain(sentence),
        );
  const read = oncePerSentence((sentence) => ({
    sentence,
    tokens: sentence.text.includes('(')
      ? withoutSaidAgain(tokensOf(sentence), compiled.lexicon.numbers)
      : tokensOf(sentence),
    times: findTimes(sentence, compiled),
  }));
  return { source, view, sentences, tokensOf, read, compiled, rejections: [] };
}
