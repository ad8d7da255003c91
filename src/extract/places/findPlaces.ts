import type { Span } from '../../model/article.ts';
import type { PlaceRole } from '../../model/figure.ts';
import type { Compiled } from '../lexicons/compile.ts';
import type { Lexicon } from '../lexicons/lexicon.ts';
import type { PlaceKind, PlacePhrase } from '../lexicons/placeIndex.ts';
import { placePhraseAt } from './placePhraseAt.ts';
import type { Sentence } from '../stages/2-segment.ts';
import type { LiteralHits } from '../text/literalScanner.ts';
import type { Token } from '../text/token.ts';
import { foldWord } from '../text/wordTable.ts';

const CURRENCY_SIGN = /\p{Sc}/u;

const CAPITALS = /^\p{Lu}{2,4}$/u;
const SHORTENED = /^\p{Lu}{3,10}$/u;

const SMALL_LETTER = /\p{Ll}/u;

/** "Gambie : une caravane" opens a title, "Maurice – ", "Beja, 23 novembre", "Montero, agosto de 2013", "Heredia." a release. */
const HEADS = /^(?:\.$| ?[:–—-] |,? ?\(|, (?:\p{L}{2,3} |1er |\p{L}{3,10} (?:de )?(?=\d{4}))?\d)/u;

/** A place named in a sentence. Codes are ISO 3166-1 alpha-3 (several where the name is shared), or one UN M49 code. */
export type PlaceMention = Span &
  Readonly<{
    kind: Exclude<PlaceKind, 'none'>;
    codes: readonly string[];
    text: string;
    role: PlaceRole;
    /** A government, an office or an embassy bears its country's name without being there. */
    weak: boolean;
    /** A police force, a court, an agency, which bears no country's name, or an institution that bears its city's. */
    body: boolean;
    /** "des Éthiopiens": the people, not an adjective of what happens there. */
    people: boolean;
    /** Goes on a list that the mention before it opens. */
    listed: boolean;
  }>;

/** The places that a sentence names. */
export type PlacesOf = (sentence: Sentence) => readonly PlaceMention[];

/** Does a mention tell where something happens, not whose it is or where from? */
export const isWhere = ({ kind, role }: PlaceMention) => kind !== 'demonym' && role === 'about';

export const isRegion = ({ kind }: PlaceMention) => kind === 'region' || kind === 'regionDemonym';

/** What stands before a place, and what its sentence holds. */
type Before = Readonly<{ text: string; hits: LiteralHits }>;

const LONGEST_ABBREVIATION = 4;
const SMALL_WORD = /^ \p{Ll}/u;

/** How far behind a place that heads a text a date may begin. In characters. */
const HEAD_REACH = 24;

const CAPITAL = /^\p{Lu}/u;

/** "Jury Convicts Nebraska Motel Owner": among capitals a capital marks no name. */
const isTitleCase = (tokens: readonly Token[]) =>
  tokens.filter(({ kind, text }) => kind === 'word' && text.length >= LEAST_IN_TITLE && !CAPITAL.test(text)).length ===
  0;
const LEAST_IN_TITLE = 5;

const isName = (token: Token | undefined): boolean =>
  token?.kind === 'word' && CAPITAL.test(token.text) && SMALL_LETTER.test(token.text);

/** Part of a person's name, or of an institution's: a capitalised word on either side, with nothing between. */
function nameAround(
  tokens: readonly Token[],
  at: number,
  last: number,
  { lexicon }: Compiled,
): 'before' | 'behind' | null {
  const before = tokens[at - 1];
  const behind = tokens[last];
  // "Maseru Bridge and Van Rooyen's Gate": behind a joiner as well.
  const joined = before !== undefined && lexicon.ranges.joinersAfterOpener.includes(before.lower);
  if (before && !joined && lexicon.placeRoles.prepositions.includes(before.lower)) return null;
  if (at > 1 && !joined && isName(before)) return 'before';
  return isName(behind) ? 'behind' : null;
}

/** "Beirut Migrant Women's Line": one capital behind a city may be a surname, more are an institution. */
function isInstitution(tokens: readonly Token[], last: number): boolean {
  const words = tokens
    .slice(last, last + INSTITUTION_REACH)
    .filter(({ kind, lower }) => kind === 'word' && lower !== 's');
  return words.length > 1 && isName(words[0]) && isName(words[1]);
}
const INSTITUTION_REACH = 4;

function roleOf(phrase: PlacePhrase, before: Before, { lexicon, guards }: Compiled): PlaceRole {
  const { origin, destination, venue } = lexicon.placeRoles;
  const { text, hits } = before;
  if (phrase.kind === 'demonym' || guards.test(origin, text, hits)) return 'origin';
  if (guards.test(destination, text, hits)) return 'destination';
  return phrase.kind !== 'region' && guards.test(venue, text, hits) ? 'venue' : 'about';
}

const PAIR = /^\p{Lu}\p{L}+(?:[-–]\p{Lu}\p{L}+)+$/u;

/** "Bénin-Nigeria": countries that a dash ties to one word. None where one of them is no country. */
function pairAt({ text, start }: Token, { places }: Compiled): PlaceMention[] {
  if (!text.includes('-') || !PAIR.test(text)) return [];
  let from = start;
  const mentions: PlaceMention[] = [];
  for (const name of text.split('-')) {
    const country = places.get(foldWord(name))?.find(({ kind, words }) => kind === 'country' && words.length === 1);
    if (!country) return [];
    const end = from + name.length;
    mentions.push({
      start: from,
      end,
      kind: 'country',
      codes: country.codes,
      text: name,
      role: 'about',
      weak: false,
      body: false,
      people: false,
      listed: mentions.length > 0,
    });
    from = end + 1;
  }
  return mentions;
}

/** "la Amazonía boliviana", "the Peruvian Andes": a region beside the adjective of a country is a part of that country. */
function regionsOfCountries(mentions: readonly PlaceMention[], { nouns }: Lexicon): PlaceMention[] {
  const told: PlaceMention[] = [];
  for (const mention of mentions) {
    const before = told.at(-1);
    const [region, adjective] = nouns.head === 'first' ? [before, mention] : [mention, before];
    const part =
      region?.kind === 'region' && adjective?.kind === 'demonym' && before && mention.start - before.end === 1;
    if (!part) told.push(mention);
    else
      told[told.length - 1] = {
        ...adjective,
        kind: 'subdivision',
        role: region.role,
        start: before.start,
        end: mention.end,
        text: `${before.text} ${mention.text}`,
      };
  }
  return told;
}

/** Finds the places that a sentence names; the longest name wins, donors and persons' names are left out. */
export function findPlaces(sentence: Sentence, tokens: readonly Token[], compiled: Compiled): PlaceMention[] {
  const { guards, lexicon } = compiled;
  const { placeRoles } = lexicon;
  const { text, hits } = sentence;
  const mentions: PlaceMention[] = [];
  let tongueEnd = -1;
  let payer = 0;
  const capitals = sentence.part === 'title' && isTitleCase(tokens);
  for (let at = 0; at < tokens.length;) {
    const phrase = tokens[at]!.kind === 'word' ? placePhraseAt(tokens, at, compiled) : null;
    if (!phrase) {
      mentions.push(...pairAt(tokens[at]!, compiled));
      at += 1;
      continue;
    }
    const last = at + phrase.words.length;
    const start = tokens[at]!.start;
    const end = tokens[last - 1]!.end;
    // "Maurice signe avec le Bangladesh": a country that opens a title, no name of a person before a surname.
    const whole = phrase.kind === 'country' && end - start > LONGEST_ABBREVIATION;
    const opens = sentence.part === 'title' && whole && SMALL_WORD.test(text.slice(end, end + 3));
    const first = start === 0 || (start === 1 && text.startsWith('('));
    const heads =
      first &&
      !(phrase.needsContext && sentence.part === 'body') &&
      (opens || HEADS.test(text.slice(end, end + HEAD_REACH)));
    // "Burela (Lugo)": what lies in brackets behind a name tells where that is.
    const bracketed = tokens[at - 1]?.text === '(' && tokens[last]?.text === ')' && isName(tokens[at - 2]);
    const lonely =
      phrase.needsContext && !heads && !bracketed && !placeRoles.prepositions.includes(tokens[at - 1]?.lower ?? '');
    // "Ministerio de la Niñez (MINNA)": capitals in brackets behind a name shorten it.
    const shortens = bracketed && phrase.kind === 'subdivision' && SHORTENED.test(text.slice(start, end));
    if (lonely || shortens) {
      at = last;
      continue;
    }
    const before = text.slice(Math.max(0, start - 80), start);
    const tongue =
      phrase.kind === 'demonym' &&
      (guards.test(placeRoles.language, before, hits) ||
        placeRoles.languageOf?.test(text.slice(end, end + 60)) ||
        (tongueEnd >= 0 && placeRoles.listed.test(text.slice(tongueEnd, start))));
    if (tongue) tongueEnd = end;
    // "EAU" among capitals is a word, no abbreviation.
    const shouted =
      phrase.kind === 'country' &&
      end - start <= 4 &&
      CAPITALS.test(text.slice(start, end)) &&
      text === text.toUpperCase();
    // "US$" is money.
    const money = tokens[last]?.start === end && CURRENCY_SIGN.test(tokens[last].text);
    const around =
      phrase.kind === 'subdivision' && !(capitals && !phrase.needsContext)
        ? nameAround(tokens, at, last, compiled)
        : null;
    // "Beirut Migrant Women's Line" is at home in its city; "Adama Traoré" is a person.
    const body = phrase.body || (around === 'behind' && !phrase.needsContext && isInstitution(tokens, last));
    const named = (around !== null && !body) || (phrase.body && around === 'before');
    // "versés par le Japon et l'Allemagne": whoever is listed with a payer pays as well.
    const pays =
      guards.test(placeRoles.donor, before, hits) ||
      (payer > 0 && payer < start && placeRoles.listed.test(text.slice(payer, start)));
    if (pays) payer = end;
    // "told Gulf Wire": a region without an article that goes on with a capital is part of a name.
    const bare = !lexicon.nouns.articles.includes(tokens[at - 1]?.lower ?? '');
    const regional =
      ((phrase.kind === 'region' && bare) || phrase.kind === 'regionDemonym') &&
      !capitals &&
      isName(tokens[last]) &&
      tokens[last]!.start === end + 1;
    if (phrase.kind !== 'none' && !regional && !money && !named && !tongue && !shouted && !pays) {
      const previous = mentions.at(-1);
      // "en Irak et au Koweït": what is listed has the role of the first.
      const beside = previous !== undefined && placeRoles.listed.test(text.slice(previous.end, start));
      const weak = body || guards.test(placeRoles.weak, before, hits) || (beside && previous.weak && !previous.body);
      const listed = beside && previous.kind === phrase.kind;
      const role = listed ? previous.role : roleOf(phrase, { text: before, hits }, compiled);
      mentions.push({
        start,
        end,
        kind: phrase.kind,
        codes: phrase.codes,
        text: text.slice(start, end),
        role,
        weak,
        body,
        listed: beside,
        people: phrase.kind === 'demonym' && placeRoles.people.test(`${before}|${text.slice(start, end)}`),
      });
    }
    at = last;
  }
  return mentions.length > 1 && mentions.some(({ kind }) => kind === 'region')
    ? regionsOfCountries(mentions, lexicon)
    : mentions;
}
