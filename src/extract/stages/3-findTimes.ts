import type { Span } from '../../model/article.ts';
import { everyMatch } from '../everyMatch.ts';
import type { Compiled } from '../lexicons/compile.ts';
import type { TimeRule } from '../lexicons/lexicon.ts';
import type { ReadSentence, TimeMention } from '../reading.ts';
import { foldWord, tokenize } from '../token.ts';
import type { Sentence } from './2-segment.ts';

const PER: Readonly<Record<string, TimeMention['per']>> = {
  j: 'day',
  d: 'day',
  s: 'week',
  w: 'week',
  m: 'month',
  a: 'year',
  y: 'year',
  t: null,
  q: 'day',
};
const HALF_ENDS: readonly [string, string][] = [
  ['01', '06'],
  ['07', '12'],
];
const QUARTER_ENDS: readonly [string, string][] = [
  ['01', '03'],
  ['04', '06'],
  ['07', '09'],
  ['10', '12'],
];

/** "premier", "1er", "first": the first; each language's ordinals begin with these letters or digits. */
function ordinal(word: string, most: number): number {
  const fold = foldWord(word);
  if (/^(?:dernier|last|ultimo)/.test(fold)) return most;
  const starts: readonly RegExp[] = [
    /^(?:1|premi|first|prim)/,
    /^(?:2|second|deuxi|segund)/,
    /^(?:3|troisi|third|terc)/,
    /^(?:4|quatri|fourth|cuart)/,
  ];
  return starts.findIndex((start) => start.test(fold)) + 1;
}

function endsOf(
  groups: Readonly<Record<string, string | undefined>>,
  months: Readonly<Record<string, number>>,
): { from: string | null; to: string | null } {
  const { y1, m1, y2, m2, half, quarter } = groups;
  const dateOf = (year: string | undefined, month: string | undefined) => {
    if (year === undefined) return null;
    const number = month === undefined ? undefined : months[foldWord(month).replace('.', '')];
    return number === undefined ? year : `${year}-${String(number).padStart(2, '0')}`;
  };
  const part = half ? HALF_ENDS[ordinal(half, 2) - 1] : quarter ? QUARTER_ENDS[ordinal(quarter, 4) - 1] : undefined;
  if (part && y1) return { from: `${y1}-${part[0]}`, to: `${y1}-${part[1]}` };
  const to = dateOf(y2, m2);
  return { from: dateOf(y1 ?? (m1 ? y2 : undefined), m1), to };
}

function mentionOf(rule: TimeRule, match: RegExpMatchArray, months: Readonly<Record<string, number>>): TimeMention {
  const start = match.index ?? 0;
  const { from, to } = endsOf(match.groups ?? {}, months);
  const per = foldWord(match.groups?.['per'] ?? match.groups?.['per2'] ?? '').charAt(0);
  const open = rule.kind === 'since' || rule.kind === 'since-event';
  return {
    start,
    end: start + match[0].trimEnd().length,
    rule: rule.id,
    kind: rule.kind,
    from: rule.kind === 'until' ? null : from,
    to: open ? null : rule.kind === 'in' ? (to ?? from) : to,
    per: PER[per] ?? null,
  };
}

const YEAR = /(?:18|19|20)\d\d/;
const overlaps = (a: Span, b: Span) => a.start < b.end && b.start < a.end;

/** "Agadez, le 14 mars 2023 – ": where and when an article was issued, not what its figures cover. */
function datelineEnd({ part, text }: Sentence): number {
  return part === 'lead' ? (/^\p{Lu}[^.;:!?]{2,70}? ?[–—-] (?=\S)/u.exec(text)?.[0].length ?? 0) : 0;
}

/**
 * Finds the time expressions of a sentence before its numbers are read, so that no year or day is taken for a count.
 * Rules that stand earlier in the lexicon win where two overlap.
 */
export function findTimes(sentence: Sentence, { lexicon }: Compiled): ReadSentence {
  const { times, months, numbers } = lexicon;
  const found: TimeMention[] = [];
  const issued = datelineEnd(sentence);
  const hasYear = YEAR.test(sentence.text);
  for (const rule of times) {
    if (rule.needsYear && !hasYear) continue;
    for (const match of everyMatch(rule.match, sentence.text)) {
      const told = mentionOf(rule, match, months);
      const mention = told.end <= issued ? { ...told, kind: 'day' as const, from: null, to: null } : told;
      if (mention.end > mention.start && !found.some((other) => overlaps(other, mention))) found.push(mention);
    }
  }
  return {
    sentence,
    tokens: tokenize(sentence.text, numbers.style),
    times: found.sort((a, b) => a.start - b.start),
  };
}
