import { measureText } from './measureText.ts';
import type { Face } from './measureText.ts';

/** A stretch of text in one weight. */
export type Run = Readonly<{ text: string; strong: boolean }>;
export type RunStyle = Readonly<{ plain: Face; strong: Face; size: number }>;

type Word = readonly Run[];

/** Breaks text of two weights into lines that fit a width; a longer word, such as an address, is cut. */
export function wrapRuns(runs: readonly Run[], width: number, style: RunStyle): Run[][] {
  const words = wordsOf(runs).flatMap((word) =>
    wordWidth(word, style) > width ? cutWord(word, width, style) : [word],
  );
  const lines: Word[][] = [];
  let line: Word[] = [];
  let used = 0;
  const space = measureText(' ', { face: style.strong, size: style.size });
  for (const word of words) {
    const needed = wordWidth(word, style) + (line.length > 0 ? space : 0);
    if (line.length > 0 && used + needed > width) {
      lines.push(line);
      line = [];
      used = 0;
    }
    used += line.length > 0 ? needed : wordWidth(word, style);
    line.push(word);
  }
  if (line.length > 0) lines.push(line);
  return lines.map(joinWords);
}

function wordsOf(runs: readonly Run[]): Word[] {
  const words: Run[][] = [];
  let isOpen = false;
  for (const { text, strong } of runs) {
    for (const part of text.split(/([ \t\r\n]+)/)) {
      if (part === '') continue;
      if (/^[ \t\r\n]/.test(part)) {
        isOpen = false;
        continue;
      }
      if (isOpen) words.at(-1)?.push({ text: part, strong });
      else words.push([{ text: part, strong }]);
      isOpen = true;
    }
  }
  return words;
}

function wordWidth(word: Word, { plain, strong, size }: RunStyle): number {
  return word.reduce((sum, run) => sum + measureText(run.text, { face: run.strong ? strong : plain, size }), 0);
}

function cutWord(word: Word, width: number, style: RunStyle): Word[] {
  const pieces: Run[][] = [[]];
  let used = 0;
  for (const { text, strong } of word) {
    for (const character of text) {
      const needed = wordWidth([{ text: character, strong }], style);
      if (used > 0 && used + needed > width) {
        const carried = afterLastBreak(pieces.at(-1) ?? []);
        pieces.push(carried);
        used = wordWidth(carried, style);
      }
      used += needed;
      pieces.at(-1)?.push({ text: character, strong });
    }
  }
  return pieces.map(mergeRuns);
}

/** Takes what stands behind the last slash, hyphen or the like off a piece, if that leaves most of the piece. */
function afterLastBreak(piece: Run[]): Run[] {
  const last = piece.findLastIndex(({ text }) => /[/\-?&=_.]/.test(text));
  return last < piece.length / 2 ? [] : piece.splice(last + 1);
}

/** Joins words by spaces; a space between two strong words is strong, so that the weight does not flicker. */
function joinWords(words: readonly Word[]): Run[] {
  const runs = words.flatMap((word, index) => {
    const before = words[index - 1]?.at(-1);
    if (!before) return word;
    const isStrong = before.strong && word[0]?.strong === true;
    return [{ text: ' ', strong: isStrong }, ...word];
  });
  return mergeRuns(runs);
}

function mergeRuns(runs: readonly Run[]): Run[] {
  const merged: Run[] = [];
  for (const run of runs) {
    const last = merged.at(-1);
    if (last?.strong === run.strong) merged[merged.length - 1] = { text: last.text + run.text, strong: run.strong };
    else merged.push(run);
  }
  return merged;
}
