import type { CitedFigure } from '../../analysis/citedFigure.ts';
import { countedLabel } from '../../i18n/figureInWords.ts';
import { periodWithBasis } from '../../i18n/periodWithBasis.ts';
import { placesWithBasis } from '../../i18n/placesWithBasis.ts';
import { exportTexts } from '../../i18n/topics/exportTexts.ts';
import { citedSentence } from '../citedSentence.ts';
import type { ExportRequest } from '../exportRequest.ts';
import { reasonOf } from '../figureColumns.ts';
import { numberedFigures } from '../numberedFigures.ts';
import type { SentencePiece } from '../sentencePiece.ts';
import { notePieces, sourceOf } from './notePieces.ts';

/** A figure in the words of a table; its number is that of its mark, empty where it is not drawn. */
export type TableRow = Readonly<{
  number: string;
  figure: string;
  place: string;
  period: string;
  quotation: string;
  source: string;
  /** The sentence in pieces, the quotation strong, with title, date and address of its article; why the chart does not draw it. */
  note: readonly SentencePiece[];
}>;

export type FigureTable = Readonly<{ rows: readonly TableRow[]; left: number }>;

/** The first `most` figures of a request in words, numbered ones first; `left` is how many more there are. */
export function figureTable(request: ExportRequest, most: number): FigureTable {
  const numbered = numberedFigures(request);
  const orderOf = ({ figure }: CitedFigure) => numbered.numbers.get(figure.id) ?? Infinity;
  const ordered = [...request.figures].sort((a, b) => compare(orderOf(a), orderOf(b)));
  const { language } = request.state;
  const rows = ordered.slice(0, most).map((cited): TableRow => {
    const { figure, article } = cited;
    const number = numbered.numbers.get(figure.id);
    const source = sourceOf(article, language);
    const reason = reasonOf(figure.id, { request, numbered });
    const left = reason === null ? '' : ` (${exportTexts(language).table.notDrawn(reason)})`;
    const note = notePieces(citedSentence(request.texts(article.id), [cited]), article, language);
    return {
      number: number === undefined ? '' : `[${number}]`,
      figure: countedLabel(figure, language),
      place: placesWithBasis(figure, language),
      period: periodWithBasis(figure, language),
      quotation: figure.quote.exact.replace(/\s+/g, ' '),
      source,
      note: left === '' ? note : [...note, { text: left, strong: false }],
    };
  });
  return { rows, left: ordered.length - rows.length };
}

function compare(a: number, b: number): number {
  return a === b ? 0 : a - b;
}
