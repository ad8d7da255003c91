import type { SentenceTexts } from '../en/sentence.ts';
import type { PeriodPhrases } from '../phrases/periodPhrase.ts';
import { placeFr } from '../phrases/placesFr.ts';
import { de } from './figures.ts';

const first = (text: string) => text.replace(/^1 /u, '1er ');

const period: PeriodPhrases = {
  at: (date, isDay) => (isDay ? `le ${first(date)}` : `en ${date}`),
  since: (start, isDay) => (isDay ? `depuis le ${first(start)}` : `depuis ${start}`),
  until: (end, isDay) => (isDay ? `jusqu’au ${first(end)}` : `jusqu’en ${end}`),
  between: (start, isStartDay, end, isEndDay) =>
    `${isStartDay ? `du ${first(start)}` : de(start)} ${isEndDay ? `au ${first(end)}` : `à ${end}`}`,
};

/** Ready sentences: a figure with its hedge, place, time and source. */
export const sentenceFr: SentenceTexts = {
  period,
  place: placeFr,
  placed: {
    in: (places) => places,
    from: (places) => `venant ${places}`,
    to: (places) => `à destination ${places}`,
  },
  met: (places) => `lors d’une réunion ${places}`,
  source: (when) => (when === null ? 'Un article non daté' : `Un article publié ${when}`),
  sameSource: 'Le même article',
  quoting: (who) => `, citant «\u00a0${who}\u00a0»,`,
  reports: (figure) => `mentionne ${figure}`,
  ofWhole: (counted, isExact) => (isExact ? `des ${counted}` : de(counted)),
  without: {
    place: 'sans indiquer le lieu',
    period: 'sans indiquer la période',
    both: 'sans indiquer ni le lieu ni la période',
  },
  placeInferred: 'lieu déduit',
  placesInferred: 'lieux déduits',
  inferred: 'déduit',
  periodInferred: 'période déduite',
  dateUncertain: 'date incertaine',
  fromCatalog: 'date tirée du catalogue',
  undated: 'sans date',
  quotation: (text) => `«\u00a0${text}\u00a0»`,
  title: (text) => `«\u00a0${text}\u00a0»`,
  file: (name) => `fichier ${name}`,
  ui: {
    heading: 'Phrase pour un rapport',
    language: 'Langue de la phrase',
    copyText: 'Copier le texte',
    copyHtml: 'Copier avec la mise en forme',
    copied: 'Copié',
    copyFailed: 'Le navigateur n’autorise pas la copie. Copiez ce texte\u00a0:',
    notes: 'Notes',
    hedge: 'La borne, ce qui est déduit et qui l’a dit font partie du chiffre et restent dans la phrase.',
    noTotal: 'Les chiffres d’articles différents restent séparés\u00a0; la phrase n’en fait pas un total.',
    loading: 'Les mots de cette langue se chargent…',
    failed: 'Les mots de cette langue n’ont pas pu être chargés.',
  },
};
