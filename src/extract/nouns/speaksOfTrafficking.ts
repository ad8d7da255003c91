import type { Case } from './figureCase.ts';

const trafficking = new WeakMap<Case['context'], Map<number, boolean>>();

/** Do the title, the opening or the paragraph speak of trafficking? Then those who are helped there are its victims. */
export function speaksOfTrafficking({ in: { sentence } }: Case['one'], context: Case['context']): boolean {
  const { topic } = context.compiled.lexicon.cues;
  if (topic === null) return false;
  const byParagraph = trafficking.get(context) ?? new Map<number, boolean>();
  trafficking.set(context, byParagraph);
  const near = (other: typeof sentence) => other.part !== 'body' || other.paragraph === sentence.paragraph;
  const speaks =
    byParagraph.get(sentence.paragraph) ??
    context.sentences.some((other) => near(other) && context.compiled.guards.test(topic, other.text, other.hits));
  byParagraph.set(sentence.paragraph, speaks);
  return speaks;
}
