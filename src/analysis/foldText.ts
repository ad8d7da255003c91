/**
 * Text as a search compares it: lower case, without accents, typographic apostrophes and spaces made plain, so that
 * "perou" finds "Pérou" and "l'OIM" finds "l’OIM".
 */
export function foldText(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace(/[’ʼ]/gu, "'")
    .replace(/œ/gu, 'oe')
    .replace(/æ/gu, 'ae')
    .replace(/\s+/gu, ' ')
    .trim();
}
