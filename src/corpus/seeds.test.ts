import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { readCorpus } from './readCorpus.ts';

const folder = fileURLToPath(new URL('../../seeds', import.meta.url));
const { articles, problems } = readCorpus([folder]);

/** As a reader finds them: the title, the first and the last words of the body. */
const EXPECTED = [
  [
    '000',
    'Renforcement de la coopération transfrontalière pour lutter contre la traite d’être humains',
    'Des représentants des forces de l’ordre, des juges, le',
    'poursuites à l’encontre des trafiquants.',
  ],
  [
    '001',
    "Réunion tri-nationale visant à éradiquer la traite d'êtres humains",
    'La première réunion tri-nationale entre les',
    "l'aide aux victimes de la traite.",
  ],
  [
    '002',
    'Conférence sur la traite dans la région des Caraïbes',
    "Le bureau régional de l'OIM en Amérique du Nord et",
    "de l'OIM aux Caraïbes.",
  ],
  [
    '003',
    "Le rapport de l'ASEAN et l'OIM sur la traite d'êtres humains",
    "L'ASEAN et l'OIM rendent aujourd'hui public un important rapport",
    'Internet\n"paragraph-link-no-underline" href=\n"http://www.iom.int">www.iom.int',
  ],
  [
    '004',
    'L’OIM forme les responsables du Chiapas à la lutte contre la traite',
    'Mexique – Cette semaine, l’OIM a lancé',
    'L’OIM met en œuvre les deux projets.',
  ],
] as const;

describe('readCorpus(seeds)', () => {
  it('reads five French articles without a problem', () => {
    expect(problems).toEqual([]);
    expect(articles.map(({ language }) => language)).toEqual(['fr', 'fr', 'fr', 'fr', 'fr']);
  });

  it.each(EXPECTED)('tells title, body and contact block of %s apart', (prefix, title, first, last) => {
    const article = articles.find(({ id }) => id.startsWith(prefix));
    if (!article) throw new Error(`no article ${prefix}`);
    const body = article.text.slice(article.body.start, article.body.end);
    expect(article.title).toBe(title);
    expect(article.text.slice(article.titleSpan.start, article.titleSpan.end)).toBe(title);
    expect(body.slice(0, first.length)).toBe(first);
    expect(body.slice(-last.length)).toBe(last);
    expect(body).not.toMatch(/Qui sommes nous|2030 AGENDA|175 Etats|veuillez contacter|Tél?\b|@/);
  });

  it('keeps the text of every file as it is', () => {
    for (const { file, text } of articles) expect(text).toBe(readFileSync(`${folder}/${file}`, 'utf8'));
  });

  it('marks dates and addresses as the catalog’s', () => {
    expect(articles.map(({ published, catalogued }) => [published, catalogued])).toEqual([
      [null, ['url']],
      [null, ['url']],
      ['2010-10', ['url', 'published']],
      ['2007', ['url', 'published']],
      ['2016-06?', ['url', 'published']],
    ]);
  });

  it('reads each file alone as it reads it among the others', () => {
    for (const article of articles) {
      expect(readCorpus([`${folder}/${article.file}`]).articles).toEqual([article]);
    }
  });
});
