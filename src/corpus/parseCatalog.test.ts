import { describe, expect, it } from 'vitest';
import { parseCatalog } from './parseCatalog.ts';

const known = new Set(['a', 'b']);
const read = (json: string) => parseCatalog('catalog.json', json, known);

describe('parseCatalog(file, json, known)', () => {
  it('reads the facts of every article', () => {
    const entry = {
      url: 'https://iom.int/a',
      urlLanguage: 'en',
      published: '2016-06?',
      evidence: 'the workshops',
      note: 'a note',
    };
    const { entries, problems } = read(JSON.stringify({ a: entry }));
    expect(entries.get('a')).toEqual(entry);
    expect(problems).toEqual([]);
  });

  it('names the place where the JSON breaks', () => {
    const { entries, problems } = read('{\n  "a": { "url": }\n}');
    expect(entries.size).toBe(0);
    expect(problems).toHaveLength(1);
    expect(problems[0]).toMatchObject({ file: 'catalog.json', code: 'catalog-syntax' });
    expect(problems[0]?.reason).toContain('line 2, column 17');
    expect(problems[0]?.detail).toEqual({ kind: 'line', line: 2, column: 17 });
  });

  it('names the end where the JSON just stops', () => {
    expect(read('{\n "a": {').problems[0]?.reason).toContain('line 2, column 8');
  });

  it.each(['[]', 'null', '"a"'])('refuses %s at the top', (json) => {
    expect(read(json).problems[0]?.code).toBe('catalog-syntax');
  });

  it('reports an id that no article has and keeps the others', () => {
    const { entries, problems } = read('{ "z": {}, "b": { "published": "2007" } }');
    expect(problems).toEqual([
      {
        file: 'catalog.json',
        code: 'catalog-entry',
        reason: 'z: no article has this id',
        detail: { kind: 'entry', id: 'z', fault: 'no-article' },
      },
    ]);
    expect(entries.get('b')).toEqual({ published: '2007' });
  });

  it.each([
    ['url', '"ftp://iom.int/a"'],
    ['url', '"javascript:alert(1)"'],
    ['url', '"iom.int"'],
    ['url', '17'],
    ['urlLanguage', '"in English"'],
    ['published', '"2016-13"'],
    ['published', '"2016-02-30"'],
    ['published', '"June 2016"'],
    ['published', '2016'],
    ['evidence', '["x"]'],
  ])('leaves out a bad %s (%s) and keeps the rest of the entry', (field, value) => {
    const { entries, problems } = read(`{ "a": { "note": "kept", "${field}": ${value} } }`);
    expect(entries.get('a')).toEqual({ note: 'kept' });
    expect(problems.map(({ code }) => code)).toEqual(['catalog-entry']);
    expect(problems[0]?.reason).toContain(`a: ${field} is not`);
    expect(problems[0]?.detail).toEqual({ kind: 'entry', id: 'a', fault: 'wrong-value', field });
  });

  it('reports fields that it does not know, also such as every object has', () => {
    const { problems } = read('{ "a": { "publishd": "2007", "toString": "x" } }');
    expect(problems.map(({ reason }) => reason)).toEqual(['a: unknown field publishd', 'a: unknown field toString']);
  });

  it('asks for no id where only some files of a folder are read', () => {
    expect(parseCatalog('catalog.json', '{ "z": {} }', null).problems).toEqual([]);
  });
});
