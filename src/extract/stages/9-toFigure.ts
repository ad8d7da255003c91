import type { Span } from '../../model/article.ts';
import type { TracedFigure, TraceStep } from '../../model/figure.ts';
import { quoteFrom } from '../../model/quote.ts';
import { attribution, type Attribution } from '../attribution.ts';
import { rawSpan, reject, type Context } from '../context.ts';
import type { Sentence } from './2-segment.ts';
import { oncePerSentence } from '../oncePerSentence.ts';
import type { Dated } from '../reading.ts';
import { tokenAt } from '../nouns/figureCase.ts';
import { foldWord } from '../text/wordTable.ts';
import { toRaw } from '../text/view.ts';

const STAGE = 'to figure';
const LONGEST_SLUG = 60;

/** The letters of a word of Latin script without accents, and nothing of any other sign. */
const PLAIN_LETTERS = new Map<string, string>();

function plainLetters(char: string): string {
  const known = PLAIN_LETTERS.get(char);
  if (known !== undefined) return known;
  const plain = /^[a-z0-9]+$/.test(foldWord(char)) ? foldWord(char) : '';
  if (char.charCodeAt(0) < 0x250) PLAIN_LETTERS.set(char, plain);
  return plain;
}

function slug(text: string): string {
  let folded = '';
  let apart = false;
  for (const char of text) {
    const plain = plainLetters(char);
    if (plain !== '') folded += apart && folded !== '' ? `-${plain}` : plain;
    apart = plain === '';
  }
  return folded.slice(0, LONGEST_SLUG).replace(/-$/, '') || 'figure';
}

/** Names each figure by its words; the same words a second time get a number, the same words for two values the value. */
function namer(article: string): (one: Dated, words: string) => string {
  const taken = new Map<string, number>();
  return (one, words) => {
    const base = one.change ? `${words} ${one.quantity.low ?? one.quantity.high}` : words;
    const name = `${article}:${slug(base)}`;
    const count = (taken.get(name) ?? 0) + 1;
    taken.set(name, count);
    return count === 1 ? name : `${name}~${count}`;
  };
}

/** The quotation: qualifier, number and noun phrase, in one stretch. */
function quoteSpan(one: Dated): Span {
  const near = one.noun.end > one.end && one.noun.start >= one.start && one.noun.start - one.end <= 24;
  return { start: one.start, end: near ? one.noun.end : one.end };
}

/** The noun phrase as printed, without the "de" that ties it to its number. */
function subjectOf(one: Dated, { compiled }: Context): string {
  const { tokens, sentence } = one.in;
  const first = tokens[tokenAt(tokens, one.noun.start)];
  const tied = first !== undefined && first.end < one.noun.end && compiled.of.has(first.lower);
  return sentence.text.slice(tied ? first.end : one.noun.start, one.noun.end).trim();
}

/** The bounds of a figure with its unit; a bound that the text leaves open is none. */
function boundsOf({ quantity: { low, high }, unit }: Dated): string[] {
  return [low === null ? [] : [`${unit} from ${low}`], high === null ? [] : [`${unit} to ${high}`]].flat();
}

const isOfTitle = ({ in: { sentence } }: Dated) => sentence.part === 'title';

function rawStep({ stage, rule, start, end, note }: TraceStep, sentence: Sentence, context: Context): TraceStep {
  const raw = rawSpan(context, sentence, { start, end });
  return { stage, rule, start: raw.start, end: raw.end, note };
}

type Naming = Readonly<{
  ids: ReadonlyMap<Dated, string>;
  all: readonly Dated[];
  /** Who says what a sentence states; the same for all its figures. */
  said: (sentence: Sentence) => Attribution;
}>;

/** A figure while its keys come in, in the order in which they are written to files. */
type Draft = { -readonly [Key in keyof TracedFigure]?: TracedFigure[Key] };

function figureOf(one: Dated, { ids, all, said }: Naming, context: Context): TracedFigure {
  const { source, view } = context;
  const { sentence } = one.in;
  const { hedged, saidBy } = said(sentence);
  const whole = one.part ? all[one.part.of] : undefined;
  const wholeId = whole && ids.get(whole);
  const known = {
    id: ids.get(one)!,
    quote: quoteFrom(source.text, rawSpan(context, sentence, quoteSpan(one))),
    sentence: toRaw(view, sentence),
    value: one.quantity,
    unit: one.unit,
  };
  const figure: Draft & typeof known = known;
  if (one.currency) figure.currency = one.currency;
  figure.measure = one.measure;
  figure.subject = subjectOf(one, context);
  if (one.part && wholeId) figure.part = { of: wholeId, kind: one.part.kind };
  figure.places = one.places;
  figure.regions = one.regions;
  figure.period = one.period;
  if (one.per) figure.per = one.per;
  if (hedged) figure.hedged = true;
  if (saidBy) figure.saidBy = saidBy;
  figure.trace = one.trace.map((step) => rawStep(step, sentence, context));
  return figure as TracedFigure;
}

/** Cuts the quotations out of the unchanged file, names the figures, and turns all offsets into those of the file. */
export function toFigures(all: readonly Dated[], context: Context): TracedFigure[] {
  // What the body states again is one figure, quoted from the body. Few titles have any.
  const inBody = new Set(all.some(isOfTitle) ? all.filter((one) => !isOfTitle(one)).flatMap(boundsOf) : []);
  const kept = all.filter((one) => {
    const repeated = isOfTitle(one) && boundsOf(one).some((bound) => inBody.has(bound));
    if (repeated)
      reject(context, one.in.sentence, { stage: STAGE, rule: 'title', note: 'stated again in the body', span: one });
    return !repeated;
  });
  const name = namer(context.source.id);
  const ids = new Map(
    kept.map((one) => [one, name(one, one.in.sentence.text.slice(quoteSpan(one).start, quoteSpan(one).end))]),
  );
  const said = oncePerSentence((sentence) => attribution(sentence, context));
  return kept.map((one) => figureOf(one, { ids, all, said }, context));
}
