import type { Span } from '../../model/article.ts';
import { tokenAt, type Case, valueOf } from './figureCase.ts';
import type { MeasureReading } from './measureOf.ts';

/**
 * "89 adolescents libérés. Les garçons, au nombre de 51": women, men or children with an article, and no more of them, are
 * among the victims that the sentence before counts.
 */
export function ofVictimsBefore(
  { measure }: MeasureReading,
  { one, noun, done, context }: Pick<Case, 'one' | 'done' | 'context'> & Readonly<{ noun: Span }>,
): MeasureReading | null {
  const last = done.at(-1);
  const { index, paragraph, text } = one.in.sentence;
  if (measure !== 'people' || one.unit !== 'count' || last?.measure !== 'victims' || last.unit !== 'count') return null;
  if (index - last.in.sentence.index !== 1 || paragraph !== last.in.sentence.paragraph) return null;
  const { lexicon } = context.compiled;
  const { tokens } = one.in;
  const before = tokens[tokenAt(tokens, Math.min(noun.start, one.start)) - 1]?.lower ?? '';
  const [head = ''] = text.slice(noun.start, noun.end).split(' ', 1);
  const fewer = valueOf(one) <= valueOf(last);
  return fewer && lexicon.nouns.definites.includes(before) && lexicon.cues.vulnerable.test(head)
    ? { measure: 'victims', rule: 'of the victims before' }
    : null;
}
