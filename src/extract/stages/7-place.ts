import type { Span } from '../../model/article.ts';
import type { Basis, Measure, Place, Region } from '../../model/figure.ts';
import { regionsOf } from '../../places/regions.ts';
import { atlasOf, codeOf, isRegion, type Atlas } from '../places/atlas.ts';
import type { Context } from '../context.ts';
import type { Compiled } from '../lexicons/compile.ts';
import type { PlaceMention } from '../places/findPlaces.ts';
import { traced, type Measured, type Placed } from '../reading.ts';

const STAGE = 'place';
const PERSONS: readonly Measure[] = ['victims', 'participants', 'people'];
/** How far behind a noun phrase a place still belongs to it: "678 à Faya-Largeau". */
const PHRASE_REACH = 40;

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
}>;

/** Where the noun phrase to the left of a figure starts, with the word before its noun. */
function besideNoun({ in: { tokens }, noun }: Measured): number {
  const at = tokens.findIndex(({ start }) => start === noun.start);
  return tokens[at - 1]?.start ?? noun.start;
}

/** The stretch of a sentence that belongs to one figure: from it to the next one, or to the end of the clause. */
function reachOf(one: Measured, previous: Measured | undefined, next: Measured | undefined, compiled: Compiled): Span {
  const { lexicon } = compiled;
  const { text } = one.in.sentence;
  const phraseEnd = Math.max(one.end, one.noun.end);
  const beyond = next?.in.sentence.index === one.in.sentence.index && next.start >= one.noun.end;
  const to = beyond ? next.start : text.length;
  const stop = lexicon.clauseBreaks.exec(text.slice(phraseEnd, to));
  // "Paraguayan victims, 52 per cent of whom": a noun to the left brings the adjective that goes on it.
  const toTheLeft = one.noun.end > one.noun.start && one.start >= one.noun.end;
  // "workers from Nicaragua and Panama, some 60,000 of whom".
  const attached = toTheLeft && /^(?:.{0,2}|[^.;:()]{0,60}, ?)$/u.test(text.slice(one.noun.end, one.start));
  // "en Russie (42 pour cent)": a figure in brackets is one of what stands before them.
  const bracketed = /(?:^|[^\p{L}])[\p{L}' -]{2,40} \($/u.exec(text.slice(Math.max(0, one.start - 45), one.start));
  const start = attached ? besideNoun(one) : bracketed ? one.start - bracketed[0].length : one.start;
  const opened =
    isElliptical(one) && previous !== undefined && sameSentence(one, previous)
      ? subjectStart(previous, one, compiled)
      : null;
  const until = beyond && isElliptical(next) ? (subjectStart(one, next, compiled) ?? to) : to;
  return {
    start: opened ?? start,
    end: Math.min(until, phraseEnd + PHRASE_REACH, stop ? phraseEnd + stop.index : to),
  };
}

const sameSentence = (a: Measured, b: Measured) => a.in.sentence.index === b.in.sentence.index;
const isElliptical = ({ noun }: Measured) => noun.end === noun.start;

/** How many words may stand between "and" and a number without a noun: "and Botswana eight". */
const SUBJECT_WORDS = 4;

/** "Namibia opened 19 investigations and Botswana eight": where the subject of a number without a noun starts. */
function subjectStart(one: Measured, next: Measured, { lexicon }: Compiled): number | null {
  const from = Math.max(one.end, one.noun.end);
  const between = one.in.tokens.filter(({ start, end }) => start >= from && end <= next.start);
  const at = between.findLastIndex(
    ({ text, lower }) => text === ',' || text === ';' || lexicon.ranges.joinersAfterOpener.includes(lower),
  );
  const words = between.length - 1 - at;
  return at >= 0 && words > 0 && words <= SUBJECT_WORDS ? between[at]!.start : null;
}

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

/** What the figure's own words, its clause, the figure it belongs to, the frame of the article name, in that order. */
function lookUp(one: Measured, { reach, others, parts, moneys, placed, atlas, funded }: Neighbours): Found | Placed {
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
  const pays = ({ role, kind }: PlaceMention) => one.unit === 'money' && role === 'origin' && kind !== 'demonym';
  const own = [...inReach].filter((mention) => (flows || mention.role !== 'destination') && !pays(mention));
  const clause = clauseAround(sentence.text, one.start);
  const around = strong.filter(
    (mention) =>
      !mention.people &&
      !pays(mention) &&
      mention.role !== 'destination' &&
      !own.includes(mention) &&
      !atlas.issued.includes(mention) &&
      within(mention, clause),
  );
  const free = around.filter((mention) => !others.some((other) => within(mention, other)));
  // "trois hôpitaux en Indonésie ont soigné 1650 victimes": where one is, so are the others.
  const shared = around.filter(
    (mention) => !isRegion(mention) && mention.kind !== 'demonym' && !parts.some((part) => within(mention, part)),
  );
  const whole = one.part?.of ?? one.again;
  const { frame } = atlas;
  if (own.length > 0) {
    const known = own.some(({ codes }) => codes.some((code) => atlas.known.has(code)));
    // The place of issue is where they were counted, when all that is told besides is where they come from.
    const near = [...free, ...(sentence.part === 'lead' ? atlas.issued : [])];
    const setting = near.length > 0 ? near : known ? [] : frame.mentions;
    return { mentions: own, setting: needsSetting(own) ? setting : [], basis: 'stated', rule: 'own words' };
  }
  if (whole !== null && !namesAnother(one, placed[whole]!, free)) return placed[whole]!;
  if (free.length > 0) return { mentions: free, setting: [], basis: 'stated', rule: 'sentence' };
  if (shared.length > 0) return { mentions: shared, setting: [], basis: 'stated', rule: 'sentence' };
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
  const reaches = measured.map((one, i) => reachOf(one, measured[i - 1], measured[i + 1], context.compiled));
  const placed: Placed[] = [];
  for (const [i, one] of measured.entries()) {
    const funded = one.measure === 'money' && context.compiled.lexicon.cues.funding.test(one.in.sentence.text);
    const found = lookUp(one, { reach: reaches[i]!, ...neighbours(i, measured, reaches), placed, atlas, funded });
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

/** "pesos" are those of the country that the figure is about, else of one that the article is about. */
function withCurrency(one: Measured, places: readonly Place[], atlas: Atlas): Measured {
  const { byCountry, ...rest } = one;
  if (byCountry === undefined) return one;
  const named = atlas.of(one.in.sentence).flatMap(({ codes }) => codes);
  const codes = [...places.map(({ iso3 }) => iso3), ...named, ...atlas.known];
  const currency = codes.map((iso3) => byCountry[iso3]).find((code) => code !== undefined);
  return currency === undefined ? rest : { ...rest, currency };
}

function namesOf({ places, regions }: Pick<Placed, 'places' | 'regions'>): string {
  return [...places.map(({ iso3 }) => iso3), ...regions.map(({ m49 }) => m49)].join(', ') || 'no place';
}
