import type { Context } from '../context.ts';
import type { Sentence } from '../stages/2-segment.ts';
import type { Case } from './figureCase.ts';

type Told = Readonly<{ opening: boolean; byParagraph: Map<number, boolean> }>;

const told = new WeakMap<Context, Told>();

function speaks({ text, hits }: Sentence, { compiled: { guards, lexicon } }: Context): boolean {
  const { topic } = lexicon.cues;
  return topic !== null && guards.test(topic, text, hits);
}

/** Does the paragraph that a sentence stands in speak of it? */
function inParagraph({ index, paragraph }: Sentence, context: Context): boolean {
  const { sentences } = context;
  for (let at = index; sentences[at]?.paragraph === paragraph; at--) if (speaks(sentences[at]!, context)) return true;
  for (let at = index + 1; sentences[at]?.paragraph === paragraph; at++)
    if (speaks(sentences[at]!, context)) return true;
  return false;
}

/** Do the title, the opening or the paragraph speak of trafficking? Then those who are helped there are its victims. */
export function speaksOfTrafficking({ in: { sentence } }: Case['one'], context: Context): boolean {
  if (context.compiled.lexicon.cues.topic === null) return false;
  let known = told.get(context);
  if (!known) {
    const lead = context.sentences.find(({ part }) => part === 'lead')?.paragraph;
    const opening = context.sentences.some(
      (one) => (one.part !== 'body' || one.paragraph === lead) && speaks(one, context),
    );
    known = { opening, byParagraph: new Map() };
    told.set(context, known);
  }
  if (known.opening) return true;
  const { paragraph } = sentence;
  const here = known.byParagraph.get(paragraph) ?? inParagraph(sentence, context);
  known.byParagraph.set(paragraph, here);
  return here;
}
