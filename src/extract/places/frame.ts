import type { Lexicon } from '../lexicons/lexicon.ts';
import type { Sentence } from '../stages/2-segment.ts';
import { isRegion, isWhere, type PlaceMention, type PlacesOf } from './findPlaces.ts';
import { placeOfIssue } from './placeOfIssue.ts';

/** What an article is about, and which part of it tells so. */
export type Frame = Readonly<{ mentions: readonly PlaceMention[]; from: string }>;

/** What is known of the sentences: their places, whether one tells of the whole world, whether an agency speaks from its seat. */
type Told = Readonly<{ of: PlacesOf; worldwide: (sentence: Sentence) => boolean; fromSeat: () => boolean }>;

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
const whereIn = (sentences: readonly Sentence[], of: PlacesOf) =>
  sentences.flatMap(of).filter((mention) => tellsWhere(mention) && !mention.weak);

/** The one country whose police, courts or agencies the sentences name. */
const bodiesIn = (sentences: readonly Sentence[], of: PlacesOf) =>
  onlyOne(sentences.flatMap(of).filter(({ body, role }) => body && role !== 'venue'));

/**
 * "Inspección en Los Santos … San José … de Costa Rica": towns have namesakes. Where the opening names one country, with all
 * that it names there and the place of issue, and never that of the town in the title, it is the country of the opening.
 */
function countryOverTown(
  title: readonly PlaceMention[],
  line: readonly PlaceMention[],
  sentences: readonly Sentence[],
  of: PlacesOf,
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
export function frameOf(
  sentences: readonly Sentence[],
  { of, worldwide, fromSeat }: Told,
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
