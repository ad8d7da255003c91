// Writes the bundled fonts as TrueType, each face in one file, for what cannot read WOFF2: PDF, and drawing without a browser:
//   node src/tools/mergeFonts.mjs
import { readFileSync, writeFileSync } from 'node:fs';
import { Buffer } from 'node:buffer';
import { Font, woff2 } from 'fonteditor-core';

const fonts = new URL('../ui/fonts/', import.meta.url);
const FACES = ['IBMPlexSans-Regular', 'IBMPlexSans-SemiBold', 'IBMPlexSerif-Regular', 'IBMPlexSerif-SemiBold'];
/** A fixed moment, so that the same fonts give the same bytes. */
const CREATED = Date.UTC(2020, 0, 1);

await woff2.init();
for (const face of FACES) {
  const [latin1, ...others] = ['Latin1', 'Latin2', 'Pi'].map((part) => read(`${face}-${part}.woff2`));
  const whole = latin1;
  for (const other of others) append(whole, other);
  whole.head.created = whole.head.modified = CREATED;
  // One family of two weights, as style sheets name it.
  whole.name.fontFamily = face.startsWith('IBMPlexSans') ? 'IBM Plex Sans' : 'IBM Plex Serif';
  const font = Font.create();
  font.set(whole);
  const bytes = font.write({ type: 'ttf', hinting: false, kerning: false, toBuffer: true });
  writeFileSync(new URL(`${face}.ttf`, fonts), bytes);
}

function read(file) {
  const bytes = woff2.decode(readFileSync(new URL(file, fonts)));
  return Font.create(Buffer.from(bytes.buffer), { type: 'ttf', compound2simple: true }).get();
}

/** Adds the glyphs of another part for the code points that are not there yet. */
function append(whole, part) {
  const added = new Map();
  for (const [code, index] of Object.entries(part.cmap)) {
    if (whole.cmap[code] !== undefined) continue;
    if (!added.has(index)) {
      added.set(index, whole.glyf.length);
      whole.glyf.push({ ...part.glyf[index], unicode: [] });
    }
    whole.cmap[code] = added.get(index);
    whole.glyf[added.get(index)].unicode.push(Number(code));
  }
}
