import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { exportTexts } from '../../i18n/topics/exportTexts.ts';
import type { ExportRequest } from '../exportRequest.ts';
import type { FontFaces } from '../fontFaces.ts';
import { xmlSafe } from '../xmlSafe.ts';
import { embedContent } from './embedContent.ts';
import type { EmbedContent } from './embedContent.ts';
import { EmbedPage } from './EmbedPage.tsx';
import { HEAD } from './embedSnippet.ts';
import { EMBED_FACES, embedStyle } from './embedStyle.ts';

/** A page to embed, and its parts. */
export type Embed = Readonly<{ content: EmbedContent; name: string; html: string; style: string; body: string }>;

/** Nothing runs in the page and nothing is fetched; its styles and fonts are its own. */
const POLICY = "default-src 'none'; style-src 'unsafe-inline'; font-src data:; base-uri 'none'; form-action 'none'";

/**
 * A chart as one HTML page for a frame: the drawing for three widths with every mark linked to its sentence, sources as text,
 * fonts within. Text of articles stays text. The same request and fonts give the same bytes.
 */
export async function toEmbed(request: ExportRequest, fontFaces: FontFaces): Promise<Embed> {
  const content = embedContent(request);
  const { title, subtitle } = content;
  const name = subtitle === null ? title : exportTexts(request.state.language).labelled(title, subtitle);
  const body = xmlSafe(renderToStaticMarkup(createElement(EmbedPage, { content })));
  const style = `${await fontFaces(body, EMBED_FACES)}\n${embedStyle()}`;
  const head = [
    '<meta charset="utf-8">',
    `<meta http-equiv="Content-Security-Policy" content="${POLICY}">`,
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    '<meta name="referrer" content="no-referrer">',
    xmlSafe(renderToStaticMarkup(createElement('title', null, name))),
    `<style>${style}</style>`,
  ].join('');
  const html = `<!doctype html>\n<html lang="${request.state.language}">${HEAD}${head}</head><body>${body}</body></html>\n`;
  return { content, name, html, style, body };
}
