import type { SourceText } from '../model/article.ts';
import type { Rejection } from '../model/dataset.ts';
import type { TracedFigure } from '../model/figure.ts';
import { compiledLexicon } from './compiledLexicon.ts';
import type { Compiled } from './lexicons/compile.ts';
import { contextOf } from './contextOf.ts';
import type { Sentence } from './stages/2-segment.ts';
import { findNumbers } from './stages/4-findNumbers.ts';
import { qualify } from './stages/5-qualify.ts';
import { measure } from './stages/6-measure.ts';
import { place } from './stages/7-place.ts';
import { datePeriod } from './stages/8-datePeriod.ts';
import { toFigures } from './stages/9-toFigure.ts';

const DIGIT = /\d/;

const mayHoldNumber = ({ lower, hits }: Sentence, { guards, numberWord }: Compiled) =>
  DIGIT.test(lower) || guards.test(numberWord, lower, hits);

export type Extraction = Readonly<{ figures: readonly TracedFigure[]; rejections: readonly Rejection[] }>;

/**
 * Reads every figure that an article states, with the trace of how, and what was read as a number and turned down. Pure:
 * no disk, no clock. The stages are the algorithm, in their order. An article in a language without a lexicon has none.
 */
export function extractFigures(source: SourceText): Extraction {
  const compiled = compiledLexicon(source.language);
  if (!compiled) return { figures: [], rejections: [] };
  const context = contextOf(source, compiled);
  const qualified = context.sentences
    .filter((sentence) => mayHoldNumber(sentence, compiled))
    .flatMap((sentence) => qualify(findNumbers(context.read(sentence), context), context));
  const dated = datePeriod(place(measure(qualified, context), context), context);
  return { figures: toFigures(dated, context), rejections: context.rejections };
}
