import type { Context } from '../context.ts';
import type { Lexicon } from '../lexicons/lexicon.ts';
import type { Sentence } from '../stages/2-segment.ts';
import { foldWord } from '../text/wordTable.ts';
import type { PlaceMention, PlacesOf } from './findPlaces.ts';

/** "Mexique – Cette semaine", "OMAHA, Neb. – A jury", "(Yaoundé) Elles étaient": the place of issue. */
function dateline(lead: Sentence | undefined, mentions: readonly PlaceMention[]): PlaceMention[] {
  const dash = lead ? DATELINE.exec(lead.text) : null;
  return dash ? mentions.filter((mention) => mention.end <= dash[0].length) : [];
}

const DATELINE = /^(?:[^.;:]{2,60}?(?:\. ?)? ?[–—-] |\([^().;:]{2,40}\)(?: |\.$))/u;

/** "Dublin, 14 November 2019" on a line above the text. */
const OWN_LINE = /^[^.;:\d]{2,40}, [^.;:]{0,24}\d{4}\.?$/u;

/** The place of issue, at the head of the text or on a line above it. */
export function placeOfIssue(
  sentences: readonly Sentence[],
  of: PlacesOf,
  { correspondent }: Lexicon['placeRoles'],
): readonly PlaceMention[] {
  const lead = sentences.find(({ part }) => part === 'lead');
  const line = dateline(lead, lead ? of(lead) : []);
  if (line.length > 0) return line;
  const above = sentences.find(
    ({ part, text }) => (part === 'head' || part === 'lead') && (OWN_LINE.test(text) || correspondent.test(text)),
  );
  return above ? of(above) : [];
}

const DASH_BEHIND = /^\)?(?:,? [\p{L}\d'(). ]{2,40})? ?[–—|-] /u;

/** "Vienne, le 25 juin 2019", "The Hague | 21 November 2016", "Strasbourg, 12-11-2018 - 18:40" on a line of its own. */
const DATE_BEHIND = /^(?:,| [|–—-])? [\p{L}\d'(). /-]{0,30}\d[\p{L}\d'(). :/-]{0,30}$/u;

const SEAT_BEFORE = /^(?<city>[\p{L} ]{2,20}?)(?:\/|,? \()$/u;
const SEAT_BEHIND = /^\/[\p{L} ]{2,20}/u;

/** "International Labour Organization, Geneva" on a line of its own. */
const AGENCY_BEFORE = /^\p{Lu}[^.;:\d]{3,60}, $/u;

/** How many sentences behind the first may name the agency that speaks. */
const OPENS_WITH = 2;

/** "Genève – ": agencies speak from their headquarters about the whole world, "Bruxelles – " a union about its members. */
export function spokenFrom(sentence: Sentence, mention: PlaceMention, { sentences, compiled }: Context): boolean {
  const { part, text } = sentence;
  const { headquarters, seats } = compiled.lexicon.placeRoles;
  if (part === 'body') return false;
  // "NEW YORK/GENÈVE – ", "LYON (France) – ": two seats, a seat with its country.
  const seat = SEAT_BEFORE.exec(text.slice(0, mention.start));
  // "at today's press briefing at the Palais des Nations in Geneva".
  if (seats.palace.test(text.slice(0, mention.start))) return true;
  const opens = mention.start === 0 || seat !== null;
  const above = text.slice(0, mention.start);
  const agency = part === 'title' ? seats.named : AGENCY_BEFORE;
  const closes = part !== 'lead' && mention.end === text.length && agency.test(above);
  if (!closes && (!opens || part === 'title')) return false;
  const behind = text.slice(mention.end).replace(SEAT_BEHIND, '');
  const ownLine = closes || DATE_BEHIND.test(behind);
  if (!ownLine && !(part === 'lead' && DASH_BEHIND.test(behind))) return false;
  const city = foldWord((mention.kind === 'country' ? seat?.groups?.['city'] : undefined) ?? mention.text);
  const title = sentences.find((other) => other.part === 'title')?.text ?? '';
  const next = sentences.slice(sentence.index + 1, sentence.index + 1 + OPENS_WITH);
  if (headquarters.includes(city))
    return ![title, text, ...next.map((other) => other.text)].some((told) => seats.local.test(told));
  if (!seats.cities.includes(city)) return false;
  const spoken = ownLine ? next : [sentence];
  return (
    seats.of.test(title) ||
    spoken.some((other) => seats.of.test(other.text)) ||
    [sentence, ...next].some((other) => seats.agencies.test(other.text))
  );
}
