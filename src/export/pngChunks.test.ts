import { describe, expect, it } from 'vitest';
import { crc32, withNotes } from './pngChunks.ts';

/** One grey dot: signature, IHDR, IDAT, IEND. */
const dot = Uint8Array.from(
  Buffer.from('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR4nGNoAAAAggCBd81ytgAAAABJRU5ErkJggg==', 'base64'),
);

function chunksOf(png: Uint8Array) {
  const bytes = Buffer.from(png);
  const chunks: { type: string; data: Buffer; crc: number; named: Buffer }[] = [];
  for (let at = 8; at < bytes.length;) {
    const length = bytes.readUInt32BE(at);
    const named = bytes.subarray(at + 4, at + 8 + length);
    chunks.push({
      type: named.toString('latin1', 0, 4),
      data: named.subarray(4),
      crc: bytes.readUInt32BE(at + 8 + length),
      named,
    });
    at += 12 + length;
  }
  return chunks;
}

describe('withNotes(png, notes)', () => {
  const chunks = chunksOf(withNotes(dot, { dpi: 300, texts: { Title: 'Par région', 'x-cited-figures': '{"a":"é"}' } }));

  it('puts resolution and texts between the header and the picture', () => {
    expect(chunks.map(({ type }) => type)).toEqual(['IHDR', 'pHYs', 'iTXt', 'iTXt', 'IDAT', 'IEND']);
  });

  it('writes 300 dpi as 11,811 dots a metre', () => {
    const data = chunks[1]?.data;
    expect([data?.readUInt32BE(0), data?.readUInt32BE(4), data?.[8]]).toEqual([11811, 11811, 1]);
  });

  it('writes texts as UTF-8 behind their keyword', () => {
    expect(chunks[2]?.data.toString('utf8')).toBe('Title\0\0\0\0\0Par région');
    expect(chunks[3]?.data.toString('utf8')).toBe('x-cited-figures\0\0\0\0\0{"a":"é"}');
  });

  it('gives every chunk its right check sum', () => {
    for (const { crc, named } of chunks) expect(crc32(named)).toBe(crc);
  });
});

describe('crc32(bytes)', () => {
  it('agrees with the check value of the polynomial', () => {
    expect(crc32(new TextEncoder().encode('123456789'))).toBe(0xcbf43926);
  });
});
