import type { Span } from '../../model/article.ts';
import type { Compiled } from '../lexicons/compile.ts';
import type { Measured } from '../reading.ts';
import type { Atlas } from './atlas.ts';
import type { PlaceMention } from './findPlaces.ts';

/** How far behind a noun phrase a place still belongs to it: "678 à Faya-Largeau". */
const PHRASE_REACH = 40;
/** How far a list of the countries that a number counts goes on. */
const LIST_REACH = 160;

/** How many words may stand before a place that opens a clause. */
const OPENING = 2;

/** What stands between the label of a row and its number. */
const LABEL_END = /^ ?(?:[:|]|\.{3,20}|…{1,8}) ?$/u;
/** A dash does so in a row that ends with the number; before a sentence it stands behind the place of issue. */
const DASH = /^ [–—] $/u;

/** Words right before an opening bracket. */
const BRACKETED = /(?:^|[^\p{L}])[\p{L}' -]{2,40} \($/u;

const sameSentence = (a: Measured, b: Measured | undefined): b is Measured =>
  b?.in.sentence.index === a.in.sentence.index;

/** Where the noun phrase to the left of a figure starts, with the word before its noun. */
function besideNoun({ in: { tokens }, noun }: Measured): number {
  const at = tokens.findIndex(({ start }) => start === noun.start);
  return tokens[at - 1]?.start ?? noun.start;
}

/** From the figure, or what it hangs on, to the next figure or the end of the clause. */
function ownWords(one: Measured, next: Measured | undefined, { lexicon }: Compiled): Span {
  const { text } = one.in.sentence;
  const phraseEnd = Math.max(one.end, one.noun.end);
  const to = sameSentence(one, next) && next.start >= one.noun.end ? next.start : text.length;
  // "quatre pays : le Bénin, le Niger …", "cinq pays (Bénin, Togo …)": which they are.
  const opener = one.measure === 'countries' ? /^ ?[:(,] ?/u.exec(text.slice(phraseEnd, phraseEnd + 3)) : null;
  const from = phraseEnd + (opener?.[0].length ?? 0);
  const stop = lexicon.clauseBreaks.exec(text.slice(from, to));
  // "Paraguayan victims, 52 per cent of whom": a noun to the left brings the adjective that goes on it.
  const toTheLeft = one.noun.end > one.noun.start && one.start >= one.noun.end;
  // "workers from Nicaragua and Panama, some 60,000 of whom".
  const attached = toTheLeft && /^(?:.{0,2}|[^.;:()]{0,60}, ?)$/u.test(text.slice(one.noun.end, one.start));
  // "en Russie (42 pour cent)": a figure in brackets is one of what stands before them.
  const bracketed =
    text[one.start - 1] === '(' ? BRACKETED.exec(text.slice(Math.max(0, one.start - 45), one.start)) : null;
  const start = attached ? besideNoun(one) : bracketed ? one.start - bracketed[0].length : one.start;
  const reach = opener ? LIST_REACH : PHRASE_REACH;
  return { start, end: Math.min(to, phraseEnd + reach, stop ? from + stop.index : to) };
}

/**
 * Where the words start that lead on from one figure to the next, with the place that they name: "33 victimes, l'Albanie
 * 95", "33 in Kosovo, while Albania found 95". Null where they name none.
 */
function leadOf(one: Measured, from: number, mentions: readonly PlaceMention[], compiled: Compiled): number | null {
  const { tokens, sentence } = one.in;
  const { parts, placeRoles } = compiled.lexicon;
  const between = mentions.filter(({ start, end }) => start >= from && end <= one.start);
  const last = between.at(-1);
  if (!last) return null;
  const joiner = tokens.findLast(
    ({ start, lower }) => start >= from && start < last.start && (/^[;:,|]$/u.test(lower) || parts.listed.test(lower)),
  );
  const lead = joiner?.end ?? (from === 0 ? 0 : null);
  if (lead === null) return null;
  // What stands between the place and the number leads on only while no other clause begins.
  const gap = sentence.text.slice(last.end, one.start);
  // "la France en a recensé 45 et la Belgique, 31": a comma stands for the verb that is left out.
  const verbless = gap === ', ' && one.again !== null;
  // "; chez les Tadjiks, la proportion monte à 44 %": a place that opens its clause is set off by a comma.
  const opener = tokens.find(({ start }) => start >= lead);
  const opens =
    joiner?.text === ';' &&
    /^, [^;.,()]+$/u.test(gap) &&
    placeRoles.prepositions.includes(opener?.lower ?? '') &&
    tokens.filter(({ start }) => start >= lead && start < last.start).length <= OPENING;
  if (
    !verbless &&
    !opens &&
    (/[;.,()]/u.test(gap) ||
      tokens.some((token) => token.start >= last.end && token.end <= one.start && parts.listed.test(token.lower)))
  )
    return null;
  const before = between.at(-2);
  const listed =
    before !== undefined && before.start < lead && placeRoles.listed.test(sentence.text.slice(before.end, last.start));
  return listed ? null : lead;
}

/** "Moldova with 29": where the place starts that has so many. */
function placeWith(one: Measured, atlas: Atlas, { lexicon }: Compiled): number | null {
  const { sentence } = one.in;
  const named = atlas
    .of(sentence)
    .findLast(
      ({ end, kind }) =>
        end < one.start &&
        kind !== 'demonym' &&
        lexicon.nouns.having.includes(sentence.lower.slice(end, one.start).trim()),
    );
  return named && one.noun.end <= one.noun.start ? named.start : null;
}

/** The stretch of its sentence that belongs to each figure: the places that it names are the figure's own. */
export function reachesOf(measured: readonly Measured[], atlas: Atlas, compiled: Compiled): Span[] {
  const reaches = measured.map((one, i) => ownWords(one, measured[i + 1], compiled));
  for (const [i, one] of measured.entries()) {
    const having = placeWith(one, atlas, compiled);
    if (having !== null) {
      reaches[i] = { ...reaches[i]!, start: having };
      if (sameSentence(one, measured[i - 1]))
        reaches[i - 1] = { ...reaches[i - 1]!, end: Math.min(having, reaches[i - 1]!.end) };
      continue;
    }
    const previous = measured[i - 1];
    if (!previous || !sameSentence(one, previous)) {
      // "Burkina Faso : 57", "Ecuador .... 64": the label of a row.
      const { text } = one.in.sentence;
      const label = atlas.of(one.in.sentence).findLast(({ end }) => {
        const gap = text.slice(end, one.start);
        return LABEL_END.test(gap) || (DASH.test(gap) && text.length - one.end <= 1);
      });
      if (label) reaches[i] = { ...reaches[i]!, start: label.start };
      continue;
    }
    if (one.change === 'to') continue;
    // "54 %, seguidos de haitianos (17 %)": what stands before a bracket is of the figure in it.
    const opens = reaches[i]!.start;
    if (opens < one.start && opens >= previous.end && one.noun.start >= one.start)
      reaches[i - 1] = { ...reaches[i - 1]!, end: Math.min(opens, reaches[i - 1]!.end) };
    const from = Math.max(previous.end, Math.min(previous.noun.end, one.start));
    const lead = leadOf(one, from, atlas.of(one.in.sentence), compiled);
    if (lead === null) continue;
    reaches[i] = { ...reaches[i]!, start: Math.min(lead, reaches[i]!.start) };
    reaches[i - 1] = { ...reaches[i - 1]!, end: Math.min(lead, reaches[i - 1]!.end) };
  }
  return reaches;
}
