import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import type { FontFaces } from '../fontFaces.ts';
import { xmlSafe } from '../xmlSafe.ts';
import { endnotesOf } from './endnotes.ts';
import { HtmlReport } from './HtmlReport.tsx';
import type { Report } from './report.ts';

const STYLE = `
:root{color-scheme:light;font-family:'IBM Plex Sans',system-ui,sans-serif;line-height:1.5;color:#1d1c1a;background:#fff}
body{max-width:42rem;margin:2rem auto;padding:0 1rem;overflow-wrap:break-word}
h1,h2{font-weight:600;line-height:1.2;margin:1.6em 0 .6em}
h1{font-family:'IBM Plex Serif',Georgia,serif;font-size:2rem}
figure{margin:1.5rem 0;break-inside:avoid}
svg{display:block;max-width:100%;height:auto}
.figure{margin:1rem 0;padding-left:1rem;border-left:3px solid #b9b4aa}
.figure p{margin:0}
blockquote{margin:.25rem 0;font-family:'IBM Plex Serif',Georgia,serif}
ol{padding-left:2rem}
li{margin:.4rem 0;font-size:.9rem}
li:target{background:#fff6da}
q{font-family:'IBM Plex Serif',Georgia,serif}
mark{background:#ffe08a}
a{color:#0d5673}
footer{margin-top:2rem;border-top:1px solid #dedad2;font-size:.85rem;color:#56524c}
@page{size:A4;margin:2cm}
@media print{body{max-width:none;margin:0;padding:0}a{color:inherit;text-decoration:none}}
`;

/** Nothing runs in a report and nothing is fetched; its styles and fonts are its own. */
const POLICY =
  "default-src 'none'; style-src 'unsafe-inline'; font-src data:; img-src data:; base-uri 'none'; form-action 'none'";

/**
 * A report as one HTML file that opens from a disk: charts as drawings with every mark linked to its endnote, fonts within.
 * Text of articles stays text. The same report and fonts give the same bytes.
 */
export async function toHtmlReport(report: Report, fontFaces: FontFaces): Promise<string> {
  const body = xmlSafe(renderToStaticMarkup(createElement(HtmlReport, { report, endnotes: endnotesOf(report) })));
  const fonts = await fontFaces(body);
  const title = renderToStaticMarkup(createElement('title', null, report.title));
  const head = `<meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="${POLICY}"><meta name="viewport" content="width=device-width, initial-scale=1">${title}`;
  return `<!doctype html>\n<html lang="${report.language}"><head>${head}<style>${fonts}${STYLE}</style></head><body>${body}</body></html>\n`;
}
