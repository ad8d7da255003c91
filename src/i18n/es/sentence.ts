import type { SentenceTexts } from '../en/sentence.ts';
import type { PeriodPhrases } from '../phrases/periodPhrase.ts';
import { placeEs } from '../phrases/placesEs.ts';
import { ofThe } from './figures.ts';

const dated = (date: string, isDay: boolean) => (isDay ? `el ${date}` : date);

const period: PeriodPhrases = {
  at: (date, isDay) => (isDay ? `el ${date}` : `en ${date}`),
  since: (start, isDay) => `desde ${dated(start, isDay)}`,
  until: (end, isDay) => `hasta ${dated(end, isDay)}`,
  between: (start, isStartDay, end, isEndDay) =>
    `${isStartDay ? 'del' : 'de'} ${start} ${isEndDay ? 'al' : 'a'} ${end}`,
};

/** Ready sentences: a figure with its hedge, place, time and source. */
export const sentenceEs: SentenceTexts = {
  period,
  place: placeEs,
  placed: {
    in: (places) => places,
    from: (places) => `con origen ${places}`,
    to: (places) => `con destino ${places}`,
  },
  met: (places) => `en una reunión ${places}`,
  source: (when) => (when === null ? 'Un artículo sin fecha' : `Un artículo publicado ${when}`),
  sameSource: 'El mismo artículo',
  quoting: (who) => `, que cita a «${who}»,`,
  reports: (figure) => `menciona ${/^[\d.,\s]{1,20} por ciento/u.test(figure) ? 'el ' : ''}${figure}`,
  ofWhole: (counted, isExact) => (isExact ? ofThe(counted) : `de ${counted}`),
  without: {
    place: 'sin indicar el lugar',
    period: 'sin indicar el período',
    both: 'sin indicar ni el lugar ni el período',
  },
  placeInferred: 'lugar deducido',
  placesInferred: 'lugares deducidos',
  inferred: 'deducido',
  periodInferred: 'período deducido',
  dateUncertain: 'fecha incierta',
  fromCatalog: 'fecha del catálogo',
  undated: 'sin fecha',
  quotation: (text) => `«${text}»`,
  title: (text) => `«${text}»`,
  file: (name) => `archivo ${name}`,
  ui: {
    heading: 'Frase para un informe',
    language: 'Idioma de la frase',
    copyText: 'Copiar como texto',
    copyHtml: 'Copiar con formato',
    copied: 'Copiado',
    copyFailed: 'El navegador no permite copiar. Copie este texto:',
    notes: 'Notas',
    hedge: 'El límite, lo deducido y quién lo dijo forman parte de la cifra y se quedan en la frase.',
    noTotal: 'Las cifras de artículos distintos quedan por separado; la frase no hace de ellas un total.',
    loading: 'Se están cargando las palabras de este idioma…',
    failed: 'No se pudieron cargar las palabras de este idioma.',
  },
};
