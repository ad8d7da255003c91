import type { Span } from '../../model/article.ts';
import type { Basis, Place, Region } from '../../model/figure.ts';
import { regionsOf } from '../../places/regions.ts';
import { PERSONS } from '../nouns/figureCase.ts';
import { atlasOf, codeOf, isRegion, type Atlas } from '../places/atlas.ts';
import type { Context } from '../context.ts';
import type { Lexicon } from '../lexicons/lexicon.ts';
import type { PlaceMention } from '../places/findPlaces.ts';
import { pairedPlace } from '../places/pairedPlace.ts';
import { reachesOf } from '../places/reachesOf.ts';
import { traced, type Measured, type Placed } from '../reading.ts';

const STAGE = 'place';

/** Places with how they were found; `setting` is inferred besides, where the words only tell an origin. */
type Found = Readonly<{
  mentions: readonly PlaceMention[];
  setting: readonly PlaceMention[];
  basis: Exclude<Basis, 'none'>;
  rule: string;
}>;
type Neighbours = Readonly<{
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

/** "; aux Îles Salomon, 145": what goes on with another figure names a place of its own before it. */
function namesAnother(one: Measured, whole: Placed, free: readonly PlaceMention[]): boolean {
  const here = whole.in.sentence.index === one.in.sentence.index && one.part === null;
  return (
    here && free.some((mention) => mention.start >= whole.end && mention.end <= one.start && mention.kind !== 'demonym')
  );
}

const NO_LETTER = /[^\p{L}]/u;

/** The word before an offset, past an article. */
function wordBefore(text: string, at: number, { nouns }: Lexicon): string {
  const words = text
    .slice(Math.max(0, at - 30), at)
    .toLowerCase()
    .trimEnd()
    .split(NO_LETTER);
  return words.findLast((word) => !nouns.articles.includes(word)) ?? '';
}

/** What the figure's own words, its clause, the figure it belongs to, the frame of the article name, in that order. */
function lookUp(
  one: Measured,
  { lexicon, reach, others, parts, moneys, placed, atlas, funded, paired }: Neighbours,
): Found | Placed {
  if (paired) return { mentions: [paired], setting: [], basis: 'stated', rule: 'respectively' };
  const { sentence } = one.in;
  const all = atlas.of(sentence);
  const inFrame = ({ codes }: PlaceMention) => codes.some((code) => atlas.known.has(code));
  // Who pays a sum is not where it goes: of its sentence only what the article is about counts.
  const strong = all.filter(
    (mention) => (!(mention.weak || funded) || inFrame(mention)) && !moneys.some((money) => within(mention, money)),
  );
  const flows = PERSONS.includes(one.measure);
  const to = others.find((other) => other.start >= reach.end)?.start ?? sentence.text.length;
  const inReach = new Set<PlaceMention>();
  // "for Niamey and Bamako": a list is never cut.
  for (const [i, mention] of strong.entries()) {
    const goesOn = mention.listed && mention.start < to && inReach.has(strong[i - 1]!);
    if (within(mention, reach) || goesOn) inReach.add(mention);
  }
  // "proviene de Corea": where a sum comes from is who pays it.
  // "Japan gave 10 million dollars and the United Kingdom 40 million pounds": right before a sum stands who gives it.
  const { gives, prepositions } = lexicon.placeRoles;
  const beside = ({ start, end, kind }: PlaceMention) => {
    const before = wordBefore(sentence.text, start, lexicon);
    const subject =
      kind !== 'demonym' && (!prepositions.includes(before) || lexicon.ranges.joinersAfterOpener.includes(before));
    return subject && moneys.some((money) => money.start - end === 1);
  };
  const givesIt = ({ end }: PlaceMention) => gives.test(sentence.text.slice(end, end + 40));
  // "Norway and Switzerland have given": those listed before the last giver give as well.
  const listedWithGiver = (mention: PlaceMention) => {
    let last = strong.indexOf(mention);
    while (strong[last + 1]?.listed) last += 1;
    return givesIt(strong[last] ?? mention);
  };
  const pays = (mention: PlaceMention) =>
    one.unit === 'money' &&
    ((mention.role === 'origin' && mention.kind !== 'demonym') || listedWithGiver(mention) || beside(mention));
  const own = [...inReach].filter((mention) => (flows || mention.role !== 'destination') && !pays(mention));
  const clause = clauseAround(sentence.text, one.start);
  const near = strong.filter(
    (mention) =>
      !mention.people &&
      !pays(mention) &&
      mention.role !== 'destination' &&
      !own.includes(mention) &&
      !atlas.issued.includes(mention) &&
      within(mention, clause),
  );
  // "Rome – … au large de la Libye": what the sentence itself names is nearer than where it was issued.
  const named = near.filter((mention) => !atlas.line.includes(mention));
  const around = named.length > 0 ? named : near;
  const free = around.filter((mention) => !others.some((other) => within(mention, other)));
  // "trois hôpitaux en Indonésie ont soigné 1650 victimes": where one is, so are the others.
  const shared = around.filter(
    (mention) =>
      !isRegion(mention) &&
      mention.kind !== 'demonym' &&
      mention.role !== 'origin' &&
      !parts.some((part) => within(mention, part)),
  );
  const whole = one.part?.of ?? one.again;
  const { frame } = atlas;
  if (own.length > 0) {
    const known = own.some(({ codes }) => codes.some((code) => atlas.known.has(code)));
    // The place of issue is where they were counted, when all that is told besides is where they come from.
    const settings = [...free, ...(sentence.part === 'lead' ? atlas.issued : [])];
    const setting = settings.length > 0 ? settings : known ? [] : frame.mentions;
    return { mentions: own, setting: needsSetting(own) ? setting : [], basis: 'stated', rule: 'own words' };
  }
  if (whole !== null && !namesAnother(one, placed[whole]!, free)) return placed[whole]!;
  if (free.length > 0) return { mentions: free, setting: [], basis: 'stated', rule: 'sentence' };
  // What only a later figure names is its own, where the article tells of another place.
  const led = shared.filter(({ start }) => start < one.start);
  if (shared.length > 0 && (led.length > 0 || frame.mentions.length === 0))
    return { mentions: shared, setting: [], basis: 'stated', rule: 'sentence' };
  if (frame.mentions.length > 0) return { mentions: frame.mentions, setting: [], basis: 'inferred', rule: frame.from };
  const rest = strong.length > 0 ? strong : all;
  return {
    mentions: rest,
    setting: [],
    basis: 'inferred',
    rule: rest === all ? 'an office or a government' : 'sentence',
  };
}

function placesOf(
  { mentions, setting, basis }: Pick<Found, 'mentions' | 'setting' | 'basis'>,
  atlas: Atlas,
): Pick<Placed, 'places' | 'regions'> {
  const places = new Map<string, Place>();
  const regions = new Map<string, Region>();
  const hosts = (iso3: string) =>
    atlas.known.size > 0 && !atlas.known.has(iso3) && !regionsOf(iso3).some((m49) => atlas.known.has(m49));
  const told = [
    ...mentions.map((mention) => ({ mention, basis })),
    ...setting.map((mention) => ({ mention, basis: 'inferred' as const })),
  ];
  for (const { mention, basis } of told) {
    const code = codeOf(mention, atlas);
    if (code === '') continue;
    if (isRegion(mention)) {
      if (!regions.has(code)) regions.set(code, { m49: code, basis });
    } else {
      // An event's place is a venue only where the article is about somewhere else.
      const elsewhere = mention.role === 'venue' && (hosts(code) || atlas.frame.mentions.every(isRegion));
      const role = mention.role === 'venue' && !elsewhere ? 'about' : mention.role;
      if (!places.has(code) || places.get(code)!.role === 'venue') places.set(code, { iso3: code, role, basis });
    }
  }
  return { places: [...places.values()], regions: [...regions.values()] };
}

/** The stretches of the other figures of a sentence; the figures of a sentence stand side by side. */
function neighbours(
  at: number,
  measured: readonly Measured[],
  reaches: readonly Span[],
): Pick<Neighbours, 'others' | 'parts' | 'moneys'> {
  const { index } = measured[at]!.in.sentence;
  const inSentence = (k: number) => measured[k]?.in.sentence.index === index;
  let [from, to] = [at, at + 1];
  while (inSentence(from - 1)) from -= 1;
  while (inSentence(to)) to += 1;
  const keys = [...measured.slice(from, to).keys()].map((k) => from + k);
  return {
    others: keys.filter((k) => k !== at).map((k) => reaches[k]!),
    parts: keys.filter((k) => measured[k]!.part?.of === at).map((k) => reaches[k]!),
    moneys: keys
      .filter((k) => measured[k]!.unit === 'money')
      .map((k) => ({ start: measured[k]!.start, end: measured[k]!.end })),
  };
}

/**
 * Tells for every figure which countries and regions it is about. What its own words or its sentence name is stated; what
 * comes from the title, the dateline or the opening is inferred. Venues keep their role apart.
 */
export function place(measured: readonly Measured[], context: Context): Placed[] {
  if (measured.length === 0) return [];
  const atlas = atlasOf(context);
  const reaches = reachesOf(measured, atlas, context.compiled);
  const placed: Placed[] = [];
  for (const [i, one] of measured.entries()) {
    const funded = one.measure === 'money' && funds(one, context);
    const paired = funded ? null : pairedPlace(i, measured, atlas, context);
    const found = lookUp(one, {
      lexicon: context.compiled.lexicon,
      reach: reaches[i]!,
      ...neighbours(i, measured, reaches),
      placed,
      atlas,
      funded,
      paired,
    });
    if ('quantity' in found) {
      const { places, regions } = found;
      placed.push({
        ...one,
        places,
        regions,
        trace: traced(one.trace, STAGE, 'as the figure before', one, namesOf(found)),
      });
      continue;
    }
    let read = placesOf(found, atlas);
    // Only a venue: the figure is about what the article is about.
    if (read.regions.length === 0 && read.places.every(({ role }) => role === 'venue') && found.basis === 'stated') {
      const frame = placesOf({ mentions: atlas.frame.mentions, setting: [], basis: 'inferred' }, atlas);
      read = {
        places: [
          ...read.places,
          ...frame.places.filter(({ iso3 }) => !read.places.some((other) => other.iso3 === iso3)),
        ],
        regions: frame.regions,
      };
    }
    const shown = found.basis === 'stated' ? found.mentions : [];
    const trace = [...shown, ...(shown.length === 0 ? [one] : [])].reduce(
      (steps, span) =>
        traced(
          steps,
          STAGE,
          found.rule,
          span,
          'codes' in span ? `${codeOf(span, atlas)}, ${span.role}` : `${namesOf(read)} from ${found.rule || 'nowhere'}`,
        ),
      one.trace,
    );
    placed.push({ ...withCurrency(one, read.places, atlas), ...read, trace });
  }
  return placed;
}

/** Does the sentence tell who pays? */
function funds({ in: { sentence } }: Measured, { compiled }: Context): boolean {
  return compiled.guards.test(compiled.lexicon.cues.funding, sentence.text, sentence.hits);
}

/** "pesos" are those of the country that the figure is about, else of one that the article is about. */
function withCurrency(one: Measured, places: readonly Place[], atlas: Atlas): Measured {
  if (one.byCountry === undefined) return one;
  const { byCountry, ...rest } = one;
  const named = atlas.of(one.in.sentence).flatMap(({ codes }) => codes);
  const codes = [...places.map(({ iso3 }) => iso3), ...named, ...atlas.known];
  const currency = codes.map((iso3) => byCountry[iso3]).find((code) => code !== undefined);
  return currency === undefined ? rest : { ...rest, currency };
}

function namesOf({ places, regions }: Pick<Placed, 'places' | 'regions'>): string {
  return [...places.map(({ iso3 }) => iso3), ...regions.map(({ m49 }) => m49)].join(', ') || 'no place';
}
