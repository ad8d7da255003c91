import type { Context } from '../context.ts';
import type { Sentence } from '../stages/2-segment.ts';
import type { Case } from './figureCase.ts';

type Told = Readonly<{ opening: boolean; byParagraph: Map<number, boolean> }>;

const told = new WeakMap<Context, Told>();

/** Does the paragraph that a sentence stands in speak of it? */
function inParagraph(
  { index, paragraph }: Sentence,
  { sentences }: Context,
  speaks: (one: Sentence) => boolean,
): boolean {
  for (let at = index; sentences[at]?.paragraph === paragraph; at--) if (speaks(sentences[at]!)) return true;
  for (let at = index + 1; sentences[at]?.paragraph === paragraph; at++) if (speaks(sentences[at]!)) return true;
  return false;
}

/** Do the title, the opening or the paragraph speak of trafficking? Then those who are helped there are its victims. */
export function speaksOfTrafficking({ in: { sentence } }: Case['one'], context: Context): boolean {
  const { guards, lexicon } = context.compiled;
  const { topic } = lexicon.cues;
  if (topic === null) return false;
  const speaks = ({ text, hits }: Sentence) => guards.test(topic, text, hits);
  let known = told.get(context);
  if (!known) {
    known = { opening: context.sentences.some((one) => one.part !== 'body' && speaks(one)), byParagraph: new Map() };
    told.set(context, known);
  }
  if (known.opening) return true;
  const { paragraph } = sentence;
  const here = known.byParagraph.get(paragraph) ?? inParagraph(sentence, context, speaks);
  known.byParagraph.set(paragraph, here);
  return here;
}
