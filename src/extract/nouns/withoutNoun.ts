import { lastIndexBack } from '../lookBack.ts';
import { readNumberAt } from '../numbers/readNumber.ts';
import { antecedentOf, inherit, nounBefore } from './antecedent.ts';
import {
  countedAnew,
  COUNTLESS,
  PERSONS,
  sameSentence,
  tokenAt,
  type Case,
  type Reading,
  type Turned,
  leftOut,
  valueOf,
} from './figureCase.ts';
import { isNationality } from './isNationality.ts';
import { nounPhraseAt } from './nounPhraseAt.ts';
import { fromLeft } from './toTheLeft.ts';

// What the words beside a number tell of it where its noun is left out. Reaches are in characters.

const WE_REACH = 24;
const VICTIMS_REACH = 56;

/** "en tres de esas doce": a part of what was counted by that number. */
export function ofNamedNumber(figure: Case): Reading | null {
  const { one, done, context } = figure;
  const { tokens } = one.in;
  const { of, lexicon } = context.compiled;
  const at = tokenAt(tokens, one.end);
  const { demonstratives, definites } = lexicon.nouns;
  const determiner = tokens[at + 1]?.lower ?? '';
  if (one.unit !== 'count' || !of.has(tokens[at]?.lower ?? '')) return null;
  if (!demonstratives.includes(determiner) && !definites.includes(determiner)) return null;
  const whole = tokens[at + 2] ? readNumberAt(tokens, at + 2, lexicon.numbers) : null;
  if (!whole || whole.article) return null;
  const named = lastIndexBack(done, ({ quantity, unit }) => unit === 'count' && quantity.low === whole.value);
  return named < 0 ? null : inherit(figure, named, leftOut(one), { of: named, kind: 'part' });
}

/** "It confirmed 19 as victims": what those are found to be. */
export function foundVictims({ one, context }: Case): Reading | null {
  const { asVictims } = context.compiled.lexicon.cues;
  const found =
    one.unit === 'count' ? asVictims.exec(one.in.sentence.text.slice(one.end, one.end + VICTIMS_REACH)) : null;
  if (!found) return null;
  return countedAnew(
    { measure: 'victims', rule: 'found to be victims' },
    { start: one.end, end: one.end + found[0].length },
  );
}

/** "Asia has the largest number, 38.3 million": a number right behind the word for it. */
export function behindItsWord(figure: Case): Reading | null {
  const { one, context } = figure;
  const { tokens } = one.in;
  const at = tokenAt(tokens, one.start);
  const named = context.compiled.lexicon.nouns.counters.includes(tokens[at - 2]?.fold ?? '');
  if (one.unit !== 'count' || !named || tokens[at - 1]?.text !== ',') return null;
  const persons = antecedentOf(figure, true);
  return persons === null ? null : inherit(figure, persons, leftOut(one), null);
}

/** "Ils étaient cent quarante-huit à bord": persons, where nothing was counted that they could be. */
export function themselves({ one, context }: Case): Reading | null {
  const { text } = one.in.sentence;
  const { theyAre } = context.compiled.lexicon.cues;
  if (one.unit !== 'count' || !theyAre?.test(text.slice(Math.max(0, one.start - WE_REACH), one.start))) return null;
  return countedAnew({ measure: 'people', rule: 'whom the text speaks of' }, leftOut(one));
}

/** "of the 1,780 who have done so": persons, where no noun tells which. */
export function whoeverDoes({ one, context }: Case): Reading | null {
  const behind = one.in.tokens[tokenAt(one.in.tokens, one.end)]?.lower ?? '';
  if (one.unit !== 'count' || !context.compiled.lexicon.nouns.personalRelatives.includes(behind)) return null;
  return countedAnew({ measure: 'people', rule: 'who does something' }, leftOut(one));
}

/** "Les Nations unies évaluent leur nombre à 120 000": those whom the text speaks of. */
export function theirNumber(figure: Case): Reading | null {
  const { one, done, context } = figure;
  const before = one.in.sentence.text.slice(Math.max(0, one.start - NUMBER_REACH), one.start);
  const { guards, lexicon } = context.compiled;
  if (one.unit !== 'count' || !guards.test(lexicon.cues.theirNumber, before, one.in.sentence.hits)) return null;
  const persons = antecedentOf(figure, true);
  const near = persons !== null && one.in.sentence.index - done[persons]!.in.sentence.index <= 1;
  const noun = leftOut(one);
  if (near) return inherit(figure, persons, noun, null);
  return nounBefore(figure);
}
const NUMBER_REACH = 48;

/** "la proporción se había quedado en el 26 %": of what the share right before is one. */
export function sameProportion(figure: Case): Reading | null {
  const { one, done, context } = figure;
  const last = done.at(-1);
  const before = one.in.sentence.text.slice(Math.max(0, one.start - PROPORTION_REACH), one.start);
  const near = last?.unit === 'percent' && one.in.sentence.index - last.in.sentence.index <= 1;
  const told = one.unit === 'percent' && near && context.compiled.lexicon.cues.proportion.test(before);
  return told ? inherit(figure, done.length - 1, leftOut(one), last.part) : null;
}
const PROPORTION_REACH = 48;

/** "58% were Filipino, 14% Indonesian": only people are of a people. */
export function shareOfPeople({ one, context: { compiled } }: Case): Reading | null {
  if (one.unit !== 'percent') return null;
  const { tokens } = one.in;
  const first = tokenAt(tokens, one.end);
  const at = compiled.lexicon.nouns.auxiliaries.includes(tokens[first]?.lower ?? '') ? first + 1 : first;
  // "45% were Chinese": garments may be, too, where nobody is spoken of.
  const named = compiled.lexicon.parts.among.test(one.in.sentence.text);
  if (!named || tokens[at]?.kind !== 'word') return null;
  if (!isNationality(tokens, at, compiled)) return null;
  const { start, end } = tokens[at];
  return countedAnew({ measure: 'people', rule: 'a people' }, { start, end });
}

/** "Veintiséis, indonesios; doce, ghaneses": a comma stands for the verb, and only people are of a people. */
export function gappedPeople(figure: Case): Reading | null {
  const { one, context } = figure;
  const { tokens } = one.in;
  const at = tokenAt(tokens, one.end);
  // "los nueve restantes, peruanos".
  const comma = tokens[at]?.kind === 'word' ? at + 1 : at;
  const people = tokens[comma + 1];
  const end = tokens[comma + 2];
  const before = tokens[tokenAt(tokens, one.start) - 1];
  const opens = before === undefined || before.kind === 'sign' || context.compiled.stops.has(before.lower);
  const stands = one.unit === 'count' && opens && tokens[comma]?.text === ',' && (!end || ENDS_ITEM.test(end.text));
  if (!stands || !people || people.kind !== 'word' || !isNationality(tokens, comma + 1, context.compiled)) return null;
  if (!context.compiled.lexicon.nouns.plural.test(people.fold)) return null;
  const noun = { start: people.start, end: people.end };
  const { done } = figure;
  const last = done.at(-1);
  if (sameSentence(one, last) && PERSONS.includes(last.measure))
    return inherit(figure, done.length - 1, noun, last.part);
  const whole = antecedentOf(figure, false);
  const larger =
    whole !== null &&
    one.in.sentence.index - done[whole]!.in.sentence.index <= WHOLE_REACH &&
    valueOf(done[whole]!) > valueOf(one);
  return larger
    ? inherit(figure, whole, noun, { of: whole, kind: 'part' })
    : countedAnew({ measure: 'people', rule: 'a people' }, noun);
}
/** "78 000", "1,430". */
const GROUPED = /\d[ .,\u00a0\u202f]\d{3}/u;

/** In sentences: a question may stand between. */
const WHOLE_REACH = 2;
const ENDS_ITEM = /^[;.,»]$/u;

/** "78 000: niños que trabajan": what a number at the start of a line counts stands behind its colon. */
export function nounBehindColon(figure: Case): Reading | Turned | null {
  const { one, context } = figure;
  const { tokens, sentence } = one.in;
  const at = tokenAt(tokens, one.end);
  const opens = tokens.slice(0, tokenAt(tokens, one.start)).every(({ kind }) => kind === 'sign');
  // "5: Children in mines", "119 : femmes victimes": a smaller number may be that of a section or a line to call.
  if (one.unit !== 'count' || !opens || tokens[at]?.text !== ':') return null;
  if (!GROUPED.test(sentence.text.slice(one.numberStart, one.numberEnd))) return null;
  const phrase = nounPhraseAt(tokens, at + 1, sentence.text, context.compiled);
  if (!phrase || phrase.nounClass === null) return null;
  // "12 000: kilómetros".
  if (COUNTLESS.has(phrase.nounClass)) return { rule: phrase.nounClass, note: `"${phrase.head}" is not counted` };
  return fromLeft(figure, phrase);
}

/** "Éramos 150 en el cayuco", "67 of you": those who speak or are spoken to. */
export function ourselves({ one, context }: Case): Reading | null {
  const { text } = one.in.sentence;
  const { weAre, ofUs } = context.compiled.lexicon.cues;
  const told =
    weAre.test(text.slice(Math.max(0, one.start - WE_REACH), one.start)) ||
    ofUs.test(text.slice(one.end, one.end + WE_REACH));
  if (one.unit !== 'count' || !told) return null;
  return countedAnew({ measure: 'people', rule: 'who speaks' }, leftOut(one));
}

/** Behind the noun of a whole, before the comma and what counts its part. */
const BEHIND_WHOLE = /^[^,;:.]{0,40}, ?(?:\p{L}{1,14} ){0,2}$/u;

/** "De los nueve albergues del país, solo tres abren de noche": a part of what its sentence names with a number that is no news. */
export function ofWholeNamedHere(figure: Case): Reading | null {
  const { one, done, context, lastNamed } = figure;
  const { tokens, sentence } = one.in;
  const { of, lexicon } = context.compiled;
  const [opener, article] = tokens;
  if (!opener || !article || one.unit !== 'count' || lastNamed !== null || sameSentence(one, done.at(-1))) return null;
  const opens = of.has(opener.lower) || lexicon.parts.wholes.includes(opener.lower);
  const number =
    opens && lexicon.nouns.definites.includes(article.lower) ? readNumberAt(tokens, 2, lexicon.numbers) : null;
  const whole = number ? nounPhraseAt(tokens, number.last, sentence.text, context.compiled) : null;
  const nounClass = whole?.nounClass ?? null;
  if (!whole || nounClass === null || COUNTLESS.has(nounClass) || whole.end > one.start) return null;
  return BEHIND_WHOLE.test(sentence.text.slice(whole.end, one.start)) ? fromLeft(figure, whole) : null;
}
