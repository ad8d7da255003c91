import type { Lexicon } from '../lexicons/lexicon.ts';
import type { Sentence } from '../stages/2-segment.ts';
import { isRegion, isWhere, type PlaceMention, type PlacesOf } from './findPlaces.ts';
import { placeOfIssue } from './placeOfIssue.ts';

type Mentions = readonly PlaceMention[];

/** What is known of the sentences: their places, whether one tells of the whole world, whether an agency speaks from its seat. */
export type Told = Readonly<{ of: PlacesOf; worldwide: (sentence: Sentence) => boolean; fromSeat: () => boolean }>;

/** What an article says of places where it opens: in its title, in its first sentence, in the line of its issue. */
export type Opening = Told &
  Readonly<{
    sentences: readonly Sentence[];
    roles: Lexicon['placeRoles'];
    title: Sentence | undefined;
    lead: Sentence | undefined;
    /** What the title itself names. */
    inOwnTitle: Mentions;
    /** What the title names, or the line below a letterhead; of a region and peoples the peoples. */
    inTitle: Mentions;
    inLead: Mentions;
    line: Mentions;
    /** "23 Member States, together with Switzerland": whoever stands beside those who are not named is not what it is about. */
    othersBeside: boolean;
    /** "avant le départ pour Moscou", "rentrés de Libye": where people are bound for or come from is not yet where it happens. */
    bound: boolean;
  }>;

/** How many sentences may tell where it happens, where the first names only whose people it is about. */
const OPENING_OF_PEOPLES = 12;
/** How many tell it where title, place of issue and first sentence name no place. */
const OPENING_OF_ARTICLE = 6;
/** And where the title names only where they are bound for. */
const OPENING_OF_BOUND = 5;

const isPeople = ({ kind }: PlaceMention) => kind === 'demonym';
const isPeopleOrRegions = ({ kind }: PlaceMention) => kind === 'demonym' || kind === 'regionDemonym';
const isSame = (a: PlaceMention, b: PlaceMention) => a.codes.some((code) => b.codes.includes(code));
const strong = (mentions: Mentions) => mentions.filter((mention) => !mention.weak && mention.role !== 'venue');
const tellsWhere = (mention: PlaceMention) => isWhere(mention) && !isRegion(mention);

/** "Les Polonaises": beside the names of places peoples tell nothing of where it happens. */
function withoutPeoples(mentions: Mentions): Mentions {
  const names = mentions.filter((mention) => !isPeopleOrRegions(mention));
  return names.length > 0 ? names : mentions;
}

/** Beyond the first sentence one country alone is what the article is about; several are examples. */
function onlyOne(mentions: Mentions): Mentions {
  const shared = mentions[0]?.codes.some((code) => mentions.every(({ codes }) => codes.includes(code)));
  return shared ? mentions : [];
}

/** Where the sentences tell that something happens; an office abroad does not. */
const whereIn = (sentences: readonly Sentence[], of: PlacesOf) =>
  sentences.flatMap(of).filter((mention) => tellsWhere(mention) && !mention.weak);

/** The one country whose police, courts or agencies the sentences name. */
const bodiesIn = (sentences: readonly Sentence[], of: PlacesOf) =>
  onlyOne(sentences.flatMap(of).filter(({ body, role }) => body && role !== 'venue'));

/** Reads what the opening of an article says of places; the clues below choose among it. */
export function openingOf(sentences: readonly Sentence[], told: Told, roles: Lexicon['placeRoles']): Opening {
  const { of } = told;
  const title = sentences.find(({ part }) => part === 'title');
  const lead = sentences.find(({ part }) => part === 'lead');
  // "EN IMAGES. Madagascar : après le Koweït": a title may be two sentences.
  const inOwnTitle = sentences.filter(({ part }) => part === 'title').flatMap((one) => strong(of(one)));
  // Below a letterhead stands the title.
  const named =
    inOwnTitle.length > 0
      ? inOwnTitle
      : (sentences
          .filter(({ part }) => part === 'head')
          .map((head) => strong(of(head)))
          .find((one) => one.length > 0) ?? []);
  const places = named.filter((mention) => !isPeopleOrRegions(mention));
  // "El Caribe acoge a migrantes venezolanos": beside a region whose people come tells no place.
  const inTitle = places.length > 0 && places.every(isRegion) ? places : named;
  const first = lead ? strong(of(lead)) : [];
  const othersBeside =
    lead !== undefined && first[0] !== undefined && roles.beside.test(lead.text.slice(0, first[0].start));
  const inLead = othersBeside ? [] : first;
  const bound = inTitle.length > 0 && inTitle.every(({ role }) => role === 'destination' || role === 'origin');
  const line = placeOfIssue(sentences, of, roles);
  // Key by key: an object that others are spread into is read slowly.
  const { worldwide, fromSeat } = told;
  return {
    of,
    worldwide,
    fromSeat,
    sentences,
    roles,
    title,
    lead,
    inOwnTitle,
    inTitle,
    inLead,
    line,
    othersBeside,
    bound,
  };
}

/** "des mendiants haïtiens": whose they are, not yet where it happens. */
function peoplesOfTitle({ inTitle, inLead, line, lead, sentences, of }: Opening): Mentions {
  const peoples = ({ kind }: PlaceMention) => kind === 'demonym' || kind === 'regionDemonym' || kind === 'region';
  if (inTitle.length === 0 || !inTitle.every(peoples)) return [];
  const regional = inTitle.some(isRegion);
  const weakest = lead && !regional ? of(lead) : [];
  // A release about a region is issued somewhere in it.
  const settles = ({ kind, role }: PlaceMention) => kind === 'region' && role === 'about';
  const issue = inTitle.every(isRegion) || inLead.some(settles) ? [] : line;
  const here = inLead.filter((mention) => issue === line || !line.includes(mention));
  // "Des travailleuses philippines … Réunis samedi au Nouveau-Brunswick".
  const elsewhere = whereIn(sentences.slice(0, OPENING_OF_BOUND), of).filter(
    (mention) => !inTitle.some((people) => isSame(people, mention)),
  );
  const beyond = regional ? [] : onlyOne(elsewhere);
  const setting = [issue, here, weakest, beyond].find((mentions) => mentions.length > 0) ?? [];
  return [...inTitle, ...setting];
}

/** Where it happens, where the title names only whence they come or whither they go. */
function whereTheyAre({ bound, inTitle, title, sentences, of, roles }: Opening): Mentions {
  if (!bound) return [];
  const named = whereIn(sentences.slice(0, OPENING_OF_BOUND), of);
  const here = onlyOne(named);
  if (title && roles.homeward.test(title.text)) return here;
  // "turn back lorry towards Conakry … Sierra Leone Police … from Conakry airport they were to fly".
  return here.length > 0 ? here : onlyOne(named.filter((place) => !inTitle.some((bound) => isSame(bound, place))));
}

/** "Norway renews its support": whoever pays, where the first sentence names another country, and the opening no other. */
function whereTheMoneyGoes({ inTitle, title, lead, sentences, of, roles }: Opening): Mentions {
  if (inTitle.length === 0 || !inTitle.every(({ end }) => roles.supports.test(title?.text.slice(end) ?? ''))) return [];
  const others = sentences
    .slice(0, OPENING_OF_ARTICLE)
    .flatMap(of)
    .filter((mention) => !mention.weak && tellsWhere(mention) && !inTitle.some((giver) => isSame(giver, mention)));
  return onlyOne(
    others.filter((mention) => lead !== undefined && of(lead).some((inFirst) => isSame(inFirst, mention))),
  );
}

const issuedForThem = ({ bound, line }: Opening) => (bound ? line : []);

/** "Antananarivo – … Malagasy workers stranded in Kuwait": issued in the country whose people, and not whose places, the title names. */
function homeOfTheReturned({ title, inOwnTitle, line, roles, sentences, of }: Opening): Mentions {
  if (!title || !roles.homeward.test(title.text)) return [];
  const theirs = inOwnTitle.filter(isPeople).flatMap(({ codes }) => codes);
  const named = inOwnTitle.filter((mention) => !isPeople(mention)).flatMap(({ codes }) => codes);
  const isHome = ({ codes }: PlaceMention) => codes.some((code) => theirs.includes(code) && !named.includes(code));
  const issued = line.filter(isHome);
  // "Tayikos explotados en Kazajstán regresan a casa … ciudadanos de Tayikistán".
  const opening = sentences.slice(0, OPENING_OF_ARTICLE).flatMap(of);
  return line.length > 0 || !roles.goHome.test(title.text)
    ? issued
    : onlyOne(opening.filter((mention) => mention.kind === 'country' && isHome(mention)));
}

/**
 * "Inspección en Los Santos … San José … de Costa Rica": towns have namesakes. Where the opening names one country, with all
 * that it names there and the place of issue, and never that of the town in the title, it is the country of the opening.
 */
function countryOverTown({ inTitle, line, sentences, of }: Opening): Mentions {
  if (inTitle.length === 0 || !inTitle.every(({ kind, body }) => kind === 'subdivision' && !body)) return [];
  const opening = sentences
    .filter(({ part }) => part !== 'title')
    .slice(0, OPENING_OF_ARTICLE)
    .flatMap(of);
  const told = opening.filter((mention) => mention.role === 'about' && !isPeople(mention) && !isRegion(mention));
  const countries = told.filter(({ kind, weak }) => kind === 'country' && !weak);
  const elsewhere =
    line.length > 0 &&
    countries.length > 0 &&
    !opening.some((mention) => inTitle.some((town) => isSame(town, mention)));
  return elsewhere ? onlyOne(told) : [];
}

/** "nine countries of Central America": the place of issue is only one of them. */
function regionOfLead({ inLead, line }: Opening): Mentions {
  const beside = inLead.filter((mention) => !line.includes(mention));
  return beside.every(isRegion) ? beside : [];
}

const namedFirst = ({ inLead, lead, othersBeside, worldwide, of }: Opening) =>
  inLead.length > 0 || !lead || othersBeside || worldwide(lead) ? inLead : of(lead);

const peoplesNamedFirst = (opening: Opening) => {
  const first = namedFirst(opening);
  return first.every(({ kind, role }) => kind === 'demonym' || role === 'origin') ? first : [];
};

const placesNamedFirst = (opening: Opening) => (peoplesNamedFirst(opening).length > 0 ? [] : namedFirst(opening));

/** "Vingt-deux travailleurs guatémaltèques … Au Québec": a people is from there, a place beyond the first sentence tells where. */
function whereThePeoplesAre(opening: Opening): Mentions {
  const { sentences, of } = opening;
  if (peoplesNamedFirst(opening).length === 0) return [];
  const named = sentences.slice(0, OPENING_OF_PEOPLES).flatMap((one) => strong(of(one)));
  return onlyOne(withoutPeoples(named).filter(isWhere));
}

const bodiesOfThePeoples = (opening: Opening) =>
  peoplesNamedFirst(opening).length > 0 ? bodiesIn(opening.sentences.slice(0, OPENING_OF_PEOPLES), opening.of) : [];

/** "la Defensoría de Bolivia … Beni y Pando … el río Madre de Dios": the one country that is named with towns of its own; of others only towns are. */
function countryWithTowns(happens: Mentions): Mentions {
  const named = onlyOne(happens.filter(({ kind }) => kind === 'country'));
  const [country] = named;
  const towns = happens.filter(({ kind }) => kind === 'subdivision');
  const own = country ? towns.filter((town) => isSame(town, country)) : [];
  return own.length > towns.length / 2 ? named : [];
}

/** What the sentences behind the first name; whether that settles it, be it to nothing. */
function namedSoon({ sentences, of, othersBeside }: Opening): Readonly<{ mentions: Mentions; settled: boolean }> {
  const opened = withoutPeoples(sentences.slice(0, OPENING_OF_ARTICLE).flatMap((sentence) => strong(of(sentence))));
  const happens = opened.filter(({ role }) => role === 'about');
  const told = onlyOne(happens.length > 0 ? happens : opened.filter((mention) => !isPeople(mention)));
  const mentions = told.length > 0 ? told : countryWithTowns(happens);
  return { mentions, settled: mentions.length > 0 || othersBeside || happens.length > 0 };
}

/** "Sisters open a house in Benin City". */
const venuesOfTitle = ({ title, line, of }: Opening) =>
  title && line.length === 0 ? of(title).filter(({ role, weak }) => role === 'venue' && !weak) : [];

/** The towns of one country that the rest names. */
const townsOfTheRest = ({ sentences, of }: Opening) =>
  onlyOne(
    sentences
      .slice(OPENING_OF_ARTICLE)
      .flatMap((sentence) =>
        strong(of(sentence)).filter(({ kind, role }) => kind === 'subdivision' && role === 'about'),
      ),
  );

/** "Caritas Bénin", "le Forum tunisien": the only country that the whole article names, be it within the name of a body. */
function onlyCountry({ sentences, of, roles }: Opening): Mentions {
  const named = (sentence: Sentence) =>
    of(sentence).filter((one) => !isRegion(one) && (one.role === 'about' || isOfBody(sentence, one, roles)));
  // "229 interpellations, dont 61 en Espagne": where some of them were says nothing of the rest.
  const isFree = (sentence: Sentence, { kind, start }: PlaceMention) =>
    kind === 'demonym' ||
    !DIGIT.test(sentence.text) ||
    !roles.prepositions.includes(sentence.lower.slice(0, start).trim().split(' ').at(-1)!);
  const free = sentences.some((sentence) => named(sentence).some((one) => isFree(sentence, one)));
  return free ? onlyOne(sentences.flatMap(named)) : [];
}
const DIGIT = /\d/;

/** "le Forum tunisien", no "pavillon panaméen", "Croix-Rouge norvégienne": does an adjective stand beside the name of a body that works at home? */
const isOfBody = ({ text }: Sentence, { kind, people, weak, start }: PlaceMention, roles: Lexicon['placeRoles']) =>
  kind === 'demonym' && !people && !weak && roles.ownBodies?.test(text.slice(0, start)) === true;

/** "HCR BURUNDI", above all: an office of the country that its title names. */
const officeOfTitle = ({ title, of }: Opening) =>
  title ? onlyOne(of(title).filter(({ kind, role }) => kind === 'country' && role === 'about')) : [];

/** One way to tell what an article is about, and the part of the article that it reads. */
export type Clue = Readonly<{ from: string; read: (opening: Opening) => Mentions }>;

/** In their order: the first that names a place settles it. */
export const CLUES: readonly Clue[] = [
  { from: 'the title', read: peoplesOfTitle },
  { from: 'the opening', read: whereTheyAre },
  { from: 'the opening', read: whereTheMoneyGoes },
  { from: 'the dateline', read: issuedForThem },
  { from: 'the dateline', read: homeOfTheReturned },
  { from: 'the opening', read: countryOverTown },
  { from: 'the title', read: ({ inTitle }) => inTitle },
  { from: 'the first sentence', read: regionOfLead },
  { from: 'the dateline', read: ({ line }) => line },
  { from: 'the first sentence', read: placesNamedFirst },
  { from: 'the opening', read: whereThePeoplesAre },
  { from: 'the opening', read: bodiesOfThePeoples },
  { from: 'the first sentence', read: peoplesNamedFirst },
  { from: 'the title', read: officeOfTitle },
  { from: 'the opening', read: (opening) => namedSoon(opening).mentions },
];

/** Those of an article whose opening names no place at all. An agency that speaks from its seat tells of many. */
export const CLUES_OF_THE_REST: readonly Clue[] = [
  { from: 'the opening', read: ({ sentences, of }) => bodiesIn(sentences.slice(0, OPENING_OF_ARTICLE), of) },
  { from: 'the title', read: venuesOfTitle },
  { from: 'the article', read: (opening) => (opening.fromSeat() ? [] : townsOfTheRest(opening)) },
  { from: 'the article', read: ({ fromSeat, sentences, of }) => (fromSeat() ? [] : bodiesIn(sentences, of)) },
  { from: 'the article', read: (opening) => (opening.fromSeat() ? [] : onlyCountry(opening)) },
];

/** Whether what the opening names settles what the article is about, even where it settles on none of several. */
export const isSettled = (opening: Opening) => namedSoon(opening).settled;
