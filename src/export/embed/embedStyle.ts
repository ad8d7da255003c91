import type { Face } from '../../charts/text/measureText.ts';
import { PRINT_PALETTE } from '../../charts/palette.ts';
import type { KindStyle, TextKind } from '../scene/textFlow.ts';

/** The kinds of text on a page to embed. */
export type EmbedTextKind = Extract<TextKind, 'title' | 'subtitle' | 'strong' | 'small' | 'heading' | 'note'>;

/** Type is larger than in a picture, which a reader may zoom into. Sizes are in pixels of CSS, `gap` is the room above. */
export const EMBED_TEXT: Readonly<Record<EmbedTextKind, KindStyle & Readonly<{ gap: number }>>> = {
  title: { size: 20, lineHeight: 26, gap: 0, plain: 'sans600', strong: 'sans600', tone: 'ink' },
  subtitle: { size: 15, lineHeight: 21, gap: 2, plain: 'sans400', strong: 'sans600', tone: 'ink' },
  strong: { size: 14, lineHeight: 20, gap: 8, plain: 'sans600', strong: 'sans600', tone: 'ink' },
  small: { size: 13, lineHeight: 19, gap: 4, plain: 'sans400', strong: 'sans600', tone: 'muted' },
  heading: { size: 14, lineHeight: 20, gap: 12, plain: 'sans600', strong: 'sans600', tone: 'ink' },
  note: { size: 15, lineHeight: 22, gap: 6, plain: 'serif400', strong: 'serif400', tone: 'ink' },
};

/** The faces that the page sets its text in. */
export const EMBED_FACES: readonly Face[] = ['sans400', 'sans600', 'serif400'];

/** The room round the page. */
export const PAD = 16;
/** The room above and below the drawing. */
export const CHART_GAP = 12;
/** What numbers stand in, beside the sentences. */
export const MARKER = 60;

/** The drawing in three widths: each is shown from a width of the frame on, and grows up to `most`. */
export const EMBED_LAYOUTS = [
  { name: 'narrow', width: 288, from: 0, most: 400 },
  { name: 'middle', width: 448, from: 480, most: 576 },
  { name: 'wide', width: 704, from: 736, most: 704 },
] as const;

const FAMILIES = {
  sans: "'IBM Plex Sans',system-ui,sans-serif",
  serif: "'IBM Plex Serif',Georgia,serif",
};

/** The style sheet of the page. It holds neither `<` nor `&`, so that it is the same in HTML and in XML. */
export function embedStyle(): string {
  const { paper, ink, muted, grid } = PRINT_PALETTE;
  const [, middle, wide] = EMBED_LAYOUTS;
  const text = Object.entries(EMBED_TEXT).map(([kind, { size, lineHeight, gap, plain, tone }]) => {
    const [family, weight] = [plain.startsWith('serif') ? FAMILIES.serif : FAMILIES.sans, plain.slice(-3)];
    return `.${kind}{margin:${gap}px 0 0;font:${weight} ${size / 16}rem/${lineHeight / size} ${family};color:${PRINT_PALETTE[tone]}}`;
  });
  const widths = EMBED_LAYOUTS.map(({ name, most }) => `.${name}{max-width:${most}px}`);
  return [
    // A frame on a dark page keeps its own paper.
    ':root{color-scheme:only light}',
    `body{margin:0;padding:${PAD}px;background:${paper};color:${ink};overflow-wrap:anywhere}`,
    `main{display:block;max-width:${wide.width}px;margin:0 auto}`,
    ...text,
    `figure{margin:${CHART_GAP}px 0}`,
    'svg{display:block;width:100%;height:auto}',
    ...widths,
    '.middle,.wide{display:none}',
    `@media(min-width:${middle.from}px){.narrow{display:none}.middle{display:block}}`,
    `@media(min-width:${wide.from}px){.middle{display:none}.wide{display:block}}`,
    'ul{margin:0;padding:0;list-style:none}',
    'li{display:flex;gap:8px;scroll-margin:8px}',
    `.numbers{flex:0 0 ${MARKER - 8}px;font-family:${FAMILIES.sans};font-weight:600;font-size:.8125rem}`,
    'li .text{flex:1;min-width:0}',
    'mark{background:#ffe9a8;color:inherit}',
    'li:has(:target){outline:2px solid #0d5673;outline-offset:3px}',
    'a{color:#0d5673}',
    'a:focus-visible{outline:3px solid #0d5673;outline-offset:2px}',
    `footer{margin-top:16px;border-top:1px solid ${grid}}`,
    `footer a{color:${muted}}`,
    '@media print{body{padding:0}}',
  ].join('\n');
}
