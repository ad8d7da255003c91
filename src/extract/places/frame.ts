import type { Lexicon } from '../lexicons/lexicon.ts';
import type { Sentence } from '../stages/2-segment.ts';
import type { PlaceMention } from './findPlaces.ts';
import { type Clue, CLUES, CLUES_OF_THE_REST, isSettled, type Opening, openingOf, type Told } from './frameClues.ts';

/** What an article is about, and which part of it tells so. */
export type Frame = Readonly<{ mentions: readonly PlaceMention[]; from: string }>;

function firstOf(clues: readonly Clue[], opening: Opening): Frame | null {
  for (const { from, read } of clues) {
    const mentions = read(opening);
    if (mentions.length > 0) return { mentions, from };
  }
  return null;
}

/** What the article is about: the countries of its title, else of its dateline, else of its first sentences, else of the rest. */
export function frameOf(sentences: readonly Sentence[], told: Told, roles: Lexicon['placeRoles']): Frame {
  const opening = openingOf(sentences, told, roles);
  return (
    firstOf(CLUES, opening) ??
    (isSettled(opening) ? null : firstOf(CLUES_OF_THE_REST, opening)) ?? { mentions: [], from: '' }
  );
}
