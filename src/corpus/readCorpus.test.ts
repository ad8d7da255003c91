import { describe, expect, it } from 'vitest';
import type { Disk } from './listFiles.ts';
import { readCorpus } from './readCorpus.ts';

const TEXT = 'Un cours pour les juges\n\nPlus de 80 juges se réunissent dans le nord du pays.\n';

/** A disk whose files are given by path; a folder is what paths begin with. */
function diskOf(files: Readonly<Record<string, string | Uint8Array>>): Disk {
  const paths = Object.keys(files);
  return {
    kind: (path) => {
      if (files[path] !== undefined) return 'file';
      return path in { 'empty/': 0, empty: 0 } || paths.some((each) => each.startsWith(`${path}/`))
        ? 'folder'
        : 'nothing';
    },
    list: (folder) => {
      const inside = paths.filter((each) => each.startsWith(`${folder}/`)).map((each) => each.slice(folder.length + 1));
      return [...new Set(inside.map((each) => each.split('/')[0] ?? ''))].reverse();
    },
    read: (path) => {
      const content = files[path];
      if (content === undefined) throw new Error(`EACCES: permission denied, open '${path}'`);
      return typeof content === 'string' ? new TextEncoder().encode(content) : content;
    },
  };
}

const codes = (paths: readonly string[], disk: Disk) =>
  readCorpus(paths, disk).problems.map(({ file, code }) => [file, code]);

describe('readCorpus(paths, disk)', () => {
  it('reads articles in the order of their names, also from folders within, and leaves other files alone', () => {
    const disk = diskOf({
      'in/b.txt': TEXT,
      'in/a.md': TEXT,
      'in/Z.HTML': TEXT,
      'in/more/é.txt': TEXT,
      'in/.hidden.txt': TEXT,
      'in/corrections.json': '{}',
      'in/README.md': 'How to add an article to the folder.',
      'in/catalog.json': '{}',
      'in/photo.jpg': Uint8Array.of(0xff, 0xd8, 0),
    });
    const { articles, problems } = readCorpus(['in'], disk);
    expect(articles.map(({ file }) => file)).toEqual(['Z.HTML', 'a.md', 'b.txt', 'é.txt']);
    expect(articles.map(({ id }) => id)).toEqual(['Z', 'a', 'b', 'é']);
    expect(problems).toEqual([]);
  });

  it('reports what it cannot read and reads the others', () => {
    const disk = diskOf({
      'in/a.txt': TEXT,
      'in/binary.txt': Uint8Array.of(0x89, 0x50, 0, 1),
      'in/blank.txt': ' \n\n',
      'in/empty.txt': '',
      'in/korean.txt': Uint8Array.of(0xc7, 0xd1, 0xb1, 0xb9, 0xbe, 0xee),
      'in/other.txt': 'Die Zentren haben 1650 Opfer betreut und sind nicht in der Stadt.',
    });
    expect(readCorpus(['in'], disk).articles.map(({ id }) => id)).toEqual(['a']);
    expect(codes(['in'], disk)).toEqual([
      ['binary.txt', 'binary-file'],
      ['blank.txt', 'empty-file'],
      ['empty.txt', 'empty-file'],
      ['korean.txt', 'unknown-encoding'],
      ['other.txt', 'unknown-language'],
    ]);
  });

  it('names a path that does not exist, a folder without articles and a file that is none', () => {
    const disk = diskOf({ 'photos/a.jpg': 'x', 'a.pdf': '%PDF', 'in/a.txt': TEXT });
    expect(codes(['nowhere', 'photos', 'a.pdf', 'in'], disk)).toEqual([
      ['nowhere', 'no-such-path'],
      ['photos', 'no-articles'],
      ['a.pdf', 'unread-kind'],
    ]);
  });

  it('names documents of a kind that it does not read, and reads the others', () => {
    const disk = diskOf({ 'in/a.txt': TEXT, 'in/b.PDF': '%PDF', 'in/c.docx': 'PK', 'in/photo.jpg': 'x' });
    expect(readCorpus(['in'], disk).articles.map(({ id }) => id)).toEqual(['a']);
    expect(codes(['in'], disk).sort()).toEqual([
      ['b.PDF', 'unread-kind'],
      ['c.docx', 'unread-kind'],
    ]);
  });

  it('keeps the message of a disk that fails', () => {
    const disk: Disk = {
      ...diskOf({ 'in/a.txt': TEXT, 'in/b.txt': TEXT }),
      kind: (path) => (path === 'in' ? 'folder' : 'file'),
    };
    const failing: Disk = { ...disk, list: () => ['a.txt', 'gone.txt'] };
    expect(codes(['in'], failing)).toEqual([
      ['catalog.json', 'catalog-syntax'],
      ['gone.txt', 'unreadable-file'],
    ]);
  });

  it('gives an id only to the first of two files with one name', () => {
    const disk = diskOf({ 'in/a.txt': TEXT, 'in/a.html': `<h1>Un cours</h1><p>${TEXT}</p>`, 'in/more/a.txt': TEXT });
    const { articles, problems } = readCorpus(['in'], disk);
    expect(articles.map(({ file }) => file)).toEqual(['a.html']);
    expect(problems.map(({ file, code }) => [file, code])).toEqual([
      ['a.txt', 'duplicate-id'],
      ['a.txt', 'duplicate-id'],
    ]);
  });

  it('reads a path that is named twice once', () => {
    const disk = diskOf({ 'in/a.txt': TEXT });
    expect(readCorpus(['in', 'in/a.txt'], disk)).toEqual(readCorpus(['in'], disk));
  });

  it('takes the facts of the catalog, for a single file too', () => {
    const disk = diskOf({ 'in/a.txt': TEXT, 'in/b.txt': TEXT, 'in/catalog.json': '{ "a": { "published": "2007" } }' });
    for (const paths of [['in'], ['in/a.txt']]) {
      const { articles, problems } = readCorpus(paths, disk);
      expect(articles[0]).toMatchObject({ published: '2007', catalogued: ['published'] });
      expect(problems).toEqual([]);
    }
  });

  it('reads every article although the catalog is broken', () => {
    const disk = diskOf({ 'in/a.txt': TEXT, 'in/catalog.json': '{ "a": ' });
    expect(readCorpus(['in'], disk).articles).toHaveLength(1);
    expect(codes(['in'], disk)).toEqual([['catalog.json', 'catalog-syntax']]);
  });

  it('gives the same bytes twice', () => {
    const disk = diskOf({ 'in/b.txt': TEXT, 'in/a.txt': TEXT, 'in/c.txt': '' });
    expect(JSON.stringify(readCorpus(['in'], disk))).toBe(JSON.stringify(readCorpus(['in'], disk)));
  });
});
