import { formatPeriod } from '../../i18n/formatPeriod.ts';
import { valueInWords } from '../../i18n/formatQuantity.ts';
import { sourceTexts } from '../../i18n/topics/sourceTexts.ts';
import { useDetails, useLanguage, useMessages } from '../../i18n/useLanguage.ts';
import type { Figure } from '../../model/figure.ts';
import type { PartKind, ReadPart } from './readingParts.ts';
import { stepInWords } from './stepInWords.ts';

/** A part in the words of the page: what was read, how sure, and where from where that is not the sentence. */
export type PartWords = Readonly<{ reading: string; basis: string; from: string }>;

/** Says the parts of a reading in the language of the page. */
export function usePartWords(figure: Figure) {
  const language = useLanguage();
  const [page, details, words] = [useMessages(), useDetails(), sourceTexts(language)];
  const basesOf = (kind: PartKind) =>
    kind === 'period'
      ? details.reading.periodBases
      : kind === 'qualifier'
        ? details.reading.qualifierBases
        : page.bases;
  const worded = ({ kind, step, basis, origin }: ReadPart): PartWords => {
    const from = { sentence: '', nowhere: words.origins.elsewhere, ...words.origins }[origin.at];
    const said = { basis: basesOf(kind)[basis], from: basis === 'none' ? '' : from };
    if (kind === 'said') return { ...said, reading: figure.saidBy ?? '' };
    if (kind === 'period' && basis !== 'none') return { ...said, reading: formatPeriod(figure.period, language) };
    if (kind === 'number' && step?.note.includes('.') === false && figure.unit !== 'count') {
      return { ...said, reading: valueInWords(figure, language) };
    }
    if (step === null) return { ...said, reading: '' };
    const { reading, how } = stepInWords(step, { ...page, ...details }, language);
    // What "from elsewhere" leaves open, the rule may still tell: "from the name of an office".
    return { ...said, reading, from: origin.at === 'nowhere' && basis !== 'none' && how !== '' ? how : said.from };
  };
  const labelOf = (kind: PartKind): string => {
    const { stages } = details.reading;
    return {
      number: stages['find numbers'],
      qualifier: stages.qualify,
      measure: stages.measure,
      place: stages.place,
      period: stages.period,
      said: details.source.said,
    }[kind];
  };
  return { worded, labelOf };
}
