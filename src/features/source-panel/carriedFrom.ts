import type { Span } from '../../model/article.ts';
import type { IndexedArticle } from '../../model/dataset.ts';
import type { Figure, TraceStep } from '../../model/figure.ts';
import { paragraphSpans } from './paragraphSpans.ts';

/** Where words of a reading stand. */
export type Origin =
  | Readonly<{ at: 'sentence' | 'title' | 'opening' | 'paragraph'; span: Span }>
  | Readonly<{ at: 'figure'; figure: Figure }>
  | Readonly<{ at: 'nowhere' }>;

/** The rules that carry something to a figure from outside its own words. */
const FROM_TITLE = 'the title';
const FROM_OPENING = ['the dateline', 'the first sentence', 'the opening'];
const FROM_OTHER = [
  'as the figure before',
  'as its whole',
  'as before',
  'as listed',
  'as its survey',
  'same topic',
  'an office or a government',
];

/** The rule by which a step carries something from outside the figure's own words, null where it reads them. */
export function howOf({ rule, note }: TraceStep): string | null {
  const how = note.split(' from ')[1] ?? rule;
  return how === FROM_TITLE || FROM_OPENING.includes(how) || FROM_OTHER.includes(how) ? how : null;
}

type Source = Readonly<{ figure: Figure; article: IndexedArticle; text: string }>;

/** Where what a step carries was taken from, as far as it is known: a guess is no origin. */
export function carriedFrom(step: TraceStep, { figure, article, text }: Source): Origin {
  const how = howOf(step);
  const { titleSpan, body } = article;
  if (how === FROM_TITLE && titleSpan.end > titleSpan.start) return { at: 'title', span: titleSpan };
  if (how !== null && FROM_OPENING.includes(how)) {
    const [span] = paragraphSpans(text, body);
    return span === undefined ? { at: 'nowhere' } : { at: 'opening', span };
  }
  const other = how === 'as its whole' ? wholeOf(figure, article) : likeBefore(step, figure, article);
  return other ? { at: 'figure', figure: other } : { at: 'nowhere' };
}

function wholeOf({ part }: Figure, { figures }: IndexedArticle): Figure | undefined {
  return part && figures.find(({ id }) => id === part.of);
}

/** The last figure before this one that tells the same of its place or period. */
function likeBefore({ stage }: TraceStep, figure: Figure, { figures }: IndexedArticle): Figure | undefined {
  const tells = ({ period, places, regions }: Figure) =>
    stage === 'period'
      ? period.edtf
      : [...places.map(({ iso3 }) => iso3), ...regions.map(({ m49 }) => m49)].sort().join();
  return figures
    .filter(({ quote }) => quote.start < figure.quote.start)
    .sort((a, b) => a.quote.start - b.quote.start)
    .findLast((other) => tells(other) === tells(figure));
}
