import { htmlPage } from './htmlPage.ts';
import { type Line, linesOf } from './linesOf.ts';
import { markdownPage } from './markdownPage.ts';
import type { View } from './view.ts';

export type Page = View & Readonly<{ lines: readonly Line[] }>;

/** Reads the markup of a file by its extension. */
export function pageOf(file: string, text: string): Page {
  const viewed = viewOf(file, text);
  return { ...viewed, lines: linesOf(viewed.view) };
}

function viewOf(file: string, text: string): View {
  const extension = file.slice(file.lastIndexOf('.')).toLowerCase();
  if (extension === '.html') return htmlPage(text);
  if (extension === '.md') return markdownPage(text);
  return { view: text, stated: {} };
}
