import { describe, expect, it } from 'vitest';
import { citeArticle, exactly } from '../../analysis/citedFigure.fixture.ts';
import type { ArticleSpec } from '../../analysis/citedFigure.fixture.ts';
import type { Language } from '../../model/article.ts';
import { citeArticles } from './citeArticles.ts';
import type { CitationFormat } from './citeArticles.ts';
import type { CslItem } from './toCslJson.ts';
import { printedByLatex, readBibtex, readRis } from './readers.fixture.ts';

const date = '2026-11-28';
const asean = (spec: Partial<ArticleSpec> = {}) =>
  citeArticle(
    {
      id: 'asean',
      text: 'Les centres ont soigné 1650\nvictimes, dont 26 pour cent d’enfants.',
      title: 'Le rapport de l’ASEAN',
      language: 'fr',
      published: '2010-10-20',
      url: 'https://example.org/a',
      ...spec,
    },
    [
      { exact: '1650\nvictimes', value: exactly(1650) },
      { exact: '26 pour cent d’enfants', value: exactly(26), unit: 'percent' },
    ],
  );
const first = (spec?: Partial<ArticleSpec>) => asean(spec).slice(0, 1);
const cite = (figures: ReturnType<typeof asean>, format: CitationFormat, language: Language = 'en') =>
  citeArticles(figures, format, { language, date }).content;
const PAGE = 'https://example.org/a';

describe('citeArticles(figures, format, options) as text', () => {
  const spaced = (text: string) => text.replace(/[\u00a0\u202f]/gu, ' ');

  it.each<[CitationFormat, Language, string]>([
    ['apa', 'en', `Le rapport de l’ASEAN [Press release]. (2010, October 20). ${PAGE} Quotation: “1650 victimes”.`],
    [
      'apa',
      'fr',
      `Le rapport de l’ASEAN [Communiqué de presse]. (2010, 20 octobre). ${PAGE} Citation : « 1650 victimes ».`,
    ],
    [
      'apa',
      'es',
      `Le rapport de l’ASEAN [Comunicado de prensa]. (2010, 20 de octubre). ${PAGE} Cita: «1650 victimes».`,
    ],
    [
      'chicago',
      'en',
      `“Le rapport de l’ASEAN,” press release, October 20, 2010, accessed November 28, 2026, ${PAGE}. Quotation: “1650 victimes”.`,
    ],
    [
      'chicago',
      'fr',
      `« Le rapport de l’ASEAN », communiqué de presse, 20 octobre 2010, consulté le 28 novembre 2026, ${PAGE}. Citation : « 1650 victimes ».`,
    ],
    [
      'un',
      'en',
      `“Le rapport de l’ASEAN”, press release, 20 October 2010. Available at ${PAGE} (accessed on 28 November 2026). Quotation: “1650 victimes”.`,
    ],
    [
      'un',
      'es',
      `«Le rapport de l’ASEAN», comunicado de prensa, 20 de octubre de 2010. Disponible en ${PAGE} (consultado el 28 de noviembre de 2026). Cita: «1650 victimes».`,
    ],
  ])('writes %s in %s', (format, language, expected) => {
    expect(spaced(cite(first(), format, language))).toBe(expected);
  });

  it('gives no date to an article that has none, and tells when it was read', () => {
    const undated = first({ published: null });
    expect(cite(undated, 'apa')).toContain('(n.d.). Retrieved November 28, 2026, from https://example.org/a Quotation');
    expect(spaced(cite(undated, 'apa', 'fr'))).toContain('(s. d.). Consulté le 28 novembre 2026, à l’adresse https');
    expect(spaced(cite(undated, 'un', 'es'))).toContain('comunicado de prensa, s. f. Disponible en https');
  });

  it('sets a date that only the catalog knows in brackets, and keeps its doubt', () => {
    const doubtful = first({ published: '2016-06?', catalogued: ['published'] });
    expect(cite(doubtful, 'apa')).toContain('([2016, June?]).');
    expect(cite(doubtful, 'chicago')).toContain('[June 2016?], accessed');
    expect(cite(first({ published: '2016~' }), 'un')).toContain('press release, ca. 2016. ');
  });

  it('names no address where none is known', () => {
    const [apa, chicago, un] = (['apa', 'chicago', 'un'] as const).map((format) => cite(first({ url: null }), format));
    expect(apa).toBe('Le rapport de l’ASEAN [Press release]. (2010, October 20). Quotation: “1650 victimes”.');
    expect(chicago).toContain('accessed November 28, 2026. Quotation');
    expect(un).toContain('20 October 2010 (accessed on 28 November 2026). Quotation');
  });

  it('cites an article once with all that is quoted from it, in the order of first use', () => {
    const other = citeArticle({ id: 'other', text: '5 pays', title: 'Other' }, [
      { exact: '5 pays', value: exactly(5) },
    ]);
    const [whole, share] = asean();
    const cited = cite([...other, whole!, share!], 'chicago').split('\n\n');
    expect(cited.map((text) => text.slice(0, 8))).toEqual(['“Other,”', '“Le rapp']);
    expect(cited[1]).toContain('https://example.org/a. Quotations: “1650 victimes”; “26 pour cent d’enfants”.');
  });

  it('says which language the address leads to where it is not that of the article', () => {
    const english = first({ urlLanguage: 'en' });
    expect(cite(english, 'un')).toContain('Available at https://example.org/a (page in English; accessed on');
    for (const format of ['chicago', 'apa'] as const) {
      expect(cite(english, format)).toContain('https://example.org/a (page in English). Quotation');
    }
  });
});

const HARD_TITLES = [
  'Profits & losses: 50% of $3_000 #1 {un',
  'back\\slash ~tilde ^hat "quotes" } end',
  'line one\r\nline two\u2028three\tfour',
  '数字 — الأرقام — Ελληνικά — 👩‍👩‍👧 “ł”',
  'ER  - TY  - ELEC @misc{x, ' + 'long '.repeat(60),
];
const PRINTED = [
  ...HARD_TITLES.slice(0, 2),
  'line one line two three four',
  ...HARD_TITLES.slice(3).map((title) => title.trim()),
].map((title) => title.replace(/ {2,}/gu, ' '));

describe('citeArticles(figures, format, options) for reference managers', () => {
  it.each(HARD_TITLES.map((title, at) => [title, PRINTED[at]!]))('keeps the title %j', (title, printed) => {
    const figures = first({ title });
    const [bibtex] = readBibtex(cite(figures, 'bibtex'));
    expect(printedByLatex(bibtex?.fields.get('title') ?? '')).toBe(printed);
    const records = readRis(cite(figures, 'ris'));
    expect(records.map((record) => record.get('TI'))).toEqual([[printed]]);
    expect((JSON.parse(cite(figures, 'csl')) as CslItem[])[0]?.title).toBe(printed);
  });

  it('writes the fields of BibTeX', () => {
    const [{ key, fields } = { key: '', fields: new Map<string, string>() }] = readBibtex(cite(first(), 'bibtex'));
    expect([key, Object.fromEntries(fields)]).toEqual([
      'asean',
      {
        title: '{Le rapport de l’ASEAN}',
        date: '2010-10-20',
        year: '2010',
        month: 'oct',
        howpublished: 'Press release',
        url: PAGE,
        urldate: '2026-11-28',
        langid: 'french',
        language: 'fr',
        abstract: '“1650 victimes”',
        note: 'File: asean.txt',
      },
    ]);
  });

  it('keeps a doubtful date of the catalog in every format', () => {
    const figures = first({ published: '2016-06?', catalogued: ['published'] });
    const [bibtex] = readBibtex(cite(figures, 'bibtex'));
    expect([bibtex?.fields.get('date'), bibtex?.fields.get('year')]).toEqual(['2016-06?', '2016?']);
    const [ris] = readRis(cite(figures, 'ris'));
    expect([ris?.get('DA'), ris?.get('N1')?.[0]]).toEqual([
      ['2016/06//?'],
      'The date comes from the catalog, not from the text.',
    ]);
    const [csl] = JSON.parse(cite(figures, 'csl')) as CslItem[];
    expect(csl?.issued).toEqual({ 'date-parts': [[2016, 6]], circa: true });
    expect(csl?.note).toContain('The date is uncertain: 2016-06?.');
  });

  it('has no date in any format where none is known', () => {
    const figures = first({ published: null });
    const [bibtex] = readBibtex(cite(figures, 'bibtex'));
    expect([bibtex?.fields.has('date'), bibtex?.fields.has('year'), bibtex?.fields.has('month')]).toEqual([
      false,
      false,
      false,
    ]);
    expect(bibtex?.fields.get('note')).toBe('No date of publication is known. File: asean.txt');
    const [ris] = readRis(cite(figures, 'ris'));
    expect([ris?.has('PY'), ris?.has('DA')]).toEqual([false, false]);
    expect(ris?.get('N1')?.[0]).toBe('No date of publication is known.');
    for (const format of ['bibtex', 'ris', 'csl'] as const) expect(cite(figures, format)).not.toContain('n.d.');
    expect((JSON.parse(cite(figures, 'csl')) as CslItem[])[0]).not.toHaveProperty('issued');
  });

  it('begins every record of RIS with its type, ends it, and ends every line with CR LF', () => {
    const content = cite([...first(), ...first({ id: 'b', published: null })], 'ris');
    expect(content.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/u);
    const records = content.split('ER  - \r\n');
    expect(records.pop()).toBe('');
    expect(records.map((record) => record.trimStart().slice(0, 6))).toEqual(['TY  - ', 'TY  - ']);
  });

  it('has one type and one end in every record of RIS', () => {
    const other = citeArticle({ id: 'é à', text: '5 pays' }, [{ exact: '5 pays', value: exactly(5) }]);
    const records = readRis(cite([...first(), ...other], 'ris'));
    expect(records).toHaveLength(2);
    for (const record of records) expect([record.get('TY'), record.get('ER')]).toEqual([['ELEC'], ['']]);
    expect(records[1]?.get('ID')?.[0]).toMatch(/^article-[0-9a-f]{6}$/u);
  });

  it('gives items of CSL-JSON with nothing that its schema does not know', () => {
    const [item] = JSON.parse(cite(first(), 'csl')) as CslItem[];
    expect(item).toEqual({
      id: 'asean',
      type: 'webpage',
      title: 'Le rapport de l’ASEAN',
      genre: 'Press release',
      issued: { 'date-parts': [[2010, 10, 20]] },
      accessed: { 'date-parts': [[2026, 11, 28]] },
      URL: PAGE,
      language: 'fr',
      abstract: '“1650 victimes”',
      note: 'File: asean.txt',
    });
  });

  it('has an empty list for no figure', () => {
    expect(citeArticles([], 'csl', { language: 'en', date }).content).toBe('[]');
    expect(citeArticles([], 'ris', { language: 'en', date })).toMatchObject({ content: '', extension: 'ris' });
  });
});
