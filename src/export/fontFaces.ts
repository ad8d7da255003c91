import { loadFont } from '../charts/text/fontFiles.ts';
import type { FontFile } from '../charts/text/fontFiles.ts';
import type { Face } from '../charts/text/measureText.ts';

/** Gives the `@font-face` rules for the characters of a text, with the fonts as data: of all faces, or of those in use. */
export type FontFaces = (text: string, faces?: readonly Face[]) => Promise<string>;

type Part = Readonly<{ name: 'Latin1' | 'Latin2' | 'Pi'; needed: RegExp; range: string }>;

const PARTS: readonly Part[] = [
  {
    name: 'Latin1',
    needed: /./,
    range:
      'U+0020-007E,U+00A0-00FF,U+0131,U+0152-0153,U+02C6,U+02DA,U+02DC,U+2013-2014,U+2018-201A,U+201C-201E,U+2020-2022,U+2026,U+2030,U+2039-203A,U+2044,U+20AC,U+2122,U+2212',
  },
  { name: 'Latin2', needed: /[\u0100-\u0130\u0132-\u0151\u0154-\u02c5]/, range: 'U+0100-0130,U+0132-0151,U+0154-02C5' },
  {
    name: 'Pi',
    needed: /[\u2000-\u200d\u202f\u2032\u2033\u2070-\u2089\u2150-\u215e\u2190-\u2199\u2248\u2260\u2264\u2265]/,
    range: 'U+2000-200D,U+202F,U+2032-2033,U+2070-2089,U+2150-215E,U+2190-2199,U+2248,U+2260,U+2264-2265',
  },
];

const FACES = [
  { family: 'IBM Plex Sans', weight: 400, file: 'IBMPlexSans-Regular', face: 'sans400' },
  { family: 'IBM Plex Sans', weight: 600, file: 'IBMPlexSans-SemiBold', face: 'sans600' },
  { family: 'IBM Plex Serif', weight: 400, file: 'IBMPlexSerif-Regular', face: 'serif400' },
  { family: 'IBM Plex Serif', weight: 600, file: 'IBMPlexSerif-SemiBold', face: 'serif600' },
] as const;

/** The bundled fonts as data, only the parts that hold characters of the text; `load` gives a file as a data address. */
export function fontFaces(load: (file: FontFile) => Promise<string>): FontFaces {
  return async (text, faces) => {
    const parts = PARTS.filter(({ needed }) => needed.test(text));
    const used = FACES.filter(({ face }) => faces?.includes(face) ?? true);
    const rules = used.flatMap(({ family, weight, file }) =>
      parts.map(async ({ name, range }) => {
        const data = await load(`${file}-${name}` satisfies FontFile);
        return `@font-face{font-family:'${family}';font-weight:${weight};src:url(${data}) format('woff2');unicode-range:${range}}`;
      }),
    );
    return (await Promise.all(rules)).join('\n');
  };
}

/** The fonts of the page. */
export const bundledFontFaces = fontFaces(loadFont);
