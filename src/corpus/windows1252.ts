/**
 * What Windows-1252 has at 0x80–0x9F, in order; the five bytes that it leaves undefined are U+FFFD here. Our own table
 * (from the Unicode mapping file CP1252.TXT), since Node 20 decodes these bytes as C1 controls and so loses œ ’ – €.
 */
const C1 =
  '\u20AC\uFFFD\u201A\u0192\u201E\u2026\u2020\u2021\u02C6\u2030\u0160\u2039\u0152\uFFFD\u017D\uFFFD' +
  '\uFFFD\u2018\u2019\u201C\u201D\u2022\u2013\u2014\u02DC\u2122\u0161\u203A\u0153\uFFFD\u017E\u0178';

/** Decodes Windows-1252; null where a byte has no meaning in it. */
export function decodeWindows1252(bytes: Uint8Array): string | null {
  const latin1 = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1');
  const text = latin1.replace(/[\x80-\x9f]/g, (character) => C1.charAt(character.charCodeAt(0) - 0x80));
  return text.includes('\uFFFD') ? null : text;
}
