import { decodeWindows1252 } from './windows1252.ts';

export type Decoded =
  Readonly<{ text: string }> | Readonly<{ code: 'binary-file' | 'unknown-encoding'; reason: string }>;

type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be';

const MARKS: readonly (readonly [Encoding, readonly number[]])[] = [
  ['utf-8', [0xef, 0xbb, 0xbf]],
  ['utf-16le', [0xff, 0xfe]],
  ['utf-16be', [0xfe, 0xff]],
];
const UTF32_LE = [0xff, 0xfe, 0, 0];
const UTF32_BE = [0, 0, 0xfe, 0xff];

/**
 * Decodes the bytes of one file: UTF-8 and UTF-16 with or without a byte order mark, else Windows-1252. The mark is no
 * part of the text; everything else is kept as it is. Nothing is guessed silently: bytes that mix encodings, that no
 * encoding explains, or that are no text at all give a code with the reason.
 */
export function decode(bytes: Uint8Array): Decoded {
  if (startsWith(bytes, UTF32_LE) || startsWith(bytes, UTF32_BE)) {
    return { code: 'unknown-encoding', reason: 'UTF-32 is not supported: save the file as UTF-8' };
  }
  const marked = MARKS.find(([, mark]) => startsWith(bytes, mark));
  if (marked) return decodeAs(marked[0], bytes.subarray(marked[1].length));
  const wide = unmarkedUtf16(bytes);
  if (wide) return decodeAs(wide, bytes);
  if (bytes.includes(0)) return { code: 'binary-file', reason: 'binary file: it holds NUL bytes' };
  const text = strictly('utf-8', bytes);
  return text === null ? decodeEightBit(bytes) : unlessBinary(text);
}

function startsWith(bytes: Uint8Array, mark: readonly number[]): boolean {
  return bytes.length >= mark.length && mark.every((byte, index) => bytes[index] === byte);
}

function strictly(encoding: Encoding, bytes: Uint8Array): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return null;
  }
}

function decodeAs(encoding: Encoding, bytes: Uint8Array): Decoded {
  const text = strictly(encoding, bytes);
  if (text !== null) return unlessBinary(text);
  return { code: 'unknown-encoding', reason: `damaged ${encoding.toUpperCase()}: some bytes form no character` };
}

/** Latin letters in UTF-16 leave every second byte empty. */
function unmarkedUtf16(bytes: Uint8Array): Encoding | null {
  const pairs = Math.min(bytes.length, 4096) >> 1;
  let even = 0;
  let odd = 0;
  for (let pair = 0; pair < pairs; pair += 1) {
    if (bytes[2 * pair] === 0) even += 1;
    if (bytes[2 * pair + 1] === 0) odd += 1;
  }
  if (odd > 0.6 * pairs && even < 0.05 * pairs) return 'utf-16le';
  if (even > 0.6 * pairs && odd < 0.05 * pairs) return 'utf-16be';
  return null;
}

/** Windows-1252, unless the bytes are rather UTF-8 that was damaged or mixed, or letters of another alphabet. */
function decodeEightBit(bytes: Uint8Array): Decoded {
  const loose = new TextDecoder('utf-8').decode(bytes);
  const damaged = loose.match(/\uFFFD/g)?.length ?? 0;
  const sound = loose.match(/[^\0-\x7f\uFFFD]/g)?.length ?? 0;
  if (sound >= 2 && sound * 10 > damaged) {
    return { code: 'unknown-encoding', reason: 'UTF-8 mixed with bytes of another encoding' };
  }
  const high = bytes.reduce((count, byte) => count + (byte >= 0x80 ? 1 : 0), 0);
  const text = decodeWindows1252(bytes);
  if (text === null || high > 0.3 * bytes.length) {
    const binary = unlessBinary(text ?? loose);
    return 'code' in binary ? binary : { code: 'unknown-encoding', reason: 'neither UTF-8, UTF-16 nor Windows-1252' };
  }
  return unlessBinary(text);
}

/** Control characters other than white space are what sound files and archives have and texts have not. */
function unlessBinary(text: string): Decoded {
  // eslint-disable-next-line no-control-regex
  const controls: readonly string[] = text.match(/[\0-\x08\x0e-\x1f\x7f]/g) ?? [];
  if (controls.includes('\0')) return { code: 'binary-file', reason: 'binary file: it holds NUL characters' };
  const many = controls.length > 1 && controls.length * 100 > text.length;
  return many ? { code: 'binary-file', reason: 'binary file: it holds many control characters' } : { text };
}
