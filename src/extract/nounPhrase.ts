import type { Span } from '../model/article.ts';
import type { Compiled } from './lexicons/compile.ts';
import type { NounClass } from './lexicons/lexicon.ts';
import { classOf } from './lexicons/nounForms.ts';
import type { Token } from './token.ts';

/** The noun phrase behind a number. */
export type NounPhrase = Span &
  Readonly<{
    /** Null for a noun that no list holds. */
    nounClass: NounClass | 'nationality' | null;
    head: string;
    /** "autres": the noun was named before. */
    again: boolean;
  }>;

const LONGEST = 9;

function nationalityAt(tokens: readonly Token[], at: number, { places }: Compiled): boolean {
  return (places.get(tokens[at]?.fold ?? '') ?? []).some(
    (phrase) => phrase.kind === 'demonym' && phrase.words.length === 1,
  );
}

/** Adjectives and complements that go on a phrase behind its head: "fonctionnaires de justice", "femmes indonésiennes". */
function tailOf(tokens: readonly Token[], at: number, compiled: Compiled): number {
  const { lexicon, of, stops } = compiled;
  const endings = lexicon.nouns.adjectiveEndings;
  let last = at;
  for (let steps = 0; steps < LONGEST; steps++) {
    const token = tokens[last];
    if (token?.kind !== 'word') break;
    if (of.has(token.lower)) {
      const article = tokens[last + 1]?.lower;
      const noun =
        article === 'la' ||
        article === "l'" ||
        article === 'les' ||
        article === 'the' ||
        article === 'el' ||
        article === 'los'
          ? last + 2
          : last + 1;
      if (tokens[noun]?.kind !== 'word' || stops.has(tokens[noun].lower)) break;
      last = noun + 1;
    } else if (
      !stops.has(token.lower) &&
      // "projets financés par": the participle tells who did it, not which projects.
      !lexicon.nouns.agents.includes(tokens[last + 1]?.lower ?? '') &&
      endings !== null &&
      (endings.test(token.lower) || nationalityAt(tokens, last, compiled))
    )
      last += 1;
    else break;
  }
  return last;
}

function headFirst(tokens: readonly Token[], at: number, compiled: Compiled): NounPhrase | null {
  const { before, stops, nouns, of } = compiled;
  let head = at;
  if (of.has(tokens[head]?.lower ?? '')) head += 1;
  while (
    before.has(tokens[head]?.fold ?? '') &&
    tokens[head + 1]?.kind === 'word' &&
    !stops.has(tokens[head + 1]!.lower)
  )
    head += 1;
  const token = tokens[head];
  if (token?.kind !== 'word' || stops.has(token.lower) || of.has(token.lower)) return null;
  const nounClass = classOf(nouns, token.fold) ?? (nationalityAt(tokens, head, compiled) ? 'nationality' : null);
  const last = tailOf(tokens, head + 1, compiled);
  return { start: tokens[at]!.start, end: tokens[last - 1]!.end, nounClass, head: token.text, again: false };
}

/** "1,050 Mexican judicial officials": the head is the last noun before a word that ends the phrase. */
function headLast(tokens: readonly Token[], at: number, compiled: Compiled): NounPhrase | null {
  const { stops, nouns, of } = compiled;
  const from = of.has(tokens[at]?.lower ?? '') ? at + 1 : at;
  let last = from;
  while (
    last < from + LONGEST &&
    tokens[last]?.kind === 'word' &&
    !stops.has(tokens[last]!.lower) &&
    !of.has(tokens[last]!.lower)
  )
    last += 1;
  if (last === from) return null;
  const known = tokens.slice(from, last).findLast((token) => classOf(nouns, token.fold) !== undefined);
  const nationality = [...Array(last - from).keys()].some((i) => nationalityAt(tokens, from + i, compiled));
  const nounClass = known ? classOf(nouns, known.fold)! : nationality ? 'nationality' : null;
  const end = known ? tokens.indexOf(known) + 1 : last;
  return { start: tokens[at]!.start, end: tokens[end - 1]!.end, nounClass, head: tokens[end - 1]!.text, again: false };
}

/** Reads the noun phrase that starts at a token; null where no noun stands there. */
export function nounPhraseAt(
  tokens: readonly Token[],
  at: number,
  text: string,
  compiled: Compiled,
): NounPhrase | null {
  const first = tokens[at];
  if (first?.kind !== 'word') return null;
  const { nouns } = compiled.lexicon;
  const rest = text.slice(first.start, first.start + 60);
  const again = nouns.again.find((pattern) => pattern.test(rest));
  if (again) {
    const end = first.start + (again.exec(rest)?.[0].length ?? 0);
    return { start: first.start, end, nounClass: null, head: '', again: true };
  }
  return nouns.head === 'first' ? headFirst(tokens, at, compiled) : headLast(tokens, at, compiled);
}
