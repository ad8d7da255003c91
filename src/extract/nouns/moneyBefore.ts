import { lastIndexBack } from '../lookBack.ts';
import { isAdjacent, standsForMany } from './antecedent.ts';
import type { Measured } from '../reading.ts';
import {
  countedAnew,
  COUNTLESS,
  PERSONS,
  sameSentence,
  tokenAt,
  type Case,
  type Reading,
  leftOut,
  valueOf,
} from './figureCase.ts';

/** How far before a share what is paid may be named. */
const FUNDING_REACH = 50;
const FUNDED_REACH = 20;
/** How many sentences back a sum may tell the currency. */
const SUM_REACH = 4;

/** Does the clause end behind the number, or go on with a time: "En 2014 solo hubo 48", "compares with 2,775 in 2016"? */
export function endsClause({ one, context }: Case): boolean {
  const next = one.in.tokens[tokenAt(one.in.tokens, one.end)];
  // "México deportó a 43.905 y Estados Unidos a 14.180".
  if (next && context.compiled.lexicon.ranges.joinersAfterOpener.includes(next.lower)) return true;
  return next?.kind !== 'word' || one.in.times.some(({ start }) => start === next.start);
}

const PAYING_REACH = 32;
const RAISED_REACH = 32;

/** "20,5 milliards d'escudos, soit l'équivalent de 186 millions d'euros": what a sum comes to in another money. */
function isEquivalent({ in: { sentence }, start }: Measured, { context }: Case): boolean {
  return context.compiled.lexicon.parts.equals.test(sentence.text.slice(Math.max(0, start - EQUALS_REACH), start));
}
const EQUALS_REACH = 24;

/** The figure before; where it is only what a sum comes to in another money, that sum. */
function lastSum(figure: Case): Measured | undefined {
  const last = figure.done.at(-1);
  const other = figure.done.at(-2);
  const restated =
    last?.unit === 'money' && isEquivalent(last, figure) && sameSentence(last, other) && other.unit === 'money';
  return restated ? other : last;
}

/** "En África el monto es de 20 000 millones", "1,200 dollars; I was paid 350": a sum behind another goes on in its currency. */
export function moneyBefore(figure: Case): Reading | null {
  const { one, done, context } = figure;
  const { parts, cues } = context.compiled.lexicon;
  const { text, hits } = one.in.sentence;
  const { guards } = context.compiled;
  // "Celui qui passe de nuit n'en dépense que 180.", "À ce jour, 9 200 ont été réunis": what is paid or raised is money.
  const paid =
    (guards.mayMatch(cues.pays, hits) &&
      endsClause(figure) &&
      cues.pays.test(text.slice(Math.max(0, one.start - PAYING_REACH), one.start))) ||
    guards.test(cues.raised, text.slice(one.end, one.end + RAISED_REACH), hits);
  const demanded = paid || (endsClause(figure) && cues.demanded.test(text.slice(0, one.start)));
  const last = demanded ? done.findLast((sum) => sum.unit === 'money' && !isEquivalent(sum, figure)) : lastSum(figure);
  if (last?.unit !== 'money' || one.unit !== 'count') return null;
  // "huitante-cinq francs par jour, pour des journées de seize heures que la convention limite à neuf".
  if (one.form === 'words' && COUNTLESS.has(figure.lastTurned ?? '')) return null;
  const ratio = valueOf(one) / (last.quantity.high ?? last.quantity.low ?? 1);
  const before = one.in.sentence.text.slice(sameSentence(one, last) ? last.end : 0, one.start);
  // "690 malotis par mois, contre 625 auparavant", "391.000 euros … La Fiscalía pedía 640.000".
  const ends = endsClause(figure) || (parts.against.test(before) && one.form === 'digits');
  const asked = demanded && isAdjacent(one, last);
  // "gave me 60 dinars … Her contract promised 90 a month": so much by the month is a sum.
  const rated =
    isAdjacent(one, last) &&
    one.in.times.some(({ kind, start }) => kind === 'rate' && start >= one.end && start - one.end <= 1);
  const alike = ratio > 0.02 && ratio < 50 && ((sameSentence(one, last) && ends) || asked || rated);
  // "1 130 dollars pour la Malaisie et 870 pour le Qatar".
  const { tokens } = one.in;
  const joined = parts.listed.test(tokens[tokenAt(tokens, one.start) - 1]?.lower ?? '');
  const behind = tokens[tokenAt(tokens, one.end)];
  const goesTo = behind?.kind !== 'word' || context.compiled.lexicon.placeRoles.prepositions.includes(behind.lower);
  const listed =
    joined &&
    one.form === 'digits' &&
    sameSentence(one, last) &&
    !standsForMany(figure) &&
    (goesTo || endsClause(figure));
  // "150 dólares por adulto, 100 si se trata de un menor".
  const perHead =
    one.form === 'digits' &&
    sameSentence(one, last) &&
    cues.perHead.between.test(before) &&
    cues.perHead.behind.test(one.in.sentence.text.slice(one.end, one.end + FUNDED_REACH));
  const goesOn = one.scale >= 1e6 || alike || listed || perHead;
  if (!goesOn || !(sameSentence(one, last) || isAdjacent(one, last))) return null;
  const noun = leftOut(one);
  return { ...countedAnew({ measure: 'money', rule: 'as before' }, noun), currency: last.currency };
}

/** "75 lempiras, de los que él debe apartar 25", "412.000 euros, a los que hay que añadir 38.500": some of a sum, or what is added to it. */
export function besideSum({ one, done, context }: Case): Reading | null {
  const last = done.at(-1);
  if (one.unit !== 'count' || one.form !== 'digits' || !sameSentence(one, last) || last.unit !== 'money') return null;
  const { ofSum, addedToSum } = context.compiled.lexicon.parts;
  const between = one.in.sentence.text.slice(last.end, one.start);
  const some = ofSum.test(between) && valueOf(one) < valueOf(last);
  if (!some && !addedToSum.test(between)) return null;
  return { ...countedAnew({ measure: 'money', rule: 'beside a sum' }, leftOut(one)), currency: last.currency };
}

/** "el plan, de 1.720 millones, solo estaba financiado en un 22 %", "las sanciones sumaron 5,2 millones": what is paid in millions. */
export function fundedMillions({ one, done, context }: Case): Reading | null {
  const { sentence } = one.in;
  if (one.unit !== 'count' || one.scale < 1e6) return null;
  const { funded, sums } = context.compiled.lexicon.cues;
  if (!funded.test(sentence.text) && !sums.test(sentence.text.slice(Math.max(0, one.start - FUNDING_REACH), one.start)))
    return null;
  const sum = done.findLast(({ unit }) => unit === 'money');
  if (!sum || sentence.index - sum.in.sentence.index > SUM_REACH) return null;
  const noun = leftOut(one);
  return { ...countedAnew({ measure: 'money', rule: 'funding' }, noun), currency: sum.currency };
}

/** "El 54 % procede de Nigeria": behind the verb stands a name, whence persons come. */
const FROM_A_PLACE = /^ \p{Ll}{4,12} (?:du |de |d'|from )(?:l'|la |las |los |the )?\p{Lu}/u;

/** "finance à hauteur de 65 %", "24 million dollars … Only 18 per cent has been received": what is paid is money. */
export function fundedShare(figure: Case): Reading | null {
  const { one, done, context } = figure;
  const { text } = one.in.sentence;
  const { funding, funded } = context.compiled.lexicon.cues;
  const before = text.slice(Math.max(0, one.start - FUNDING_REACH), one.start);
  const at = lastIndexBack(done, ({ unit }) => unit === 'money');
  const sum = done[at];
  const near = sum !== undefined && (isAdjacent(one, sum) || sameSentence(one, sum));
  const paid =
    near &&
    !FROM_A_PLACE.test(text.slice(one.end, one.end + FUNDING_REACH)) &&
    (funded.test(text.slice(one.end, one.end + FUNDING_REACH)) || funded.test(before.slice(-FUNDED_REACH)));
  // "12 % ont reçu un contrat ; 4 % ont porté plainte": those who do something are no money.
  // "The survey covered 5,270 women; 14.5 per cent said": nor is a share of the persons counted right before.
  const last = done.at(-1);
  const ofPersons = sameSentence(one, last) && PERSONS.includes(last.measure);
  const funds = funding.test(before) && !standsForMany(figure) && !ofPersons;
  if (one.unit !== 'percent' || !(paid || funds)) return null;
  const share = countedAnew({ measure: 'money', rule: 'funding' }, leftOut(one));
  return near ? { ...share, again: at } : share;
}
