/** What a PNG may carry besides its pixels (https://www.w3.org/TR/png-3/): its resolution, and texts by keyword. */
export type PngNotes = Readonly<{ dpi: number; texts: Readonly<Record<string, string>> }>;

const SIGNATURE = 8;
const HEADER = 25;

/** Writes pHYs and iTXt chunks behind the header of a PNG. Keywords are Latin-1 of 1 to 79 characters. */
export function withNotes(png: Uint8Array, { dpi, texts }: PngNotes): Uint8Array<ArrayBuffer> {
  const chunks = [physical(dpi), ...Object.entries(texts).map(([keyword, text]) => internationalText(keyword, text))];
  const at = SIGNATURE + HEADER;
  return concat([png.subarray(0, at), ...chunks, png.subarray(at)]);
}

/** The texts of a PNG by keyword, of its uncompressed iTXt chunks; null for bytes that are no PNG. Stops where a chunk is cut off. */
export function pngTexts(bytes: Uint8Array): ReadonlyMap<string, string> | null {
  const isPng = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a].every((byte, at) => bytes[at] === byte);
  if (!isPng) return null;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const texts = new Map<string, string>();
  for (let at = SIGNATURE; at + 12 <= bytes.length; at += 12 + view.getUint32(at)) {
    const data = bytes.subarray(at + 8, at + 8 + view.getUint32(at));
    if (asciiOf(bytes.subarray(at + 4, at + 8)) !== 'iTXt') continue;
    const end = data.indexOf(0);
    const [isCompressed] = data.subarray(end + 1);
    const rest = data.subarray(end + 3);
    const language = rest.indexOf(0);
    const keyword = rest.indexOf(0, language + 1);
    if (end < 1 || isCompressed !== 0 || language === -1 || keyword === -1) continue;
    texts.set(asciiOf(data.subarray(0, end)), new TextDecoder().decode(rest.subarray(keyword + 1)));
  }
  return texts;
}

function asciiOf(bytes: Uint8Array): string {
  return String.fromCharCode(...bytes);
}

function physical(dpi: number): Uint8Array {
  const data = new Uint8Array(9);
  const view = new DataView(data.buffer);
  const perMetre = Math.round(dpi / 0.0254);
  view.setUint32(0, perMetre);
  view.setUint32(4, perMetre);
  view.setUint8(8, 1);
  return chunk('pHYs', data);
}

/** Keyword, NUL, not compressed, no language, no translated keyword, UTF-8 text. */
function internationalText(keyword: string, text: string): Uint8Array {
  const utf8 = new TextEncoder();
  return chunk('iTXt', concat([utf8.encode(keyword), new Uint8Array(5), utf8.encode(text)]));
}

function chunk(type: string, data: Uint8Array): Uint8Array {
  const named = concat([new TextEncoder().encode(type), data]);
  const framed = new Uint8Array(named.length + 8);
  const view = new DataView(framed.buffer);
  view.setUint32(0, data.length);
  framed.set(named, 4);
  view.setUint32(named.length + 4, crc32(named));
  return framed;
}

/** The CRC of PNG, annex D: polynomial 0xEDB88320, all bits inverted before and after. */
export function crc32(bytes: Uint8Array): number {
  let crc = 0xffffffff;
  for (const byte of bytes) {
    crc ^= byte;
    for (let bit = 0; bit < 8; bit += 1) crc = crc & 1 ? (crc >>> 1) ^ 0xedb88320 : crc >>> 1;
  }
  return (crc ^ 0xffffffff) >>> 0;
}

function concat(parts: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const whole = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}
