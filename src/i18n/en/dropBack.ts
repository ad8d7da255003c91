import { counting } from '../counting.ts';
import { formatNumber } from '../formatNumber.ts';

const number = (n: number) => formatNumber(n, 'en');
const count = counting('en');
const figures = (n: number) => count(n, { one: 'figure', other: 'figures' });

/** What is said of a picture that is brought back to the page. */
export const dropBackEn = {
  open: 'Open an exported picture…',
  hint: 'Drop a PNG or SVG that was exported here: the page shows its view again and says what has changed since.',
  here: 'Drop the picture to show its view again',
  restored: (date: string) => `The view of the picture exported on ${date} is back.`,
  same: (n: number) => `Its ${figures(n)} ${n === 1 ? 'is' : 'are'} the same today.`,
  added: (n: number) => `${figures(n)} added since:`,
  changed: (n: number) => `${figures(n)} read otherwise since:`,
  removed: (n: number) => `${figures(n)} no longer there:`,
  more: (n: number) => `and ${number(n)} more`,
  unmarked: (file: string) =>
    `“${file}” holds no view of this page. Pictures that another program has saved anew lose it; the file as it was exported keeps it.`,
  newer: (file: string) => `“${file}” was exported by a newer version of this page.`,
  'no-picture': (file: string) =>
    `“${file}” is no exported picture. A PNG or SVG that was exported here can be brought back. To add an article (.txt, .md or .html), put its file into the “seeds” folder.`,
  undo: 'Back to the view from before',
};
