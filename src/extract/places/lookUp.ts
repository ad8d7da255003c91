import type { Span } from '../../model/article.ts';
import type { Lexicon } from '../lexicons/lexicon.ts';
import { classOf, type NounIndex } from '../lexicons/nounForms.ts';
import { PERSONS } from '../nouns/figureCase.ts';
import { PERSON_NOUNS } from '../nouns/toTheLeft.ts';
import type { Measured, Placed } from '../reading.ts';
import type { Atlas } from './atlas.ts';
import { isRegion, isWhere, type PlaceMention } from './findPlaces.ts';
import { pays, type Told } from './givers.ts';
import type { NamedPlaces } from './placesOf.ts';

/** What stands around a figure whose places are looked up. */
export type Neighbours = Readonly<{
  /** The stretches of the sentence that belong to this figure, to the others in it, and to parts of this one. */
  reach: Span;
  others: readonly Span[];
  parts: readonly Span[];
  /** What names the money of a sum: "francs suisses" are no place. */
  moneys: readonly Span[];
  placed: readonly Placed[];
  atlas: Atlas;
  funded: boolean;
  lexicon: Lexicon;
  nouns: NounIndex;
  /** "respectivement": the place of a list that goes with this figure; the place above it in a table. */
  paired: PlaceMention | null;
}>;

const within = (mention: Span, span: Span) => mention.start >= span.start && mention.start < span.end;

/** Where people come from or go to is not yet where they were counted. */
const needsSetting = (mentions: readonly PlaceMention[]) =>
  mentions.every(
    (mention) => mention.kind === 'demonym' || mention.role === 'origin' || mention.role === 'destination',
  );

/** The part of a sentence between semicolons or colons that holds an offset. */
function clauseAround(text: string, at: number): Span {
  const start = Math.max(text.lastIndexOf(';', at), text.lastIndexOf(': ', at)) + 1;
  const end = text.slice(at).search(/[;]|: /u);
  return { start, end: end < 0 ? text.length : at + end };
}

/** "Romania took part in 31 of them", "La Serbie en a compté 2 085": the country that is the subject of the sentence. */
function isSubject(one: Measured, { kind, start, end }: PlaceMention, { nouns }: Lexicon): boolean {
  const { text, lower } = one.in.sentence;
  const opens = start === 0 || nouns.articles.includes(lower.slice(0, start).trim());
  return kind === 'country' && opens && end < one.start && !/[,;:(]/u.test(text.slice(end, one.start));
}

/** "Peru made owners register in 2001; the following year its inspectors went aboard 415 boats": the only country before the number, as the subject. */
function subjectBefore(one: Measured, strong: readonly PlaceMention[], { nouns }: Lexicon): PlaceMention | null {
  const { text, lower } = one.in.sentence;
  const [first, ...others] = strong.filter(({ start }) => start < one.start);
  if (first?.kind !== 'country' || others.some(({ codes }) => !codes.some((code) => first.codes.includes(code))))
    return null;
  const opens = first.start === 0 || nouns.articles.includes(lower.slice(0, first.start).trim());
  // "China sold the machines; the police found 40 girls": only what is its own goes on with it.
  const clause = lower.slice(Math.max(lower.lastIndexOf(';', one.start), first.end), one.start).split(' ');
  const goesOn = [...nouns.possessives, ...nouns.singularPossessives].some((word) => clause.includes(word));
  return opens && goesOn && /^ \p{Ll}/u.test(text.slice(first.end, first.end + 2)) ? first : null;
}

/** "En Burkina Faso, en cambio, no pasan del 22 %": the place that a sentence opens with, before a comma. */
function isHead({ in: { sentence } }: Measured, mention: PlaceMention, { placeRoles, nouns }: Lexicon): boolean {
  const before = sentence.lower.slice(0, mention.start).trim();
  // "In Geneva, the agency said", "In Italy, which funds the project".
  const goesOn = /^, (\p{L}+)/u.exec(sentence.lower.slice(mention.end, mention.end + HEAD_REACH))?.[1];
  return (
    mention.kind === 'country' &&
    isWhere(mention) &&
    placeRoles.prepositions.includes(before) &&
    goesOn !== undefined &&
    !nouns.relatives.includes(goesOn) &&
    !nouns.articles.includes(goesOn)
  );
}

const HEAD_REACH = 24;

/** "; aux Îles Salomon, 145": what goes on with another figure names a place of its own before it. */
function namesAnother(
  one: Measured,
  whole: Placed,
  { free, lexicon }: Readonly<{ free: readonly PlaceMention[]; lexicon: Lexicon }>,
): boolean {
  if (one.unit === 'count' && free.some((mention) => isSubject(one, mention, lexicon))) return true;
  const same = whole.in.sentence.index === one.in.sentence.index;
  if (!same && free.some((mention) => isHead(one, mention, lexicon))) return true;
  const here = same && one.part === null;
  return (
    here && free.some((mention) => mention.start >= whole.end && mention.end <= one.start && mention.kind !== 'demonym')
  );
}

/** "Carers from India and Nigeria made up 18 per cent of them": whose share it is comes before the verb. */
function whoseShare(one: Measured, free: readonly PlaceMention[], { cues }: Lexicon): readonly PlaceMention[] {
  const led = free.filter(({ end }) => end <= one.start);
  const last = led.at(-1);
  return last && cues.makesUp.test(one.in.sentence.text.slice(last.end, one.start)) ? led : [];
}

/** "mujeres venezolanas", in a title: whose they are tells nothing of all else, where a place tells where it happens. */
function whereItHappens(mentions: readonly PlaceMention[]): readonly PlaceMention[] {
  const where = mentions.filter((one) => isWhere(one) && !isRegion(one));
  if (where.length > 0) return where;
  // "Les Philippins refoulés de Malaisie": whoever comes home is no longer where they come from.
  const isHome = (one: PlaceMention) => one.kind === 'demonym';
  const left = mentions.every((one) => isHome(one) || (one.role === 'origin' && !isRegion(one)));
  const home = mentions.filter(isHome);
  return left && home.length > 0 ? home : mentions;
}

/**
 * What the article is about; nothing where it does not tell. "Ratifiée par 35 pays": several countries are none of them, but
 * may be those of a region.
 */
function fromFrame({ mentions, from }: Atlas['frame'], { measure }: Measured): NamedPlaces {
  const told = measure === 'countries' ? mentions.filter(isRegion) : whereItHappens(mentions);
  return { mentions: told, setting: [], basis: 'inferred', rule: told.length > 0 ? from : UNTOLD };
}
const UNTOLD = 'an office or a government';

const inFrame = ({ codes }: PlaceMention, { known }: Atlas) => codes.some((code) => known.has(code));

/** "l'appel de fonds pour la Libye": where a sum is bound for is what it is about. */
const isBound = ({ role }: PlaceMention, { unit }: Measured) => role === 'destination' && unit !== 'money';

/** "à Sainte-Lucie, 19 femmes … L'affaire a donné lieu à quatre inculpations": in an article about a region the country before. */
function goesOnIn(one: Measured, { mentions }: Atlas['frame'], last: Placed | undefined): Placed | null {
  if (!last || mentions.length === 0 || !mentions.every(isRegion)) return null;
  const { index, paragraph } = one.in.sentence;
  const beside = index - last.in.sentence.index === 1 && paragraph === last.in.sentence.paragraph;
  const about = last.places.filter(({ role, basis }) => role === 'about' && basis === 'stated');
  return beside && about.length === 1 && last.places.length === 1 ? last : null;
}

/** "Worldwide, 3,133 seafarers … on 312 ships. In 2017 it was 55 ships": counted by the same noun right behind what was told of the whole world. */
function isStillWorldwide(one: Measured, last: Placed | undefined): boolean {
  if (!last?.trace.some(({ rule }) => rule === WHOLE_WORLD.rule)) return false;
  const { index, paragraph } = one.in.sentence;
  const nounOf = ({ noun, in: { sentence } }: Measured) => sentence.lower.slice(noun.start, noun.end);
  const beside = index - last.in.sentence.index === 1 && paragraph === last.in.sentence.paragraph;
  return beside && nounOf(one) !== '' && nounOf(one) === nounOf(last);
}

const OTHERS_REACH = 16;

/**
 * "From India: 21.5% … Women: 12%", "Twenty-one are Nepalese. The other five": where some come from tells nothing of those
 * counted beside them.
 */
function isOfTheOthers(
  { unit, in: { sentence }, start, end }: Measured,
  some: Placed,
  { placeRoles }: Lexicon,
): boolean {
  if (!some.places.some(({ role, basis }) => role === 'origin' && basis === 'stated')) return false;
  const { text } = sentence;
  const around = `${text.slice(Math.max(0, start - OTHERS_REACH), start)}#${text.slice(end, end + OTHERS_REACH)}`;
  const beside = unit === 'percent' && some.unit === 'percent' && sentence.index !== some.in.sentence.index;
  return beside || placeRoles.others.test(around);
}

/** "trois hommes arrêtés pour l'exploitation d'ouvriers mexicains": a people that goes on persons named behind a figure. */
function ofOthers(
  { kind, role, start, end }: PlaceMention,
  { in: { tokens }, noun, ...one }: Measured,
  nouns: NounIndex,
  suspects: boolean,
): boolean {
  const from = Math.max(one.end, noun.end);
  return (
    (kind === 'demonym' || (suspects && (role === 'origin' || role === 'destination'))) &&
    start >= from &&
    tokens.some(
      (token) => token.start >= from && token.start <= end + 1 && PERSON_NOUNS.has(classOf(nouns, token.lower) ?? ''),
    )
  );
}

/** What is told of the whole world is of no country. */
export const WHOLE_WORLD: NamedPlaces = { mentions: [], setting: [], basis: 'inferred', rule: 'the whole world' };

/** What the figure's own words, its clause, the figure it belongs to, the frame of the article name, in that order. */
export function lookUp(
  one: Measured,
  { lexicon, nouns, reach, others, parts, moneys, placed, atlas, funded, paired }: Neighbours,
): NamedPlaces | Placed {
  if (paired) return { mentions: [paired], setting: [], basis: 'stated', rule: 'respectively' };
  const { sentence } = one.in;
  const whole = one.part?.of ?? one.again;
  const frame = atlas.frameFor(sentence);
  const all = atlas.of(sentence);
  if (all.length === 0 && whole === null && (atlas.worldwide(sentence) || isStillWorldwide(one, placed.at(-1))))
    return WHOLE_WORLD;
  if (all.length === 0)
    return whole === null || isOfTheOthers(one, placed[whole]!, lexicon)
      ? (goesOnIn(one, frame, placed.at(-1)) ?? fromFrame(frame, one))
      : placed[whole]!;
  // Who pays a sum is not where it goes: of its sentence only what the article is about counts.
  const strong = all.filter(
    (mention) =>
      (!(mention.weak || funded) || inFrame(mention, atlas)) && !moneys.some((money) => within(mention, money)),
  );
  const tellsWhere = frame.mentions.some((mention) => isWhere(mention) && !isRegion(mention));
  // "trois hommes arrêtés pour avoir exploité des ouvriers mexicains".
  const suspects = tellsWhere && one.trace.some(({ rule }) => rule === 'suspects');
  const flows = PERSONS.includes(one.measure);
  const to = others.find((other) => other.start >= reach.end)?.start ?? sentence.text.length;
  const inReach = new Set<PlaceMention>();
  // "for Niamey and Bamako": a list is never cut.
  for (const [i, mention] of strong.entries()) {
    const goesOn = mention.listed && mention.start < to && inReach.has(strong[i - 1]!);
    if (within(mention, reach) || goesOn) inReach.add(mention);
  }
  const told: Told = { one, strong, moneys, lexicon };
  // "Les Guinéens, au nombre de 19": a people that is counted stands before its number.
  const counted = one.noun.end <= one.start ? strong.filter((mention) => within(mention, one.noun)) : [];
  // "huit du Togo, les autres du Mali": where those are from who are left tells nothing of the figure.
  const left = lexicon.placeRoles.rest.exec(sentence.text.slice(one.end))?.index ?? Infinity;
  const own = (counted.length > 0 ? counted : [...inReach]).filter(
    (mention) =>
      (flows || !isBound(mention, one)) &&
      mention.start - one.end < left &&
      !pays(mention, told) &&
      !(suspects && ofOthers(mention, one, nouns, suspects)),
  );
  const clause = clauseAround(sentence.text, one.start);
  const near = strong.filter(
    (mention) =>
      !mention.people &&
      !(tellsWhere && ofOthers(mention, one, nouns, suspects)) &&
      !pays(mention, told) &&
      !isBound(mention, one) &&
      !own.includes(mention) &&
      mention.start - one.end < left &&
      !atlas.issued.includes(mention) &&
      within(mention, clause) &&
      !(mention.kind === 'demonym' && mention.start >= to && to > one.end),
  );
  // "Rome – … au large de la Libye": what the sentence itself names is nearer than where it was issued.
  const named = near.filter((mention) => !atlas.line.includes(mention));
  const around = named.length > 0 ? named : near;
  const free = around.filter((mention) => !others.some((other) => within(mention, other)));
  const ofParts = (mention: PlaceMention) => parts.some((part) => within(mention, part));
  // "trois hôpitaux en Indonésie ont soigné 1650 victimes": where one is, so are the others.
  const shared = around.filter(
    (mention) => !isRegion(mention) && mention.kind !== 'demonym' && mention.role !== 'origin' && !ofParts(mention),
  );
  // The place of issue is where they were counted, when all that is told besides is where they come from.
  const issued = sentence.part === 'lead' ? atlas.issued : [];
  if (own.length > 0) {
    const known = own.some((mention) => inFrame(mention, atlas));
    // "(Bangladeshi 88, Indonesian 71)": a people beside is no setting.
    const settings = [...free.filter(({ kind }) => kind !== 'demonym'), ...issued];
    const setting = settings.length > 0 ? settings : known ? [] : frame.mentions;
    return { mentions: own, setting: needsSetting(own) ? setting : [], basis: 'stated', rule: 'own words' };
  }
  // "Around the world 74,514 victims were detected, says a report released in Vienna".
  if (whole === null && atlas.worldwide(sentence) && free.every(({ role }) => role === 'venue')) return WHOLE_WORLD;
  // "Of 40 million slaves in the world, 15 million live in India".
  if (own.length === 0 && lexicon.placeRoles.world.test(sentence.text.slice(one.start, to))) return WHOLE_WORLD;
  const ofEarlier = whole !== null && placed[whole]!.in.sentence.index !== sentence.index;
  const whose = one.unit === 'percent' && ofEarlier ? whoseShare(one, strong, lexicon) : [];
  if (whose.length > 0) return { mentions: whose, setting: frame.mentions, basis: 'stated', rule: 'sentence' };
  if (whole !== null && !namesAnother(one, placed[whole]!, { free, lexicon })) return placed[whole]!;
  // "2,600 travellers and persuaded 16 girls with offers from Macau": beyond another figure it is that one's.
  const behind = Math.max(one.end, one.noun.end);
  const listed = ({ start }: Span) => lexicon.parts.listed.test(sentence.lower.slice(behind, start).trim());
  const beyond = (mention: PlaceMention) =>
    others.some((other) => other.start > one.end && other.start < mention.start && !listed(other));
  if (free.length > 0 && !(tellsWhere && free.every(beyond))) {
    const about = frame.mentions.filter(isWhere);
    const from = free.every(({ kind, role }) => kind === 'demonym' || role === 'origin');
    const setting = flows && from ? (issued.length > 0 ? issued : about) : [];
    return { mentions: free, setting, basis: 'stated', rule: 'sentence' };
  }
  // What only a later figure names is its own, where the article tells of another place.
  const led = shared.filter(({ start }) => start < one.start);
  if (shared.length > 0 && (led.length > 0 || frame.mentions.length === 0))
    return { mentions: shared, setting: [], basis: 'stated', rule: 'sentence' };
  const subject = funded || one.unit === 'money' ? null : subjectBefore(one, strong, lexicon);
  if (subject) return { mentions: [subject], setting: [], basis: 'stated', rule: 'sentence' };
  if (frame.mentions.length > 0) return fromFrame(frame, one);
  const rest = (strong.length > 0 ? strong : all).filter((mention) => !ofParts(mention));
  return {
    mentions: rest,
    setting: [],
    basis: 'inferred',
    rule: strong.length > 0 ? 'sentence' : UNTOLD,
  };
}
