import type { Sentence } from './stages/2-segment.ts';

/** Works something out for a sentence when it is asked for first, and keeps it. */
export function oncePerSentence<T extends object>(workOut: (sentence: Sentence) => T): (sentence: Sentence) => T {
  const known: T[] = [];
  return (sentence) => (known[sentence.index] ??= workOut(sentence));
}
