import type { Figure } from '../model/figure.ts';
import type { CitedFigure } from './citedFigure.ts';
import { foldText } from './foldText.ts';
import { placeCodesOf } from './overlap.ts';
import { remembered } from './remembered.ts';

/** What two figures must share to count the same thing. A measure that is none ("other") is told by its noun. */
export const countedKey = remembered(({ unit, currency, measure, per, subject }: Figure): string =>
  [unit, currency, per, measure, measure === 'other' ? foldText(subject) : ''].join('|'),
);

/** Value, bound, thing counted and places: all of a claim but its time. null for a figure without a place. */
export const claimKey = remembered((figure: Figure): string | null => {
  const places = placeCodesOf(figure);
  if (places.length === 0) return null;
  const { qualifier, low, high, strict } = figure.value;
  const subject = figure.unit === 'percent' ? foldText(figure.subject) : '';
  return [countedKey(figure), subject, qualifier, low, high, strict, places].join('|');
});

/** So many characters on either side must agree for two quotations to be one text, copied. */
const AROUND = 20;

/** The quotation with the words round it, as copies of it agree. */
export const quotationKey = remembered(({ quote: { prefix, exact, suffix } }: Figure): string =>
  [plain(prefix).slice(-AROUND), plain(exact), plain(suffix).slice(0, AROUND)].join('|'),
);

/** Copies differ in their line breaks and in a capital at most; this is asked of every figure. */
function plain(text: string): string {
  return text.replace(/\s+/gu, ' ').toLowerCase();
}

/**
 * Whether two figures of different articles may be one claim, printed twice: the same value of the same thing at the same
 * places, for the same period or without two stated periods that differ; or the same words in the same surroundings.
 */
export function isSameClaim(a: CitedFigure, b: CitedFigure): boolean {
  if (a.article.id === b.article.id) return false;
  const key = claimKey(a.figure);
  if (key !== null && key === claimKey(b.figure) && periodsAgree(a.figure, b.figure)) return true;
  return quotationKey(a.figure) === quotationKey(b.figure);
}

function periodsAgree({ period: a }: Figure, { period: b }: Figure): boolean {
  return a.edtf === b.edtf || a.basis !== 'stated' || b.basis !== 'stated';
}
