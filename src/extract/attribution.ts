import type { Context } from './context.ts';
import type { Sentence } from './stages/2-segment.ts';

/** Who states the figures of a sentence, as printed; null where the text names nobody. */
export type Attribution = Readonly<{ hedged: boolean; saidBy: string | null }>;

const CLOSING = /[»”]/u;
/** Quoted speech is looked for this far to either side of a sentence. */
const SPEECH_REACH = 2000;
/** How far behind a closing quotation mark the speaker is named. */
const SPEAKER_REACH = 200;

/** "« … » explique Kristen Dadey": the speaker of the quoted words that a sentence stands in. */
function speakerOf(sentence: Sentence, { view, compiled }: Context): string | null {
  const near = view.text.slice(Math.max(0, sentence.start - SPEECH_REACH), sentence.start + 2);
  const before = near.slice(near.lastIndexOf('\n') + 1);
  const opened = Math.max(before.lastIndexOf('«'), before.lastIndexOf('“'));
  if (opened <= Math.max(before.lastIndexOf('»'), before.lastIndexOf('”'))) return null;
  const [rest = ''] = view.text.slice(sentence.start + 2, sentence.start + SPEECH_REACH).split('\n', 1);
  const close = CLOSING.exec(rest);
  if (!close) return null;
  const behind = rest.slice(close.index, close.index + SPEAKER_REACH);
  return compiled.lexicon.attribution.speech.exec(behind)?.groups?.['who']?.trim() ?? null;
}

/** "selon le ministère", "une étude révèle": the first source that a sentence names. */
function sourceOf(sources: readonly RegExp[], text: string): string | null {
  for (const source of sources) {
    const name = source.exec(text)?.groups?.['who']?.trim();
    if (name) return name;
  }
  return null;
}

/** Who states the figures of a sentence, as printed, and whether the text itself is unsure of them. */
export function attribution(sentence: Sentence, context: Context): Attribution {
  const { guards, lexicon } = context.compiled;
  const { hedges, sources } = lexicon.attribution;
  const { text, hits } = sentence;
  const who =
    speakerOf(sentence, context) ??
    sourceOf(
      sources.filter((source) => guards.mayMatch(source, hits)),
      text,
    );
  return { hedged: guards.test(hedges, text, hits), saidBy: who || null };
}
