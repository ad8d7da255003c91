import type { Context } from '../context.ts';
import type { Lexicon } from '../lexicons/lexicon.ts';
import { oncePerSentence } from '../oncePerSentence.ts';
import { findPlaces, type PlaceMention } from './findPlaces.ts';
import type { Sentence } from '../stages/2-segment.ts';
import { foldWord } from '../text/wordTable.ts';

const DASH_BEHIND = /^\)?(?:,? [\p{L}\d'(). ]{2,40})? ?[–—|-] /u;

/** "Vienne, le 25 juin 2019", "The Hague | 21 November 2016", "Strasbourg, 12-11-2018 - 18:40" on a line of its own. */
const DATE_BEHIND = /^(?:,| [|–—-])? [\p{L}\d'(). /-]{0,30}\d[\p{L}\d'(). :/-]{0,30}$/u;

type Frame = Readonly<{ mentions: readonly PlaceMention[]; from: string }>;

/** The places of an article: those of each sentence, looked up once, and those that the whole is about. */
export type Atlas = Readonly<{
  of: (sentence: Sentence) => readonly PlaceMention[];
  frame: Frame;
  /** Does a sentence tell of the whole world? */
  worldwide: (sentence: Sentence) => boolean;
  /** What a sentence is about: the place that a sentence before it in its paragraph opens with, else the frame. */
  frameFor: (sentence: Sentence) => Frame;
  /** The place of issue, where the title tells what the article is about: no place of the sentence that it opens. */
  issued: readonly PlaceMention[];
  /** The place of issue, whatever the title tells. */
  line: readonly PlaceMention[];
  /** The codes of the frame. */
  known: ReadonlySet<string>;
  /** The countries that the article names, by themselves or by a place in them. */
  named: () => ReadonlyMap<string, Named>;
  /** The codes of all places in the opening that leave no doubt. */
  settled: () => ReadonlySet<string>;
}>;

/** Where a country is named first, and whether a place in it is. */
export type Named = Readonly<{ first: PlaceMention; local: boolean }>;

/** Does a mention tell where something happens, not whose it is or where from? */
export const isWhere = ({ kind, role }: PlaceMention) => kind !== 'demonym' && role === 'about';

export const isRegion = ({ kind }: PlaceMention) => kind === 'region' || kind === 'regionDemonym';

/** "Mexique – Cette semaine", "OMAHA, Neb. – A jury", "(Yaoundé) Elles étaient": the place of issue. */
function dateline(lead: Sentence | undefined, mentions: readonly PlaceMention[]): PlaceMention[] {
  const dash = lead ? DATELINE.exec(lead.text) : null;
  return dash ? mentions.filter((mention) => mention.end <= dash[0].length) : [];
}

const DATELINE = /^(?:[^.;:]{2,60}?(?:\. ?)? ?[–—-] |\([^().;:]{2,40}\)(?: |\.$))/u;

/** "Dublin, 14 November 2019" on a line above the text. */
const OWN_LINE = /^[^.;:\d]{2,40}, [^.;:]{0,24}\d{4}\.?$/u;

/** The place of issue, at the head of the text or on a line above it. */
function placeOfIssue(sentences: readonly Sentence[], of: Atlas['of']): readonly PlaceMention[] {
  const lead = sentences.find(({ part }) => part === 'lead');
  const line = dateline(lead, lead ? of(lead) : []);
  if (line.length > 0) return line;
  const above = sentences.find(({ part, text }) => (part === 'head' || part === 'lead') && OWN_LINE.test(text));
  return above ? of(above) : [];
}

const SEAT_BEFORE = /^(?<city>[\p{L} ]{2,20}?)(?:\/|,? \()$/u;
const SEAT_BEHIND = /^\/[\p{L} ]{2,20}/u;

/** How many sentences behind the first may name the agency that speaks. */
const OPENS_WITH = 2;

/** "Genève – ": agencies speak from their headquarters about the whole world, "Bruxelles – " a union about its members. */
function spokenFrom(sentence: Sentence, mention: PlaceMention, { sentences, compiled }: Context): boolean {
  const { part, text } = sentence;
  if (part !== 'lead' && part !== 'head') return false;
  // "NEW YORK/GENÈVE – ", "LYON (France) – ": two seats, a seat with its country.
  const seat = SEAT_BEFORE.exec(text.slice(0, mention.start));
  const opens = mention.start === 0 || seat !== null;
  if (!opens) return false;
  const behind = text.slice(mention.end).replace(SEAT_BEHIND, '');
  const ownLine = DATE_BEHIND.test(behind);
  if (!ownLine && !(part === 'lead' && DASH_BEHIND.test(behind))) return false;
  const { headquarters, seats } = compiled.lexicon.placeRoles;
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

/** "Les Polonaises": beside the names of places peoples tell nothing of where it happens. */
function withoutPeoples(mentions: readonly PlaceMention[]): readonly PlaceMention[] {
  const names = mentions.filter(({ kind }) => kind !== 'demonym' && kind !== 'regionDemonym');
  return names.length > 0 ? names : mentions;
}

/** Beyond the first sentence one country alone is what the article is about; several are examples. */
function onlyOne(mentions: readonly PlaceMention[]): readonly PlaceMention[] {
  const shared = mentions[0]?.codes.some((code) => mentions.every(({ codes }) => codes.includes(code)));
  return shared ? mentions : [];
}

const isHead = ({ part }: Sentence) => part === 'head';

const strong = (mentions: readonly PlaceMention[]) =>
  mentions.filter((mention) => !mention.weak && mention.role !== 'venue');

const tellsWhere = (mention: PlaceMention) => isWhere(mention) && !isRegion(mention);

/** Where the sentences tell that something happens; an office abroad does not. */
const whereIn = (sentences: readonly Sentence[], of: Atlas['of']) =>
  sentences.flatMap(of).filter((mention) => tellsWhere(mention) && !mention.weak);

/** The one country whose police, courts or agencies the sentences name. */
const bodiesIn = (sentences: readonly Sentence[], of: Atlas['of']) =>
  onlyOne(sentences.flatMap(of).filter(({ body, role }) => body && role !== 'venue'));

/**
 * "Inspección en Los Santos … San José … de Costa Rica": towns have namesakes. Where the opening names one country, with all
 * that it names there and the place of issue, and never that of the town in the title, it is the country of the opening.
 */
function countryOverTown(
  title: readonly PlaceMention[],
  line: readonly PlaceMention[],
  sentences: readonly Sentence[],
  of: Atlas['of'],
): readonly PlaceMention[] {
  if (!title.every(({ kind, body }) => kind === 'subdivision' && !body)) return [];
  const opening = sentences
    .filter(({ part }) => part !== 'title')
    .slice(0, OPENING_OF_ARTICLE)
    .flatMap(of);
  const told = opening.filter(
    (mention) => mention.role === 'about' && mention.kind !== 'demonym' && !isRegion(mention),
  );
  const countries = told.filter(({ kind, weak }) => kind === 'country' && !weak);
  const elsewhere =
    line.length > 0 && countries.length > 0 && !opening.some((mention) => title.some((town) => isSame(town, mention)));
  return elsewhere ? onlyOne(told) : [];
}

const isSame = (a: PlaceMention, b: PlaceMention) => a.codes.some((code) => b.codes.includes(code));

/** The places of issue in the country whose people, and not whose places, a title names. */
function homeOf(title: readonly PlaceMention[], line: readonly PlaceMention[]): readonly PlaceMention[] {
  const theirs = title.filter(({ kind }) => kind === 'demonym').flatMap(({ codes }) => codes);
  const named = title.filter(({ kind }) => kind !== 'demonym').flatMap(({ codes }) => codes);
  return line.filter(({ codes }) => codes.some((code) => theirs.includes(code) && !named.includes(code)));
}

/** How many sentences may tell where it happens, where the first names only whose people it is about. */
const OPENING_OF_PEOPLES = 12;
/** How many tell it where title, place of issue and first sentence name no place. */
const OPENING_OF_ARTICLE = 6;
/** And where the title names only where they are bound for. */
const OPENING_OF_BOUND = 5;

/** What the article is about: the countries of its title, else of its dateline, else of its first sentence. */
function frameOf(
  sentences: readonly Sentence[],
  { of, worldwide, fromSeat }: Pick<Atlas, 'of' | 'worldwide'> & Readonly<{ fromSeat: () => boolean }>,
  roles: Lexicon['placeRoles'],
): Frame {
  const title = sentences.find((sentence) => sentence.part === 'title');
  const lead = sentences.find((sentence) => sentence.part === 'lead');
  const inFirst = title ? strong(of(title)) : [];
  // Below a letterhead stands the title.
  const named =
    inFirst.length > 0
      ? inFirst
      : (sentences
          .filter(isHead)
          .map((head) => strong(of(head)))
          .find((one) => one.length > 0) ?? []);
  const places = named.filter(({ kind }) => kind !== 'demonym' && kind !== 'regionDemonym');
  // "El Caribe acoge a migrantes venezolanos": beside a region whose people come tells no place.
  const inTitle = places.length > 0 && places.every(isRegion) ? places : named;
  const told = lead ? strong(of(lead)) : [];
  // "23 Member States, together with Switzerland": whoever stands beside those who are not named is not what it is about.
  const othersBeside =
    lead !== undefined && told[0] !== undefined && roles.beside.test(lead.text.slice(0, told[0].start));
  const inLead = othersBeside ? [] : told;
  const line = placeOfIssue(sentences, of);
  // "des mendiants haïtiens": whose they are, not yet where it happens.
  if (
    inTitle.length > 0 &&
    inTitle.every(({ kind }) => kind === 'demonym' || kind === 'regionDemonym' || kind === 'region')
  ) {
    const weakest = lead && !inTitle.some(isRegion) ? of(lead) : [];
    // A release about a region is issued somewhere in it.
    const settles = ({ kind, role }: PlaceMention) => kind === 'region' && role === 'about';
    const issue = inTitle.every(isRegion) || inLead.some(settles) ? [] : line;
    const here = inLead.filter((mention) => issue === line || !line.includes(mention));
    // "Des travailleuses philippines … Réunis samedi au Nouveau-Brunswick".
    const elsewhere = whereIn(sentences.slice(0, OPENING_OF_BOUND), of).filter(
      (mention) => !inTitle.some((people) => isSame(people, mention)),
    );
    const beyond = inTitle.some(isRegion) ? [] : onlyOne(elsewhere);
    const setting = [issue, here, weakest, beyond].find((mentions) => mentions.length > 0) ?? [];
    return { mentions: [...inTitle, ...setting], from: 'the title' };
  }
  // "nine countries of Central America": the place of issue is only one of them.
  const beside = inLead.filter((mention) => !line.includes(mention));
  const regional = beside.length > 0 && beside.every(isRegion) ? beside : [];
  // "avant le départ pour Moscou", "rentrés de Libye": where people are bound for or come from is not yet where it happens.
  const bound = inTitle.length > 0 && inTitle.every(({ role }) => role === 'destination' || role === 'origin');
  const here = bound ? onlyOne(whereIn(sentences.slice(0, OPENING_OF_BOUND), of)) : [];
  if (here.length > 0) return { mentions: here, from: 'the opening' };
  // "Norway renews its support": whoever pays, where the first sentence names another country, and the opening no other.
  const gives = inTitle.length > 0 && inTitle.every(({ end }) => roles.supports.test(title?.text.slice(end) ?? ''));
  const gifts = gives
    ? onlyOne(
        sentences
          .slice(0, OPENING_OF_ARTICLE)
          .flatMap(of)
          .filter((mention) => !mention.weak && tellsWhere(mention) && !inTitle.some((giver) => isSame(giver, mention)))
          .filter((mention) => lead !== undefined && of(lead).some((named) => isSame(named, mention))),
      )
    : [];
  if (gifts.length > 0) return { mentions: gifts, from: 'the opening' };
  if (bound && line.length > 0) return { mentions: line, from: 'the dateline' };
  const theirs = bound ? bodiesIn(sentences.slice(0, OPENING_OF_PEOPLES), of) : [];
  if (theirs.length > 0) return { mentions: theirs, from: 'the opening' };
  // "Antananarivo – … Malagasy workers stranded in Kuwait": issued in the country of the people that the title names.
  const issued = title && roles.homeward.test(title.text) ? homeOf(inFirst, line) : [];
  if (issued.length > 0) return { mentions: issued, from: 'the dateline' };
  const namesake = inTitle.length > 0 ? countryOverTown(inTitle, line, sentences, of) : [];
  if (namesake.length > 0) return { mentions: namesake, from: 'the opening' };
  if (inTitle.length > 0) return { mentions: inTitle, from: 'the title' };
  if (regional.length > 0) return { mentions: regional, from: 'the first sentence' };
  if (line.length > 0) return { mentions: line, from: 'the dateline' };
  const first = inLead.length > 0 || !lead || othersBeside || worldwide(lead) ? inLead : of(lead);
  const peoples = first.length > 0 && first.every(({ kind, role }) => kind === 'demonym' || role === 'origin');
  if (first.length > 0 && !peoples) return { mentions: first, from: 'the first sentence' };
  // "Vingt-deux travailleurs guatémaltèques … Au Québec": a people is from there, a place beyond the first sentence tells where.
  const behind = peoples
    ? withoutPeoples(sentences.slice(0, OPENING_OF_PEOPLES).flatMap((one) => strong(of(one))))
    : [];
  const where = onlyOne(behind.filter(isWhere));
  if (where.length > 0) return { mentions: where, from: 'the opening' };
  const whose = peoples ? bodiesIn(sentences.slice(0, OPENING_OF_PEOPLES), of) : [];
  if (whose.length > 0) return { mentions: whose, from: 'the opening' };
  if (peoples) return { mentions: first, from: 'the first sentence' };
  const opened = withoutPeoples(sentences.slice(0, OPENING_OF_ARTICLE).flatMap((sentence) => strong(of(sentence))));
  const happens = opened.filter(({ role }) => role === 'about');
  const opening = onlyOne(happens.length > 0 ? happens : opened.filter(({ kind }) => kind !== 'demonym'));
  if (opening.length > 0 || othersBeside || happens.length > 0)
    return { mentions: opening, from: opening.length > 0 ? 'the opening' : '' };
  const body = bodiesIn(sentences.slice(0, OPENING_OF_ARTICLE), of);
  if (body.length > 0) return { mentions: body, from: 'the opening' };
  // "Sisters open a house in Benin City".
  const venues = title && line.length === 0 ? of(title).filter(({ role, weak }) => role === 'venue' && !weak) : [];
  if (venues.length > 0) return { mentions: venues, from: 'the title' };
  // Nothing is told there; all towns that the rest names lie in one country. An agency that speaks from its seat tells of many.
  if (fromSeat()) return { mentions: [], from: '' };
  const farther = onlyOne(
    sentences
      .slice(OPENING_OF_ARTICLE)
      .flatMap((sentence) =>
        strong(of(sentence)).filter(({ kind, role }) => kind === 'subdivision' && role === 'about'),
      ),
  );
  const last = farther.length > 0 ? farther : bodiesIn(sentences, of);
  return { mentions: last, from: last.length > 0 ? 'the article' : '' };
}

/** How many sentences a place goes on for that one opens with, and how far from its start it stands. */
const PARAGRAPH_REACH = 3;
const HEAD_REACH = 16;

/** "En Libye, plus de 42 000 réfugiés": the place that a sentence opens with goes on for those behind it. */
function headedBy(sentence: Sentence, of: Atlas['of'], { compiled }: Context): readonly PlaceMention[] {
  const { prepositions } = compiled.lexicon.placeRoles;
  // Few sentences open so; only theirs are looked up.
  const opener = sentence.lower.slice(0, sentence.lower.indexOf(' '));
  if (!prepositions.includes(opener)) return [];
  const [first] = of(sentence);
  if (!first || first.start > HEAD_REACH || isRegion(first) || first.kind === 'demonym') return [];
  const before = sentence.lower.slice(0, first.start).trim();
  return prepositions.includes(before) && sentence.text[first.end] === ',' ? [first] : [];
}

function frameFor(sentence: Sentence, frame: Frame, headOf: Atlas['of'], { sentences }: Context): Frame {
  for (let at = sentence.index - 1; at >= Math.max(0, sentence.index - PARAGRAPH_REACH); at--) {
    const other = sentences[at]!;
    if (other.paragraph !== sentence.paragraph) break;
    const mentions = headOf(other);
    if (mentions.length > 0) return { mentions, from: 'the paragraph' };
  }
  return frame;
}

const OPENING = 8;
const NONE: ReadonlySet<string> = new Set();

/** The codes of the places in the opening that leave no doubt; only a name that countries share asks for them. */
function settledBy(opening: readonly Sentence[], of: Atlas['of']): Atlas['settled'] {
  let codes: ReadonlySet<string> | null = null;
  return () => {
    if (codes) return codes;
    const clear = opening.flatMap(of).filter((one) => one.codes.length === 1);
    // Where people come from tells nothing of where it happens.
    const here = clear.filter(({ kind, role }) => role !== 'origin' || kind === 'demonym');
    return (codes = new Set((here.length > 0 ? here : clear).flatMap((one) => one.codes)));
  };
}

/** Does the title tell where something happens, so that the place of issue says no more? */
const tells = (mention: PlaceMention, line: readonly PlaceMention[]) => isWhere(mention) && !line.includes(mention);

/** Only sums of a money of elsewhere ask for what the whole article names: it is gathered when first asked for. */
function namedIn(
  sentences: readonly Sentence[],
  of: Atlas['of'],
  code: (mention: PlaceMention) => string,
): Atlas['named'] {
  let named: Map<string, Named> | null = null;
  return () => {
    if (named) return named;
    named = new Map();
    for (const mention of sentences.flatMap(of)) {
      if (mention.kind === 'demonym' || mention.body || isRegion(mention)) continue;
      const known = named.get(code(mention));
      const local = mention.kind === 'subdivision' || (known?.local ?? false);
      named.set(code(mention), { first: known?.first ?? mention, local });
    }
    return named;
  };
}

/** Looks up what places the sentences name, when asked, and what the article is about. */
export function atlasOf(context: Context): Atlas {
  const { sentences, compiled, tokensOf } = context;
  let fromSeat = false;
  const of = oncePerSentence((sentence) =>
    findPlaces(sentence, tokensOf(sentence), compiled).filter((mention) => {
      const spoken = spokenFrom(sentence, mention, context);
      fromSeat ||= spoken;
      return !spoken;
    }),
  );
  const { world } = compiled.lexicon.placeRoles;
  const worldwide = ({ text, hits }: Sentence) => compiled.guards.test(world, text, hits);
  const headOf = oncePerSentence((sentence) => headedBy(sentence, of, context));
  const frame = frameOf(sentences, { of, worldwide, fromSeat: () => fromSeat }, compiled.lexicon.placeRoles);
  const line = placeOfIssue(sentences, of);
  const issued = frame.from === 'the title' && frame.mentions.some((one) => tells(one, line)) ? line : [];
  const settled = settledBy(sentences.slice(0, OPENING), of);
  const known = new Set(frame.mentions.map((mention) => codeOf(mention, { settled, known: NONE })));
  return {
    of,
    frame,
    worldwide,
    frameFor: oncePerSentence((sentence) => frameFor(sentence, frame, headOf, context)),
    issued,
    line,
    known,
    named: namedIn(sentences, of, (mention) => codeOf(mention, { settled, known })),
    settled,
  };
}

/** "congolais" is the Congo that the article is about, else one that its opening names, else the likeliest. */
export function codeOf({ codes }: PlaceMention, { known, settled }: Pick<Atlas, 'known' | 'settled'>): string {
  if (codes.length < 2) return codes[0] ?? '';
  return codes.find((code) => known.has(code)) ?? codes.find((code) => settled().has(code)) ?? codes[0]!;
}
