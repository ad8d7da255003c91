import { behindOf } from './behindOf.ts';
import { headLast } from './headLast.ts';
import { isNationality } from './isNationality.ts';
import type { Compiled } from '../lexicons/compile.ts';
import { classOf, isPlural } from '../lexicons/nounForms.ts';
import type { NounClass } from '../lexicons/nounLexicon.ts';
import { placePhraseAt } from '../places/placePhraseAt.ts';
import type { NounPhrase } from './nounPhrase.ts';
import type { Token } from '../text/token.ts';

const LONGEST = 9;

/** Adjectives and complements that go on a phrase behind its head: "fonctionnaires de justice", "femmes indonésiennes". */
export function tailOf(tokens: readonly Token[], at: number, compiled: Compiled): number {
  const { lexicon, of, stops } = compiled;
  const endings = lexicon.nouns.adjectiveEndings;
  let last = at;
  for (let steps = 0; steps < LONGEST; steps++) {
    const token = tokens[last];
    if (token?.kind !== 'word') break;
    if (of.has(token.lower)) {
      const noun = lexicon.nouns.articles.includes(tokens[last + 1]?.lower ?? '') ? last + 2 : last + 1;
      if (tokens[noun]?.kind !== 'word' || stops.has(tokens[noun].lower)) break;
      // "mujeres de ocho comunidades": another number counts for itself.
      if (tokens[noun].fold in lexicon.numbers.adding && !lexicon.numbers.articles.includes(tokens[noun].fold)) break;
      // "pays d'Amérique centrale": a name is never cut.
      last = noun + (placePhraseAt(tokens, noun, compiled)?.words.length ?? 1);
    } else if (
      !stops.has(token.lower) &&
      // "projets financés par": the participle tells who did it, not which projects.
      !lexicon.nouns.agents.includes(tokens[last + 1]?.lower ?? '') &&
      endings !== null &&
      (endings.test(token.lower) || isNationality(tokens, last, compiled))
    )
      last += 1;
    else break;
  }
  return last;
}

/** The class of a noun with what goes on it, where a list has both: "atelier de couture". */
export function compoundClass(tokens: readonly Token[], at: number, nouns: Compiled['nouns']): NounClass | undefined {
  const [head, second, third] = [at, at + 1, at + 2].map((i) => tokens[i]?.lower ?? '') as [string, string, string];
  return (
    classOf(nouns, `${head} ${second}${second.endsWith("'") ? '' : ' '}${third}`) ?? classOf(nouns, `${head} ${second}`)
  );
}

function headFirst(tokens: readonly Token[], at: number, compiled: Compiled): NounPhrase | null {
  const { before, stops, nouns, of, lexicon } = compiled;
  let head = behindOf(tokens, at, compiled);
  const opened = head > at;
  while (
    before.has(tokens[head]?.fold ?? '') &&
    tokens[head + 1]?.kind === 'word' &&
    !stops.has(tokens[head + 1]!.lower) &&
    // "320 jeunes hébergés": a noun by itself, unless a noun follows.
    (classOf(nouns, tokens[head]!.lower) === undefined || classOf(nouns, tokens[head + 1]!.lower) !== undefined)
  )
    head += 1;
  const token = tokens[head];
  if (token?.kind !== 'word' || stops.has(token.lower) || of.has(token.lower)) return null;
  // "310 venaient du Burkina Faso et 94 du Mali": where they are from, not what they are.
  if (opened && placePhraseAt(tokens, head, compiled)?.kind === 'country' && !isNationality(tokens, head, compiled))
    return null;
  const nounClass =
    compoundClass(tokens, head, nouns) ??
    classOf(nouns, token.lower) ??
    (isNationality(tokens, head, compiled) ? 'nationality' : null);
  // "dont 61 nouvelles": the noun is left out.
  if (nounClass === null && before.has(token.fold)) return null;
  // "une centaine souhaitent", "deux seulement": behind a number a noun is a plural.
  // "12 autres attendent leur tour": so it is behind an adjective in the plural.
  const inPlural = head === at || lexicon.nouns.plural.test(tokens[head - 1]!.fold);
  if (nounClass === null && inPlural && !isPlural(token.fold, lexicon.nouns)) return null;
  const last = tailOf(tokens, head + 1, compiled);
  return { start: tokens[at]!.start, end: tokens[last - 1]!.end, nounClass, head: token.text, again: false };
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
  const { nouns, numbers } = compiled.lexicon;
  // "fell to 561 two years later": the noun behind another number is that number's.
  if (!numbers.articles.includes(first.lower) && first.fold in numbers.adding) return null;
  const rest = text.slice(first.start, first.start + 60);
  const again = nouns.again.find((pattern) => pattern.test(rest));
  if (again) {
    const end = first.start + (again.exec(rest)?.[0].length ?? 0);
    // "60 % de ces victimes": the noun named again is part of the quotation.
    const noun = tokens.find(({ start }) => start > end);
    const named = noun?.kind === 'word' && noun.start === end + 1 && classOf(compiled.nouns, noun.lower) !== undefined;
    return { start: first.start, end: named ? noun.end : end, nounClass: null, head: '', again: true };
  }
  const free = nouns.free.exec(rest);
  if (free) {
    const end = first.start + free[0].length;
    return { start: first.start, end, nounClass: 'persons', head: free[0], again: false };
  }
  return nouns.head === 'first' ? headFirst(tokens, at, compiled) : headLast(tokens, at, compiled);
}
