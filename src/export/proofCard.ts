import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { figureInWords } from '../i18n/figureInWords.ts';
import { sourceTexts } from '../i18n/topics/sourceTexts.ts';
import type { FontFaces } from './fontFaces.ts';
import { withNotes } from './pngChunks.ts';
import { proofCardLayout } from './proofCardLayout.ts';
import type { ProofCardLayout, ProofCardRequest } from './proofCardLayout.ts';
import { ProofCardScene } from './ProofCardScene.tsx';
import type { Rasterise } from './rasterise.ts';
import { readingOf } from './readingOf.ts';
import { METADATA_VERSION } from './sceneMetadata.ts';
import { viewAddress } from './viewAddress.ts';
import { xmlSafe } from './xmlSafe.ts';

/** A card as a drawing, with what its picture says to those who do not see it. */
export type ProofCard = Readonly<{
  svg: string;
  width: number;
  height: number;
  title: string;
  description: string;
  metadata: string;
  source: string;
}>;

/** Two dots for each unit of the layout: 1200 dots wide. */
const DOTS = 2;
const DPI = 192;

/**
 * Draws the proof of one figure: its mark, the value in words, the sentence with the quotation highlighted, title, date with
 * where it is known from, address, and version of the data. The same request and fonts give the same bytes.
 */
export async function proofCard(request: ProofCardRequest, fontFaces: FontFaces): Promise<ProofCard> {
  const { cited, language } = request;
  const { figure, article } = cited;
  const layout = proofCardLayout(request);
  const title = `${sourceTexts(language).cardHeading}: ${figureInWords(figure, language)}`;
  const description = descriptionOf(layout);
  const metadata = metadataOf(request);
  const draw = (fontCss: string) =>
    xmlSafe(
      renderToStaticMarkup(
        createElement(ProofCardScene, { layout, figure, title, description, metadata, fontCss, language }),
      ),
    );
  const fontCss = await fontFaces(draw(''));
  const facts = [article.title, article.published, article.url, article.file];
  return {
    svg: `<?xml version="1.0" encoding="UTF-8"?>\n${draw(fontCss)}\n`,
    width: DOTS * layout.width,
    height: DOTS * layout.height,
    title,
    description,
    metadata,
    source: facts.filter((fact) => fact !== null).join(', '),
  };
}

/** The picture of a card, with its words as texts of the PNG. */
export async function proofCardPng(card: ProofCard, rasterise: Rasterise): Promise<Uint8Array<ArrayBuffer>> {
  const { svg, width, height, title, description, metadata, source } = card;
  const png = await rasterise(svg, { width, height, scale: 1 });
  const texts = { Title: title, Description: description, Source: source, 'x-cited-figures': metadata };
  return withNotes(png, { dpi: DPI, texts });
}

/** All that is printed on the card, line by line. */
function descriptionOf({ head, sentence, source }: ProofCardLayout): string {
  return [...head, ...sentence, ...source]
    .map(({ lines }) => lines.map((line) => line.map(({ text }) => text).join('')).join(' '))
    .join('\n');
}

/** In the shape of every exported picture, so that a card dropped on the page opens its figure again. */
function metadataOf({ cited: { figure, article }, language, viewUrl, dataVersion, date }: ProofCardRequest): string {
  const { title, published, url, urlLanguage } = article;
  return JSON.stringify({
    format: 'cited-figures',
    version: METADATA_VERSION,
    chart: 'by-region',
    view: viewAddress({ viewUrl, language }),
    language,
    dataVersion,
    date,
    figures: [figure.id],
    readings: { [figure.id]: readingOf(figure) },
    sources: [{ article: article.id, title, published, url, urlLanguage }],
  });
}
