import { isMarkup, oneLine } from './isMarkup.ts';

type Reader = (exact: string, file: string) => string;

let readMarkup: Reader | null = null;
let loading: Promise<void> | null = null;

/** Loads what reads markup, where one of these files is markup; null when nothing is left to wait for. */
export function loadMarkup(files: readonly string[]): Promise<void> | null {
  if (readMarkup !== null || !files.some(isMarkup)) return null;
  loading ??= import('./displayTokens.ts').then(({ readableText }) => {
    readMarkup = readableText;
  });
  return loading;
}

/** A quotation in one line, as a reader sees it. Markup is read after `loadMarkup`. */
export function quotationText(exact: string, file: string): string {
  return isMarkup(file) && readMarkup ? readMarkup(exact, file) : oneLine(exact);
}
