import type { Figure } from '../model/figure.ts';
import type { Context } from './context.ts';
import type { Sentence } from './stages/2-segment.ts';

const OPENING = /[«“]/u;
const CLOSING = /[»”]/u;
/** How far behind a closing quotation mark the speaker is named. */
const SPEAKER_REACH = 200;

/** "« … » explique Kristen Dadey": the speaker of the quoted words that a sentence stands in. */
function speakerOf(sentence: Sentence, { view, compiled }: Context): string | null {
  const paragraphStart = view.text.lastIndexOf('\n', sentence.start - 1) + 1;
  const paragraphEnd = view.text.indexOf('\n', sentence.start);
  const before = view.text.slice(paragraphStart, sentence.start + 2);
  const opened = [...before].reduce(
    (open, char) => (OPENING.test(char) ? true : CLOSING.test(char) ? false : open),
    false,
  );
  if (!opened) return null;
  const rest = view.text.slice(sentence.start + 2, paragraphEnd < 0 ? undefined : paragraphEnd);
  const close = CLOSING.exec(rest);
  if (!close) return null;
  const behind = rest.slice(close.index, close.index + SPEAKER_REACH);
  return compiled.lexicon.attribution.speech.exec(behind)?.groups?.['who']?.trim() ?? null;
}

/** Who states a figure, as printed, and whether the text itself is unsure of it. */
export function attribution(sentence: Sentence, context: Context): Pick<Figure, 'hedged' | 'saidBy'> {
  const { hedges, sources } = context.compiled.lexicon.attribution;
  const named = sources.map((source) => source.exec(sentence.text)?.groups?.['who']?.trim()).find((name) => name);
  const who = speakerOf(sentence, context) ?? named;
  return { ...(hedges.test(sentence.text) ? { hedged: true as const } : {}), ...(who ? { saidBy: who } : {}) };
}
