import { isBulleted } from '../layout/bullet.ts';
import { FARTHEST_BACK, lastIndexBack } from '../lookBack.ts';
import { antecedentOf, underHeading } from './antecedent.ts';
import { PERSONS, sameSentence, tokenAt, type Case, valueOf } from './figureCase.ts';
import { classOf } from '../lexicons/nounForms.ts';
import type { NounPhrase } from './nounPhrase.ts';
import { PERSON_NOUNS } from './toTheLeft.ts';

/** Does "dont", "of whom" stand right before the number? */
export function opensPart({ one, context }: Case): boolean {
  const { text, hits } = one.in.sentence;
  const { guards, lexicon } = context.compiled;
  return guards.test(lexicon.parts.openers, text.slice(Math.max(0, one.start - 40), one.start), hits);
}

/** Between things and a share of them: a complement, a comma and the word that opens a part. */
const THINGS_REACH = 24;

/** "Of these, 88 were upheld": without a noun the whole is rather persons or cases than where they were. */
export function wholeOfPart(one: Case, phrase: NounPhrase | null): number | null {
  // "vérifié 940 offres, dont 12 pour cent étaient fausses": things right before a share without a noun.
  const last = one.done.at(-1);
  const things =
    phrase === null && one.one.unit === 'percent' && sameSentence(one.one, last) && last.measure === 'other';
  if (things && one.one.start - Math.max(last.end, last.noun.end) <= THINGS_REACH) return one.done.length - 1;
  if (phrase === null && (isShareOfSum(one) || isPartOfSum(one))) return one.done.length - 1;
  const any = antecedentOf(one, false);
  const persons = phrase === null || phrase.again ? antecedentOf(one, true) : null;
  const near = persons !== null && one.one.in.sentence.index - one.done[persons]!.in.sentence.index <= 1;
  return near ? persons : any;
}

/** "650 000 euros pour le dispositif, dont 15 % iront": a share behind a sum is one of it, unless persons stand between. */
function isShareOfSum({ one, done, context }: Case): boolean {
  const last = done.at(-1);
  if (one.unit !== 'percent' || !sameSentence(one, last) || last.unit !== 'money') return false;
  const { nouns } = context.compiled;
  return !one.in.tokens.some(
    ({ start, lower }) => start >= last.end && start < one.start && PERSON_NOUNS.has(classOf(nouns, lower) ?? ''),
  );
}

/** "2 million pula were allocated, of which barely 350,000 have been spent": thousands behind a sum are some of it. */
function isPartOfSum({ one, done }: Case): boolean {
  const last = done.at(-1);
  const value = valueOf(one);
  const sum = sameSentence(one, last) && last.unit === 'money' ? valueOf(last) : 0;
  return one.unit === 'count' && value >= SMALLEST_SUM && value < sum;
}
const SMALLEST_SUM = 1000;

/** "Among them were: • 35 children": persons in a list are parts of those whom its heading speaks of. */
export function listedUnderHeading(one: Case, phrase: NounPhrase | null): number | null {
  const persons = phrase?.nounClass === 'persons' || phrase?.nounClass === 'nationality';
  if (!persons || one.one.unit !== 'count') return null;
  const { sentences, compiled } = one.context;
  const { index } = one.one.in.sentence;
  const heading = sentences[lastIndexBack(sentences, ({ text }) => !isBulleted(text), index)];
  const speaksOf = heading && compiled.lexicon.parts.openers.test(heading.text.replace(/[ :]{1,3}$/u, ''));
  return speaksOf ? underHeading(one) : null;
}

/** "61 women. Twelve of the women": a part of those whom a sentence not far before counts by the same noun. */
export function ofCountedBefore({ one, done, context }: Case, { nounClass }: NounPhrase): number | null {
  if (one.unit !== 'count' || !PERSON_NOUNS.has(nounClass ?? '')) return null;
  const { tokens } = one.in;
  const { of, lexicon } = context.compiled;
  const isDefinite = (at: number) => lexicon.nouns.definites.includes(tokens[at]?.lower ?? '');
  const at = tokenAt(tokens, one.end);
  // "douze des femmes", "twelve of the women".
  const article = isDefinite(at) ? at : at + 1;
  if (!of.has(tokens[at]?.lower ?? '') || !isDefinite(article)) return null;
  const noun = tokens[article + 1];
  const counted = countedBy(noun?.lower, { one, done });
  // "753 Nepalis who had died … 231 of the dead": those whom the sentence before counts, called by another name.
  return counted ?? (lexicon.nouns.dead.includes(noun?.lower ?? '') ? wholeAbove({ one, done }) : null);
}

/** The only persons, more than those here, whom the sentence before counts. */
function wholeAbove({ one, done }: Pick<Case, 'one' | 'done'>): number | null {
  const value = valueOf(one);
  const { index, paragraph } = one.in.sentence;
  const wholes = [...done.keys()].slice(-FARTHEST_BACK).filter((at) => {
    const {
      in: { sentence },
      unit,
      measure,
      part,
      quantity,
    } = done[at]!;
    const above = index - sentence.index === 1 && paragraph === sentence.paragraph;
    return above && unit === 'count' && part === null && PERSONS.includes(measure) && (quantity.low ?? 0) > value;
  });
  return wholes.length === 1 ? wholes[0]! : null;
}

/** "61 women and 30 children. Of the women, eight": a part of those whom a sentence not far before counts by the same noun. */
export function amongCounted({ one, done, context }: Case): number | null {
  const { sentence } = one.in;
  const { guards, lexicon } = context.compiled;
  if (one.unit !== 'count' || sameSentence(one, done.at(-1))) return null;
  const opener = sentence.text.slice(0, OPENER_REACH);
  if (one.start > FARTHEST_PART || !guards.test(lexicon.parts.among, opener, sentence.hits)) return null;
  const [head, ...others] = sentence.lower.slice(0, one.start).replace(lexicon.parts.among, '').trim().split(' ');
  return head?.endsWith(',') && others.length <= 1 ? countedBy(head.slice(0, -1), { one, done }) : null;
}

/** The last figure of more than that, which a noun counts in a sentence not far before. */
function countedBy(noun: string | undefined, { one, done }: Pick<Case, 'one' | 'done'>): number | null {
  const { index } = one.in.sentence;
  const named = lastIndexBack(done, ({ unit, in: { sentence }, noun: { start, end } }) => {
    const near = index - sentence.index <= COUNTED_REACH;
    return near && unit === 'count' && noun !== undefined && sentence.lower.slice(start, end).split(' ').includes(noun);
  });
  const whole = done[named]?.quantity;
  return (whole?.high ?? whole?.low ?? 0) > valueOf(one) ? named : null;
}

/** In sentences. */
const COUNTED_REACH = 2;
/** How far "Of all the women, " reaches, and how far behind it the part stands. In characters. */
const OPENER_REACH = 30;
const FARTHEST_PART = 60;
