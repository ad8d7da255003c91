import type { SumVerdict } from '../../analysis/sumGuard.ts';
import { countedInWords, figureInWords } from '../../i18n/figureInWords.ts';
import { sentenceTexts } from '../../i18n/topics/sentenceTexts.ts';
import { selectionTexts } from '../../i18n/topics/selectionTexts.ts';
import type { Language } from '../../model/article.ts';
import { noteAsText } from './sentenceForms.ts';
import type { ReadySentence } from './readySentence.ts';

/** A sum that the guard has allowed. */
export type AllowedSum = Extract<SumVerdict, { verdict: 'sum' }>;

/** "more than 1,725 victims; no upper bound stated". */
export function sumInWords({ total: { value, isAbout }, terms }: AllowedSum, language: Language): string {
  const { sum } = selectionTexts(language);
  const counted = countedInWords({ ...terms[0].figure, value }, language);
  const isSaid = value.qualifier === 'approx' || !isAbout;
  const parts = [isSaid ? counted : sum.isAbout(counted)];
  if (value.high === null) parts.push(sum.noUpper);
  if (value.low === null) parts.push(sum.noLower);
  return parts.join(sum.joint);
}

/** The sum as text, with its terms, what must be said with it, and the notes of its sources: it never travels alone. */
export function sumAsText(allowed: AllowedSum, { sentences, notes }: ReadySentence, language: Language): string {
  const { sum } = selectionTexts(language);
  const terms = allowed.terms.map(
    ({ figure }, index) =>
      `${index === 0 ? '=' : '+'} ${figureInWords(figure, language)}${printed(figure.subject, language)} [${sentences[index]?.note ?? 1}]`,
  );
  return [
    sumInWords(allowed, language),
    ...terms,
    ...allowed.cautions.map((caution) => sum.cautions[caution]),
    ...notes.map((note) => `[${note.number}] ${noteAsText(note, language)}`),
  ].join('\n');
}

function printed(subject: string, language: Language): string {
  return subject === '' ? '' : ` (${sentenceTexts(language).quotation(subject)})`;
}
