import { placeEn } from '../phrases/placesEn.ts';
import type { PeriodPhrases } from '../phrases/periodPhrase.ts';
import type { PlaceWay } from '../phrases/placeWay.ts';

const period: PeriodPhrases = {
  at: (date, isDay) => `${isDay ? 'on' : 'in'} ${date}`,
  since: (start) => `since ${start}`,
  until: (end) => `until ${end}`,
  between: (start, _, end) => `between ${start} and ${end}`,
};

/** Ready sentences: a figure with its hedge, place, time and source. */
export const sentenceEn = {
  period,
  /** A place as a list of places takes it, for each way that a figure stands to it. */
  place: (code: string, name: string, way: PlaceWay): string => (void way, placeEn(code, name)),
  /** The list of places with what stands before it. */
  placed: {
    in: (places: string) => `in ${places}`,
    from: (places: string) => `from ${places}`,
    to: (places: string) => `bound for ${places}`,
  },
  /** Where people met; the places are as `placed.in` gives them. */
  met: (places: string) => `at a meeting ${places}`,
  /** The subject of a sentence; `when` is a phrase such as "in October 2010". */
  source: (when: string | null) => (when === null ? 'An undated article' : `An article published ${when}`),
  sameSource: 'The same article',
  /** Who said it stands as printed. */
  quoting: (who: string) => `, quoting “${who}”,`,
  reports: (figure: string) => `reports ${figure}`,
  ofWhole: (counted: string, isExact: boolean) => `of ${isExact ? 'the ' : ''}${counted}`,
  without: {
    place: 'without stating the place',
    period: 'without stating the period',
    both: 'without stating the place or the period',
  },
  placeInferred: 'place inferred',
  placesInferred: 'places inferred',
  inferred: 'inferred',
  periodInferred: 'period inferred',
  dateUncertain: 'date uncertain',
  fromCatalog: 'date from the catalog',
  undated: 'undated',
  quotation: (text: string) => `“${text}”`,
  title: (text: string) => `“${text}”`,
  file: (name: string) => `file ${name}`,
  ui: {
    heading: 'Sentence for a report',
    language: 'Language of the sentence',
    copyText: 'Copy as text',
    copyHtml: 'Copy with formatting',
    copied: 'Copied',
    copyFailed: 'The browser does not allow copying. Copy this text:',
    notes: 'Notes',
    hedge: 'The bound, what is inferred and who said it belong to the figure and stay in the sentence.',
    noTotal: 'Figures of different articles stand one by one; a sentence makes no total of them.',
    loading: 'The words of this language are loading…',
    failed: 'The words of this language could not be loaded.',
  },
};

export type SentenceTexts = typeof sentenceEn;
