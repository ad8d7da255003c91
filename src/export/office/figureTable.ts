import type { CitedFigure } from '../../analysis/citedFigure.ts';
import { periodWithBasis } from '../../i18n/periodWithBasis.ts';
import { placesAndVenues } from '../../i18n/placesAndVenues.ts';
import { readableText } from '../../markup/displayTokens.ts';
import { citedSentence } from '../citedSentence.ts';
import type { ExportRequest } from '../exportRequest.ts';
import { numberedFigures } from '../numberedFigures.ts';
import type { SentencePiece } from '../sentencePiece.ts';
import { figureCell } from './figureCell.ts';
import { notePieces, sourceOf } from './notePieces.ts';

/** A figure in the words of a table; its number is that of its mark. */
export type TableRow = Readonly<{
  number: string;
  figure: string;
  place: string;
  period: string;
  quotation: string;
  source: string;
  /** The sentence in pieces, the quotation strong, with title, date and address of its article. */
  note: readonly SentencePiece[];
}>;

export type FigureTable = Readonly<{ rows: readonly TableRow[]; left: number }>;

/** The first `most` figures that a request draws, or of a table, in words by their numbers; `left` is how many more there are. */
export function figureTable(request: ExportRequest, most: number): FigureTable {
  const { numbers } = numberedFigures(request);
  const numberOf = ({ figure }: CitedFigure) => numbers.get(figure.id) ?? 0;
  const drawn = request.figures.filter(({ figure }) => numbers.has(figure.id));
  const ordered = drawn.sort((a, b) => numberOf(a) - numberOf(b));
  const { language } = request.state;
  const rows = ordered.slice(0, most).map((cited): TableRow => {
    const { figure, article } = cited;
    return {
      number: `[${numberOf(cited)}]`,
      figure: figureCell(cited, language),
      place: placesAndVenues(figure, language),
      period: periodWithBasis(figure, language),
      quotation: readableText(figure.quote.exact, article.file),
      source: sourceOf(article, language),
      note: notePieces(citedSentence(request.texts(article.id), [cited]), article, language),
    };
  });
  return { rows, left: ordered.length - rows.length };
}
