import type { Disk } from '../../corpus/listFiles.ts';
import { LANGUAGES } from '../../model/article.ts';

const FILES: Readonly<Record<string, string>> = {
  'a.html': `<html><head><title>A</title><meta property="article:published_time" content="2016-06-01">
<link rel="canonical" href="https://example.org/a"></head><body><article><h1>Aide</h1>
<p>Le 3 mai 2016, 54 victimes ont été aidées au Mali &amp; au Niger.</p><script>1</script>
<p>Une formation a suivi.</p></article></body></html>`,
  'b.md':
    '---\ntitle: "Aid"\n---\n# Aid\n\nIn 2007, the police freed 30 victims in Chad. For more information: a@b.org\n',
  'c.txt':
    'Ayuda\n\nMadrid, 3 de mayo de 2016 - La policía rescató el año pasado a 30 víctimas que los tratantes tenían en la capital. Contacto: a@b.org\n',
};

const disk: Disk = {
  kind: (path) => (path === 'all' ? 'folder' : path.endsWith('catalog.json') ? 'nothing' : 'file'),
  list: () => Object.keys(FILES),
  read: (path) => new TextEncoder().encode(FILES[path.replace(/^all./, '')]),
};

/** Loads and runs all that meets a text, from bytes to the dataset, once in each language and for each kind of file. */
export async function readEverything(): Promise<void> {
  const { readCorpus } = await import('../../corpus/readCorpus.ts');
  const { extractFigures } = await import('../../extract/extractFigures.ts');
  const { numbersIn } = await import('../../extract/numbersIn.ts');
  const { buildDataset } = await import('../../loader/buildDataset.ts');
  const { articles } = buildDataset(readCorpus(['all'], disk), extractFigures);
  if (articles.length !== Object.keys(FILES).length) throw new Error('not every article was read');
  for (const language of LANGUAGES) numbersIn('30', language);
}
