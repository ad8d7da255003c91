import type { Context } from '../context.ts';
import { oncePerSentence } from '../oncePerSentence.ts';
import type { Sentence } from '../stages/2-segment.ts';
import { findPlaces, isRegion, isWhere, type PlaceMention, type PlacesOf } from './findPlaces.ts';
import { frameOf, type Frame } from './frame.ts';
import { placeOfIssue, spokenFrom } from './placeOfIssue.ts';

/** The places of an article: those of each sentence, looked up once, and those that the whole is about. */
export type Atlas = Readonly<{
  of: PlacesOf;
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

/** How many sentences a place goes on for that one opens with, and how far from its start it stands. */
const PARAGRAPH_REACH = 3;
const HEAD_REACH = 16;

const OPENS_CAPTION = /^(?:\[[\p{L}\d ]{1,12}\]|[-–•*]) ?/u;
const LETTER = /[\p{L}\d]/u;
/** In characters. */
const LONGEST_CAPTION = 60;

/** "[4] Dakar.", "Renk, South Sudan.": a sentence that is a place and nothing else, as captions open with. */
function captionOf({ text, part }: Sentence, of: () => readonly PlaceMention[]): readonly PlaceMention[] {
  // What opens the article is the place of its issue.
  if (part !== 'body' || text.length > LONGEST_CAPTION || !text.endsWith('.')) return [];
  const from = OPENS_CAPTION.exec(text)?.[0].length ?? 0;
  const mentions = of();
  const [first] = mentions;
  if (!first || mentions.some((mention) => isRegion(mention) || mention.kind === 'demonym')) return [];
  let rest = '';
  let at = from;
  for (const { start, end } of [...mentions].sort((a, b) => a.start - b.start)) {
    rest += text.slice(at, start);
    at = Math.max(at, end);
  }
  return LETTER.test(rest + text.slice(at)) ? [] : [first];
}

/** "En Libye, plus de 42 000 réfugiés": the place that a sentence opens with goes on for those behind it. */
function headedBy(sentence: Sentence, of: PlacesOf, { compiled }: Context): readonly PlaceMention[] {
  const caption = captionOf(sentence, () => of(sentence));
  if (caption.length > 0) return caption;
  const { prepositions } = compiled.lexicon.placeRoles;
  // Few sentences open so; only theirs are looked up.
  const opener = sentence.lower.slice(0, sentence.lower.indexOf(' '));
  if (!prepositions.includes(opener)) return [];
  const [first] = of(sentence);
  if (!first || first.start > HEAD_REACH || isRegion(first) || first.kind === 'demonym') return [];
  const before = sentence.lower.slice(0, first.start).trim();
  return prepositions.includes(before) && sentence.text[first.end] === ',' ? [first] : [];
}

function frameFor(sentence: Sentence, frame: Frame, headOf: PlacesOf, { sentences }: Context): Frame {
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
function settledBy(opening: readonly Sentence[], of: PlacesOf): Atlas['settled'] {
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
  of: PlacesOf,
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
  const line = placeOfIssue(sentences, of, compiled.lexicon.placeRoles);
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
