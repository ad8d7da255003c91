import type { Span } from '../../model/article.ts';
import type { Context } from '../context.ts';
import type { Qualified } from '../reading.ts';
import { classOf } from '../lexicons/nounForms.ts';
import { COUNTLESS, sameSentence, tokenAt, type Case } from './figureCase.ts';
import type { Surroundings } from './measureOf.ts';
import { isNationality } from './isNationality.ts';
import { nounPhraseAt } from './nounPhraseAt.ts';
import { speaksOfTrafficking } from './speaksOfTrafficking.ts';

/** How far verbs reach a noun phrase, in characters. */
export const VERB_REACH = 60;

/** Where another figure with its complements stands between noun and verb. */
const HELD_REACH = 90;

/** "recruté 26 agents et formé 140 matrones": where a number starts with a joiner and a verb of its own; null elsewhere. */
function ownClause(one: Qualified | undefined, from: number, { compiled }: Context): number | null {
  if (!one) return null;
  const { tokens } = one.in;
  const before = tokenAt(tokens, one.start) - 1;
  // "et obtenu de 52 maîtres".
  const last = compiled.of.has(tokens[before]?.lower ?? '') ? before - 1 : before;
  if (!tokens[last] || !compiled.lexicon.nouns.actives.test(tokens[last].lower)) return null;
  for (let at = last - 1; at >= 0 && last - at <= 4; at--) {
    const { start, lower } = tokens[at]!;
    if (start < from) return null;
    if (compiled.lexicon.parts.listed.test(lower)) return start;
  }
  return null;
}

/** "212 enfants isolés et 64 victimes de la traite": who is counted beside victims is none of them. */
function besideVictims(one: Qualified, next: Qualified | undefined, { compiled }: Context): boolean {
  if (!sameSentence(one, next)) return false;
  const { tokens, sentence } = next.in;
  return nounPhraseAt(tokens, tokenAt(tokens, next.end), sentence.text, compiled)?.nounClass === 'victims';
}

/** Are persons listed beside others: "139 mujeres y 8 niñas", "cinq Thaïlandaises et trois Hongroises"? */
function besidePersons(one: Qualified, next: Qualified, phrase: Span, { compiled }: Context): boolean {
  const { tokens } = one.in;
  return [tokenAt(tokens, phrase.start), tokenAt(tokens, next.end)].every(
    (at) =>
      tokens[at]?.kind === 'word' &&
      (isNationality(tokens, at, compiled) ||
        nounPhraseAt(tokens, at, next.in.sentence.text, compiled)?.nounClass === 'persons'),
  );
}

/** The class of the word right behind a number. */
function nounBehind(one: Qualified | undefined, { compiled }: Context): string | undefined {
  const token = one?.in.tokens[tokenAt(one.in.tokens, one.end)];
  return token ? classOf(compiled.nouns, token.lower) : undefined;
}

/** "Neuf personnes, parmi lesquelles deux mineures, ont été": where the clause goes on behind a part told between commas. */
function behindAside(upTo: string, next: Qualified, { compiled }: Context): number | null {
  const { text } = next.in.sentence;
  // "Diecisiete trabajadores, once de ellos oriundos de Bolivia, fueron rescatados".
  const again = upTo === ', ' && compiled.lexicon.nouns.again.some((pattern) => pattern.test(text.slice(next.end + 1)));
  if (!again && !compiled.lexicon.parts.openers.test(upTo)) return null;
  const close = text.indexOf(', ', next.end);
  if (close < 0 || close - next.end > LONGEST_ASIDE) return null;
  const verb = FIRST_WORD.exec(text.slice(close + 2))?.[0] ?? '';
  return compiled.lexicon.nouns.auxiliaries.includes(verb) ? close + 1 : null;
}
const LONGEST_ASIDE = 50;
const ASIDE = /^, [^,;:.()]{3,70},/u;
const ASIDE_REACH = 76;
const FIRST_WORD = /^\p{Ll}+/u;

const CLAUSE_SIGNS = ';:«»()';

/** What stands behind the last sign that ends a clause. */
function lastClause(text: string): string {
  let from = text.length;
  while (from > 0 && !CLAUSE_SIGNS.includes(text[from - 1]!)) from -= 1;
  return text.slice(from);
}

/** What stands around a noun phrase, up to the figures on either side of it. */
export function surroundingsOf({ one, next, done, context }: Case, phrase: Span): Surroundings {
  const { text } = one.in.sentence;
  const previous = done.at(-1);
  const previousEnd = sameSentence(one, previous) ? previous.end : 0;
  const from = Math.max(previousEnd, one.start - VERB_REACH);
  // "3 200 élèves de 16 collèges ont participé": the verb stands behind a figure that the noun phrase holds.
  const upTo = next ? text.slice(phrase.end, next.start) : '';
  // "109 inspecteurs, soit 87 pour cent de l'effectif, auront été initiés": so does what says it again.
  // "cinq Thaïlandaises et trois Hongroises, victimes de": and what is told behind a list of persons.
  const alike =
    next &&
    context.compiled.lexicon.parts.listed.test(upTo.trim().toLowerCase()) &&
    besidePersons(one, next, phrase, context);
  const held =
    next &&
    (alike || context.compiled.of.has(upTo.trim().toLowerCase()) || context.compiled.lexicon.parts.restates.test(upTo));
  // "atiende a 150 personas y ha formado a 18 mediadoras": the verb before the next number is that one's.
  const between = sameSentence(one, next) && !held ? text.slice(phrase.end, next.start) : '';
  // "une formation de trois jours": how long it lasts is no one.
  const lasts = COUNTLESS.has(nounBehind(next, context) ?? '');
  const trains = lasts ? null : context.compiled.lexicon.cues.trained.exec(between);
  const beyond =
    (sameSentence(one, next) && !held ? ownClause(next, phrase.end, context) : null) ??
    (trains ? phrase.end + trains.index : null);
  const to = sameSentence(one, next) && !held ? (beyond ?? next.start) : text.length;
  const clauseEnd = /[;:.«»()]/u.exec(text.slice(phrase.end, to));
  // "two boys, all of them from Vietnam, were": what is told in between is passed over.
  const aside = ASIDE.exec(text.slice(phrase.end, phrase.end + ASIDE_REACH))?.[0].length ?? 0;
  const reach = (held ? next.end + HELD_REACH : phrase.end + VERB_REACH) + aside;
  const behindTo = Math.min(to, reach, clauseEnd ? phrase.end + clauseEnd.index : to);
  const goesOn = sameSentence(one, next) ? behindAside(upTo, next, context) : null;
  const [rest = ''] = goesOn === null ? [''] : text.slice(goesOn, goesOn + VERB_REACH).split(/[;:.«»()]/u, 1);
  return {
    phrase: text.slice(phrase.start, behindTo) + rest,
    led: text.slice(0, one.start),
    before: lastClause(text.slice(from, one.start)),
    behind: text.slice(phrase.end, behindTo) + rest,
    clause: text.slice(ownClause(one, previousEnd, context) ?? 0, beyond ?? text.length),
    sentence: text,
    share: one.unit === 'percent',
    trafficking: speaksOfTrafficking(one, context) && !besideVictims(one, next, context),
    hits: one.in.sentence.hits,
  };
}
