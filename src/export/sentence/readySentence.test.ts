import { describe, expect, it } from 'vitest';
import { about, atMost, between, citeArticle, exactly, moreThan } from '../../analysis/citedFigure.fixture.ts';
import type { FigureSpec } from '../../analysis/citedFigure.fixture.ts';
import type { CitedFigure } from '../../analysis/citedFigure.ts';
import type { Language } from '../../model/article.ts';
import { periodOf } from '../../model/edtf.ts';
import { readySentence } from './readySentence.ts';
import { sentenceAsHtml, sentenceAsText } from './sentenceForms.ts';

const stated = (start: string | null, end: string | null) => periodOf(start, end, 'stated');
const none = () => undefined;
const make = (figures: readonly CitedFigure[], language: Language, texts: (id: string) => string | undefined = none) =>
  readySentence(figures, { language, texts });

function cite(spec: Partial<FigureSpec>, published: string | null = '2010-10', url: string | null = null) {
  return citeArticle({ id: 'a', text: 'plus de 80 personnes', language: 'fr', title: 'Rapport', published, url }, [
    { exact: 'plus de 80', value: moreThan(80), ...spec },
  ]);
}

const only = (figures: readonly CitedFigure[], language: Language) => make(figures, language).sentences[0]?.text;

describe('readySentence(figures, options): one figure', () => {
  const participants = cite({ measure: 'participants', countries: ['ARG', 'PRY'] });
  it.each<[Language, string]>([
    [
      'en',
      'An article published in October 2010 reports more than 80 participants in Argentina and Paraguay, without stating the period.',
    ],
    [
      'fr',
      'Un article publié en octobre 2010 mentionne plus de 80 participants en Argentine et au Paraguay, sans indiquer la période.',
    ],
    [
      'es',
      'Un artículo publicado en octubre de 2010 menciona más de 80 participantes en Argentina y en Paraguay, sin indicar el período.',
    ],
  ])('%s: bound, places, and that no period is stated', (language, sentence) => {
    expect(only(participants, language)).toBe(sentence);
  });

  const victims = cite({ value: exactly(1650), countries: ['IDN'], period: stated('2005-04', '2006-10') });
  it.each<[Language, string]>([
    ['en', 'reports 1,650 victims in Indonesia, between April 2005 and October 2006.'],
    ['fr', 'mentionne 1\u202f650 victimes en Indonésie, d’avril 2005 à octobre 2006.'],
    ['es', 'menciona 1650 víctimas en Indonesia, de abril de 2005 a octubre de 2006.'],
  ])('%s: numbers and periods as the language writes them', (language, end) => {
    expect(only(victims, language)).toContain(end);
  });

  it.each<[string, Partial<FigureSpec>, Record<Language, string>]>([
    [
      'a range of millions, since a year',
      {
        value: between(1_400_000, 2_100_000),
        measure: 'people',
        countries: ['PHL'],
        period: stated('2003', null),
      },
      {
        en: 'between 1.4 and 2.1 million people in the Philippines, since 2003.',
        fr: 'entre 1,4 et 2,1 millions de personnes aux Philippines, depuis 2003.',
        es: 'entre 1,4 y 2,1 millones de personas en Filipinas, desde 2003.',
      },
    ],
    [
      'about, in a month',
      { value: about(115), countries: ['CUB'], period: stated('2007-08', '2007-08') },
      {
        en: 'about 115 victims in Cuba, in August 2007.',
        fr: 'environ 115 victimes à Cuba, en août 2007.',
        es: 'alrededor de 115 víctimas en Cuba, en agosto de 2007.',
      },
    ],
    [
      'one, at most, until a year, at a region',
      { value: atMost(1), measure: 'cases', regions: ['029'], period: stated(null, '2004') },
      {
        en: 'at most 1 case in the Caribbean, until 2004.',
        fr: 'au plus 1 cas dans les Caraïbes, jusqu’en 2004.',
        es: 'como máximo 1 caso en el Caribe, hasta 2004.',
      },
    ],
    [
      'no place, no period, an estimate of the text',
      { value: exactly(12), hedged: true },
      {
        en: '12 victims (an estimate in the text), without stating the place or the period.',
        fr: '12 victimes (une estimation dans le texte), sans indiquer ni le lieu ni la période.',
        es: '12 víctimas (una estimación, según el texto), sin indicar ni el lugar ni el período.',
      },
    ],
    [
      'the noun as printed, where ours is wider',
      { value: exactly(12), subject: 'femmes', countries: ['IND'], period: stated('2005', '2006') },
      {
        en: '12 victims (“femmes”) in India, between 2005 and 2006.',
        fr: '12 victimes («\u00a0femmes\u00a0») en Inde, de 2005 à 2006.',
        es: '12 víctimas («femmes») en la India, de 2005 a 2006.',
      },
    ],
  ])('%s', (_, spec, ends) => {
    for (const [language, end] of Object.entries(ends)) {
      const sentence = only(cite(spec), language as Language) ?? '';
      expect(sentence.slice(-end.length)).toBe(end);
    }
  });

  it('tells where people come from and where they are bound for', () => {
    const routed = cite({
      value: exactly(12),
      period: stated('2005', '2005'),
      places: [
        { iso3: 'PRY', role: 'origin', basis: 'stated' },
        { iso3: 'ARG', role: 'destination', basis: 'stated' },
        { iso3: 'CHL', role: 'venue', basis: 'stated' },
      ],
    });
    expect(only(routed, 'en')).toContain('12 victims from Paraguay bound for Argentina, in 2005.');
    expect(only(routed, 'fr')).toContain('12 victimes venant du Paraguay à destination de l’Argentine, en 2005.');
    expect(only(routed, 'es')).toContain('12 víctimas con origen en Paraguay con destino a Argentina, en 2005.');
  });

  it('does not move those who met in one place to the place that they met about', () => {
    const met = cite({
      value: moreThan(75),
      measure: 'participants',
      regions: ['029'],
      places: [{ iso3: 'USA', role: 'venue', basis: 'stated' }],
      period: stated('2010', '2010'),
    });
    expect(only(met, 'en')).toContain(
      'more than 75 participants (Caribbean, region) at a meeting in the United States, in 2010.',
    );
    expect(only(met, 'fr')).toContain(
      'plus de 75 participants (Caraïbes, région) lors d’une réunion aux États-Unis, en 2010.',
    );
    expect(only(met, 'es')).toContain(
      'más de 75 participantes (Caribe, región) en una reunión en Estados Unidos, en 2010.',
    );
  });

  it('keeps the origin of a share out of its whole', () => {
    const share = cite({
      value: exactly(45),
      unit: 'percent',
      places: [{ iso3: 'PRY', role: 'origin', basis: 'stated' }],
      period: stated('2005', '2005'),
    });
    expect(only(share, 'en')).toContain('45 per cent of victims (origin: Paraguay), in 2005.');
    expect(only(share, 'fr')).toContain('45 pour cent des victimes (origine\u00a0: Paraguay), en 2005.');
    expect(only(share, 'es')).toContain('menciona el 45 por ciento de las víctimas (origen: Paraguay), en 2005.');
  });

  it('marks places and periods that are inferred', () => {
    const inferred = cite({
      value: exactly(12),
      places: [{ iso3: 'PRY', role: 'about', basis: 'inferred' }],
      period: periodOf('2005', '2005', 'inferred'),
    });
    expect(only(inferred, 'fr')).toContain('12 victimes au Paraguay (lieu déduit), en 2005 (période déduite).');
    expect(only(inferred, 'en')).toContain('12 victims in Paraguay (place inferred), in 2005 (period inferred).');
    const half = cite({
      value: exactly(12),
      places: [
        { iso3: 'PRY', role: 'about', basis: 'inferred' },
        { iso3: 'ARG', role: 'about', basis: 'stated' },
      ],
    });
    expect(only(half, 'es')).toContain('en Paraguay (deducido) y en Argentina,');
  });

  it('says who said it as printed, and of what a percentage is a part', () => {
    const text = '1650 victimes, dont 26 pour cent d’enfants';
    const [whole, share] = citeArticle({ id: 'w', text, published: '2008-05-01' }, [
      { exact: '1650 victimes', value: exactly(1650), subject: 'victimes', countries: ['IDN'] },
      {
        exact: '26 pour cent d’enfants',
        value: exactly(26),
        unit: 'percent',
        subject: 'enfants',
        countries: ['IDN'],
        part: { of: 'w:1650-victimes', kind: 'share' },
        saidBy: 'Mme\nDupont',
      },
    ]);
    expect(whole).toBeDefined();
    expect(only([share!], 'fr')).toBe(
      'Un article publié le 1er mai 2008, citant «\u00a0Mme Dupont\u00a0», mentionne 26 pour cent («\u00a0enfants\u00a0») des 1\u202f650 victimes en Indonésie, sans indiquer la période.',
    );
    expect(only([share!], 'en')).toContain('26 per cent (“enfants”) of the 1,650 victims in Indonesia');
  });

  it('says of an article that it is undated, or that its date is uncertain', () => {
    expect(only(cite({}, null), 'en')).toContain('An undated article reports');
    expect(only(cite({}, '2016-06?'), 'fr')).toContain('Un article publié en juin 2016 (date incertaine) mentionne');
  });
});

describe('readySentence(figures, options): the note', () => {
  const text =
    'Elles ont fini. Des institutions gouvernementales et non-gouvernementales\ndans 10 pays, dont 3 villes, y ont pris part. Puis elles sont parties.';
  const sentence = { start: 16, end: text.indexOf(' Puis') };
  const cited = citeArticle({ id: 'n', text, language: 'fr', title: 'Réunion' }, [
    { exact: '10 pays', value: exactly(10), measure: 'countries' },
    { exact: '3 villes', value: exactly(3), measure: 'sites' },
  ]).map(({ figure, article }) => ({ figure: { ...figure, sentence }, article }));

  it('quotes the whole sentence, once for all figures that it states', () => {
    const printed =
      '[1] «\u00a0Des institutions gouvernementales et non-gouvernementales dans 10 pays, dont 3 villes, y ont pris part.\u00a0», «\u00a0Réunion\u00a0», sans date, fichier n.txt.';
    expect(sentenceAsText(make(cited, 'fr', () => text)).split('\n')).toContain(printed);
    expect(sentenceAsText(make(cited.slice(0, 1), 'fr', () => text)).split('\n')).toContain(printed);
  });

  it('tells the words of the figures from the rest of the sentence in its markup', () => {
    expect(sentenceAsHtml(make(cited.slice(0, 1), 'fr', () => text))).toContain(
      '<span lang="fr">«\u00a0Des institutions gouvernementales et non-gouvernementales dans <strong>10 pays</strong>, dont 3 villes, y ont pris part.\u00a0»</span>',
    );
  });
});

describe('readySentence(figures, options): a selection', () => {
  const first = citeArticle(
    {
      id: 'x',
      text: '80 victims and <5> cases',
      title: 'Trafficking & “law”',
      published: '2010-10',
      url: 'https://example.org/a?b=1&c=2',
      catalogued: ['published'],
    },
    [
      { exact: '80 victims', value: exactly(80), countries: ['PRY'], period: stated('2005', '2005') },
      { exact: '<5> cases', value: exactly(5), measure: 'cases', countries: ['PRY'], period: stated('2005', '2005') },
    ],
  );
  const second = citeArticle({ id: 'y', text: '7 victims', title: 'Later' }, [
    { exact: '7 victims', value: exactly(7), countries: ['IDN'], period: stated('2006', '2006') },
  ]);
  const texts = new Map([
    ['x', '80 victims and <5> cases'],
    ['y', '7 victims'],
  ]);
  const ready = make([first[0]!, first[1]!, second[0]!], 'en', (id) => texts.get(id));

  it('gives every figure a sentence of its own, and numbers the notes by article', () => {
    expect(sentenceAsText(ready)).toBe(
      [
        'An article published in October 2010 reports 80 victims in Paraguay, in 2005.[1] The same article reports 5 cases in Paraguay, in 2005.[1] An undated article reports 7 victims in Indonesia, in 2006.[2]',
        '',
        '[1] “80 victims and <5> cases”, “Trafficking & “law””, October 2010 (date from the catalog), https://example.org/a?b=1&c=2',
        '[2] “7 victims”, “Later”, undated, file y.txt.',
      ].join('\n'),
    );
  });

  it('makes no total of them', () => {
    expect(sentenceAsText(ready)).not.toMatch(/\b(?:85|87|92)\b/u);
  });

  it('escapes in its markup whatever was read', () => {
    const html = sentenceAsHtml(ready);
    expect(html).toContain('<sup>2</sup>');
    expect(html).toContain('“<strong>80 victims</strong> and <strong>&lt;5&gt; cases</strong>”');
    expect(html).toContain('<a href="https://example.org/a?b=1&amp;c=2">https://example.org/a?b=1&amp;c=2</a>');
    expect(html).not.toContain('<5>');
  });
});
