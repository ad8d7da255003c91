import { describe, expect, it } from 'vitest';
import { decode } from './decode.ts';

const bytes = (...values: number[]) => Uint8Array.from(values);
const ascii = (text: string) => Array.from(text, (character) => character.charCodeAt(0));

describe('decode(bytes)', () => {
  it('reads UTF-8 as it is', () => {
    // "é€" by the tables of RFC 3629
    expect(decode(bytes(0xc3, 0xa9, 0xe2, 0x82, 0xac))).toEqual({ text: 'é€' });
  });

  it('leaves the byte order mark of UTF-8 out of the text', () => {
    expect(decode(bytes(0xef, 0xbb, 0xbf, 0x4f, 0x49, 0x4d))).toEqual({ text: 'OIM' });
  });

  it('keeps line ends and all kinds of spaces', () => {
    expect(decode(bytes(0x61, 0x0d, 0x0a, 0xc2, 0xa0, 0xe2, 0x80, 0xaf))).toEqual({ text: 'a\r\n\u00a0\u202f' });
  });

  it.each([
    ['little endian with a mark', bytes(0xff, 0xfe, 0x35, 0x00, 0xe9, 0x00)],
    ['big endian with a mark', bytes(0xfe, 0xff, 0x00, 0x35, 0x00, 0xe9)],
  ])('reads UTF-16, %s', (_name, content) => {
    expect(decode(content)).toEqual({ text: '5é' });
  });

  it.each([
    ['little endian', (code: number) => [code, 0]],
    ['big endian', (code: number) => [0, code]],
  ])('knows UTF-16 without a mark by its empty bytes, %s', (_name, pair) => {
    expect(decode(bytes(...ascii('54 victimes').flatMap(pair)))).toEqual({ text: '54 victimes' });
  });

  it('reads what Windows-1252 has where Latin-1 has controls', () => {
    // œ ’ – € … « » é by the Windows code page: 9C 92 96 80 85 AB BB E9
    const content = [...ascii('plain words first '), 0x9c, 0x92, 0x96, 0x80, 0x85, 0xab, 0xbb, 0xe9];
    expect(decode(bytes(...content, ...ascii(' and plain words after')))).toEqual({
      text: 'plain words first œ’–€…«»é and plain words after',
    });
  });

  it.each([
    ['UTF-32', bytes(0xff, 0xfe, 0x00, 0x00, 0x35, 0x00, 0x00, 0x00)],
    ['half a character of UTF-16', bytes(0xff, 0xfe, 0x35)],
    ['a byte that Windows-1252 leaves undefined', bytes(...ascii('some text '), 0x81, ...ascii(' more'))],
    ['Cyrillic in KOI8-R', bytes(...ascii('1 '), 0xd7, 0xcf, 0xd3, 0xc5, 0xcd, 0xd8, 0xcc, 0xc0, 0xc4, 0xc5, 0xca)],
    ['UTF-8 with a stray byte', bytes(...ascii('ete '), 0xc3, 0xa9, 0x74, 0xc3, 0xa9, 0x20, 0xe9, 0x20)],
  ])('gives no text for %s', (_name, content) => {
    expect(decode(content)).toMatchObject({ code: 'unknown-encoding' });
  });

  it.each([
    ['a picture', bytes(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 0x0d, 0x49, 0x48, 0x44, 0x52)],
    ['control characters', bytes(1, 2, 3, 0x41, 5, 6, 0x42, 0x0e, 0x1f)],
    ['NUL bytes in a text', bytes(...ascii('54 victimes'), 0, ...ascii('et la suite'))],
  ])('calls %s binary', (_name, content) => {
    expect(decode(content)).toMatchObject({ code: 'binary-file' });
  });

  it('forgives one stray control character', () => {
    expect(decode(bytes(...ascii('page one'), 0x1f, ...ascii('page two')))).toEqual({ text: 'page one\u001fpage two' });
  });
});
