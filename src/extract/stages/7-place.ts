import type { Span } from '../../model/article.ts';
import type { Place } from '../../model/figure.ts';
import type { Context } from '../context.ts';
import { draftOf } from '../draft.ts';
import type { PlaceIndex } from '../lexicons/placeIndex.ts';
import { atlasOf, codeOf, type Atlas } from '../places/atlas.ts';
import { isWhere } from '../places/findPlaces.ts';
import { homeOfAllMoneys, homeOfMoney } from '../places/homeOfMoney.ts';
import { lookUp, WHOLE_WORLD, type Neighbours } from '../places/lookUp.ts';
import { pairedPlace } from '../places/pairedPlace.ts';
import { codesInWords, placesOf, type NamedPlaces, type Places } from '../places/placesOf.ts';
import { reachesOf } from '../places/reachesOf.ts';
import { traced, type Measured, type Placed } from '../reading.ts';

const STAGE = 'place';

/** The stretches of the other figures of a sentence; the figures of a sentence stand side by side. */
function neighbours(
  at: number,
  measured: readonly Measured[],
  reaches: readonly Span[],
): Pick<Neighbours, 'others' | 'parts' | 'moneys'> {
  const { index } = measured[at]!.in.sentence;
  const others: Span[] = [];
  const parts: Span[] = [];
  const moneys: Span[] = [];
  let k = at;
  while (k > 0 && measured[k - 1]!.in.sentence.index === index) k -= 1;
  for (; k < measured.length && measured[k]!.in.sentence.index === index; k++) {
    const other = measured[k]!;
    if (k !== at) others.push(reaches[k]!);
    // "229 arrêtés, dont 61 en Espagne, et 249 victimes": the place of a part is not that of the figures behind it.
    if (other.part?.of === at || (other.part && k < at && measured[at]!.part === null)) parts.push(reaches[k]!);
    if (other.unit === 'money') moneys.push({ start: other.start, end: other.end });
  }
  return { others, parts, moneys };
}

/** Does the sentence tell who pays? */
function funds({ in: { sentence } }: Measured, { compiled }: Context): boolean {
  return compiled.guards.test(compiled.lexicon.cues.funding, sentence.text, sentence.hits);
}

/** "The Danish government promised another 6 million kroner": whoever pays is no place, but has a money. */
function payerOf({ in: { tokens } }: Measured, byCountry: Readonly<Record<string, string>>, index: PlaceIndex) {
  return tokens
    .flatMap(({ fold }) => index.get(fold) ?? [])
    .filter(({ kind, words }) => words.length === 1 && (kind === 'demonym' || kind === 'country'))
    .flatMap(({ codes }) => codes)
    .find((iso3) => byCountry[iso3] !== undefined);
}

type Moneys = Readonly<{ atlas: Atlas; index: PlaceIndex; all: readonly Measured[] }>;

/** "pesos" are those of the country that the figure is about, else of one that the article is about or opens with. */
function currencyOf(one: Measured, places: readonly Place[], { atlas, index, all }: Moneys): string | null {
  const { byCountry } = one;
  if (byCountry === null) return one.currency;
  // "$" is the dollar of the United States but where the article is about one country that writes its own money so.
  if (one.currency === 'USD') {
    const where = atlas.frame.mentions.filter(isWhere);
    const here = where.length > 0 ? new Set(where.map((mention) => codeOf(mention, atlas))) : atlas.known;
    const [own = '', other] = here;
    const there = other === undefined && (places.length === 0 || places.some(({ iso3 }) => iso3 === own));
    // "los $450.000 que se les habían ofrecido … 12 millones de pesos": the money that the article calls by its name.
    const dollars = all.some((sum) => sum.currency === 'USD' && sum.byCountry === null);
    const named = [...here].filter(
      (code) =>
        !dollars && all.some((sum) => sum.currency !== 'USD' && sum.byCountry?.[code] === (byCountry[code] ?? '')),
    );
    const called =
      named.length === 1 && (places.length === 0 || places.some(({ iso3 }) => iso3 === named[0])) ? named[0]! : '';
    return byCountry[there ? own : called] ?? one.currency;
  }
  const codes = [...places.map(({ iso3 }) => iso3), ...atlas.of(one.in.sentence).flatMap((mention) => mention.codes)];
  const told = codes.find((iso3) => byCountry[iso3] !== undefined) ?? payerOf(one, byCountry, index);
  const iso3 = told ?? [...atlas.known, ...atlas.settled()].find((code) => byCountry[code] !== undefined);
  if (iso3 !== undefined) return byCountry[iso3]!;
  // "65 millions de FCFA", of Cameroon, Gabon and Chad: all countries that the article names have one money of that name.
  const moneys = new Set([...atlas.named().keys()].flatMap((code) => byCountry[code] ?? []));
  return moneys.size === 1 ? [...moneys][0]! : one.currency;
}

/** How places were found, by the words that name them, or by the figure itself where they are inferred. */
function placeTrace(one: Measured, found: NamedPlaces, read: Places, atlas: Atlas): Placed['trace'] {
  if (found.basis !== 'stated' || found.mentions.length === 0)
    return traced(one.trace, STAGE, found.rule, one, `${codesInWords(read)} from ${found.rule || 'nowhere'}`);
  const steps = found.mentions.map((mention) => ({
    stage: STAGE,
    rule: found.rule,
    start: mention.start,
    end: mention.end,
    note: `${codeOf(mention, atlas)}, ${mention.role}`,
  }));
  return [...one.trace, ...steps];
}

/**
 * Tells for every figure which countries and regions it is about. What its own words or its sentence name is stated; what
 * comes from the title, the dateline or the opening is inferred. Venues keep their role apart.
 */
export function place(measured: readonly Measured[], context: Context): Placed[] {
  if (measured.length === 0) return [];
  const atlas = atlasOf(context);
  const reaches = reachesOf(measured, atlas, context.compiled);
  const home = homeOfAllMoneys(measured, atlas);
  const placed: Placed[] = [];
  for (let i = 0; i < measured.length; i++) {
    const one = measured[i]!;
    const funded = one.measure === 'money' && funds(one, context);
    const { others, parts, moneys } = neighbours(i, measured, reaches);
    const paired = funded ? null : pairedPlace(i, measured, atlas, context);
    const { lexicon, nouns } = context.compiled;
    const looked = lookUp(one, {
      lexicon,
      nouns,
      reach: reaches[i]!,
      others,
      parts,
      moneys,
      placed,
      atlas,
      funded,
      paired,
    });
    const found =
      'quantity' in looked
        ? looked
        : ((looked.mentions.length === 0 && looked !== WHOLE_WORLD ? home : null) ??
          homeOfMoney(one, { found: looked, funded, atlas }) ??
          looked);
    const inherited = 'quantity' in found;
    const read = inherited ? found : placesOf(found, atlas);
    const told = draftOf<Placed>(one);
    told.places = read.places;
    told.regions = read.regions;
    told.currency = currencyOf(one, read.places, { atlas, index: context.compiled.places, all: measured });
    told.trace = inherited
      ? traced(one.trace, STAGE, 'as the figure before', one, codesInWords(read))
      : placeTrace(one, found, read, atlas);
    placed.push(told);
  }
  return placed;
}
