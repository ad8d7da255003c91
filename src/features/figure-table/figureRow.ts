import type { CitedFigure } from '../../analysis/citedFigure.ts';
import { quotationText } from '../../markup/quotation.ts';
import { figureInWords, placesInWords } from '../../i18n/figureInWords.ts';
import { formatPeriod } from '../../i18n/formatPeriod.ts';
import { qualifierInWords, valueLabel } from '../../i18n/formatQuantity.ts';
import { pageMessages } from '../../i18n/messages.ts';
import { placeEntries } from '../../i18n/placeEntries.ts';
import type { Language } from '../../model/article.ts';
import { placeGroups } from './placeGroups.ts';
import type { PlaceGroup } from './placeGroups.ts';

/** A figure with the words that its row shows. */
export type FigureRow = Readonly<{
  cited: CitedFigure;
  value: string;
  /** How to take the value: "at least", and "more than" where the bound itself is left out. */
  qualifier: string;
  place: string;
  period: string;
  /** All places with what the text does not state of them; `place` says in one phrase where there are none. */
  places: readonly PlaceGroup[];
  quotation: string;
  /** All of it in one phrase, for the button that opens the source. */
  spoken: string;
}>;

export function figureRow(cited: CitedFigure, language: Language): FigureRow {
  const { figure, article } = cited;
  return {
    cited,
    value: valueLabel(figure, language),
    qualifier: qualifierInWords(figure.value, language),
    place: placesInWords(figure, language),
    places: placeGroups(placeEntries(figure, language), pageMessages(language)),
    period: formatPeriod(figure.period, language),
    quotation: quotationText(figure.quote.exact, article.file),
    spoken: figureInWords(figure, language),
  };
}
