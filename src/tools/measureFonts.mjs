// Writes the advance widths of the bundled fonts, so that text can be measured without a browser:
//   node src/tools/measureFonts.mjs
// Reads WOFF2 (https://www.w3.org/TR/WOFF2/): the tables cmap, head, hhea and hmtx of each file.
import { readFileSync, writeFileSync } from 'node:fs';
import { brotliDecompressSync } from 'node:zlib';

const fonts = new URL('../ui/fonts/', import.meta.url);
const out = new URL('../charts/text/', import.meta.url);
const faces = {
  sans400: 'IBMPlexSans-Regular',
  sans600: 'IBMPlexSans-SemiBold',
  serif400: 'IBMPlexSerif-Regular',
  serif600: 'IBMPlexSerif-SemiBold',
};
const KNOWN_TAGS = ['cmap', 'head', 'hhea', 'hmtx', 'maxp', 'name', 'OS/2', 'post', 'cvt ', 'fpgm', 'glyf', 'loca'];

for (const [face, file] of Object.entries(faces)) {
  const widths = new Map();
  let unitsPerEm = 1000;
  for (const part of ['Latin1', 'Latin2', 'Pi']) {
    const tables = readWoff2(readFileSync(new URL(`${file}-${part}.woff2`, fonts)));
    unitsPerEm = tables.get('head').readUInt16BE(18);
    const advances = readAdvances(tables);
    for (const [code, glyph] of readCmap(tables.get('cmap'))) {
      if (!widths.has(code)) widths.set(code, advances[Math.min(glyph, advances.length - 1)]);
    }
  }
  writeFileSync(new URL(`${face}.json`, out), `${JSON.stringify({ unitsPerEm, runs: toRuns(widths) })}\n`);
}

/** Neighbouring code points as `[first, widths]`. */
function toRuns(widths) {
  const runs = [];
  for (const code of [...widths.keys()].filter((code) => code >= 32).sort((a, b) => a - b)) {
    const last = runs.at(-1);
    if (last && last[0] + last[1].length === code) last[1].push(widths.get(code));
    else runs.push([code, [widths.get(code)]]);
  }
  return runs;
}

function readWoff2(bytes) {
  let at = 48;
  const entries = [];
  const base128 = () => {
    let value = 0;
    for (;;) {
      const byte = bytes[at++];
      value = value * 128 + (byte & 127);
      if (byte < 128) return value;
    }
  };
  for (let n = bytes.readUInt16BE(12); n > 0; n -= 1) {
    const flags = bytes[at++];
    const tag = (flags & 63) === 63 ? bytes.toString('latin1', at, (at += 4)) : (KNOWN_TAGS[flags & 63] ?? '?');
    const version = flags >> 6;
    const isTransformed = tag === 'glyf' || tag === 'loca' ? version === 0 : version !== 0;
    const length = base128();
    entries.push({ tag, isTransformed, length: isTransformed ? base128() : length });
  }
  const data = brotliDecompressSync(bytes.subarray(at, at + bytes.readUInt32BE(20)));
  const tables = new Map();
  let from = 0;
  for (const { tag, isTransformed, length } of entries) {
    tables.set(tag, data.subarray(from, from + length));
    if (tag === 'hmtx') tables.set('hmtx transformed', isTransformed);
    from += length;
  }
  return tables;
}

function readAdvances(tables) {
  const hmtx = tables.get('hmtx');
  const isTransformed = tables.get('hmtx transformed');
  return Array.from({ length: tables.get('hhea').readUInt16BE(34) }, (_, glyph) =>
    hmtx.readUInt16BE(isTransformed ? 1 + glyph * 2 : glyph * 4),
  );
}

/** The pairs of code point and glyph of every subtable of format 4. */
function* readCmap(cmap) {
  for (let table = 0; table < cmap.readUInt16BE(2); table += 1) {
    const at = cmap.readUInt32BE(8 + table * 8);
    if (cmap.readUInt16BE(at) !== 4) continue;
    const double = cmap.readUInt16BE(at + 6);
    for (let segment = 0; segment < double; segment += 2) {
      const end = cmap.readUInt16BE(at + 14 + segment);
      const start = cmap.readUInt16BE(at + 16 + double + segment);
      const delta = cmap.readUInt16BE(at + 16 + 2 * double + segment);
      const offsetAt = at + 16 + 3 * double + segment;
      const offset = cmap.readUInt16BE(offsetAt);
      for (let code = start; code <= end && code < 0xffff; code += 1) {
        const raw = offset === 0 ? code : cmap.readUInt16BE(offsetAt + offset + (code - start) * 2);
        const glyph = raw === 0 ? 0 : (raw + delta) & 0xffff;
        if (glyph !== 0) yield [code, glyph];
      }
    }
  }
}
