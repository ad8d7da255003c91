import { describe, expect, it } from 'vitest';
import { extractFigures } from './extractFigures.ts';
import { figureLines as lines } from './figureLines.fixture.ts';
import { sourceOf } from './sourceOf.fixture.ts';

const read = (body: string, title = '') => extractFigures(sourceOf(body, { title })).figures;

describe('extractFigures(source) in French', () => {
  it('reads a count with the period at the head of the sentence, and a share tied to its whole', () => {
    const [sites, whole, share] = read(
      "D'avril 2005 à octobre 2006, les centres situés dans trois hôpitaux de la police en Indonésie ont soigné 1650 victimes, dont 26 pour cent d'enfants.",
    );
    expect(sites).toMatchObject({ measure: 'sites', value: { low: 3 } });
    expect(whole).toMatchObject({
      quote: { exact: '1650 victimes' },
      value: { qualifier: 'exact', low: 1650, high: 1650 },
      measure: 'victims',
      places: [{ iso3: 'IDN', basis: 'stated' }],
      period: { start: '2005-04', end: '2006-10', edtf: '2005-04/2006-10', basis: 'stated' },
    });
    expect(share).toMatchObject({
      unit: 'percent',
      measure: 'victims',
      part: { of: whole!.id, kind: 'share' },
      period: { edtf: '2005-04/2006-10' },
    });
  });

  it.each([
    [
      'plus de 80 is strictly more',
      'Cette rencontre a réuni plus de 80 représentants au Paraguay.',
      ['atLeast! 80.. count participants [PRY]'],
    ],
    ['au moins', 'Au moins 30 victimes ont été secourues au Chili.', ['atLeast 30.. count victims [CHL]']],
    [
      "jusqu'à is a bound",
      "Le foyer de Lima pourra accueillir jusqu'à 40 victimes.",
      ['atMost ..40 count victims [PER]'],
    ],
    ['moins de', 'Moins de 10 cas ont été jugés en Bolivie.', ['atMost! ..10 count cases [BOL]']],
    [
      'quelque is about',
      'Quelque 200 femmes exploitées au Ghana ont été libérées.',
      ['approx 200 count victims [GHA]'],
    ],
    [
      'a collective is about',
      'Une centaine de victimes ont été identifiées au Togo.',
      ['approx 100 count victims [TGO]'],
    ],
    [
      'a collective with a bound',
      "Plus d'un millier de migrants sont arrivés au Niger.",
      ['atLeast! 1000.. count people [NER]'],
    ],
    [
      'the scale belongs to both ends',
      'Les estimations suggèrent que 1,4 à 2,1 millions de femmes indonésiennes travaillent loin de chez elles.',
      ['range 1400000..2100000 count people [IDN]'],
    ],
    [
      'entre A et B',
      'Entre 20 et 30 mille personnes vivent dans ces camps au Tchad.',
      ['range 20000..30000 count people [TCD]'],
    ],
    ['two bounds are a range', 'Plus de 10 et moins de 40 victimes au Mali.', ['range 10..40 count victims [MLI]']],
    [
      'a change is two figures',
      'Le nombre de victimes identifiées en Moldavie est passé de 198 en 2004 à 263 en 2008.',
      ['exact 198 count victims [MDA] 2004', 'exact 263 count victims [MDA] 2008'],
    ],
    [
      'per cent in words',
      'Soixante-seize pour cent des migrants interrogés au Niger étaient jeunes.',
      ['exact 76 percent people [NER]'],
    ],
    ['one in n', 'Au Kenya, une femme sur trois évoque des violences.', ['exact 33.3 percent people [KEN]']],
    [
      'half',
      'Plus de la moitié des victimes étaient mineures au Laos.',
      ['atLeast! 50 percent victims [LAO]'.replace('50', '50..')],
    ],
    [
      'money with its currency behind',
      'Le projet au Honduras coûte 1,3 million de dollars.',
      ['exact 1300000 USD money [HND]'],
    ],
    ['money with a sign', 'Au Maroc, 1,2 M€ ont été versés.', ['exact 1200000 EUR money [MAR]']],
    [
      'a relative clause has its own period',
      "45 pour cent des victimes ayant bénéficié d'une aide depuis 2003 sont d'origine paraguayenne.",
      ['exact 45 percent victims [PRY] 2003/..'],
    ],
    [
      'each coordinated figure has its own origin',
      'La formation a réuni 35 policiers djiboutiens et 20 officiers yéménites.',
      ['exact 35 count participants [DJI]', 'exact 20 count participants [YEM]'],
    ],
    [
      'each figure has its own year',
      'Les tribunaux du Pérou ont jugé 265 cas en 2005 contre 295 cas en 2006.',
      ['exact 265 count cases [PER] 2005', 'exact 295 count cases [PER] 2006'],
    ],
    [
      'a year at the end covers what is listed before it',
      'La police a secouru 45 victimes et arrêté 12 trafiquants au Chili en 2010.',
      ['exact 45 count victims [CHL] 2010', 'exact 12 count people [CHL] 2010'],
    ],
    [
      'a year behind a part is not that of the whole',
      'La police a secouru 45 victimes au Chili, dont 12 mineurs en 2010.',
      ['exact 45 count victims [CHL]', 'exact 12 count victims [CHL] 2010'],
    ],
    ['a region is no country', 'Le projet couvre cinq pays d’Amérique centrale.', ['exact 5 count countries [013]']],
    [
      'the first half of a year',
      'Au premier semestre 2008, 12 victimes ont été aidées au Bénin.',
      ['exact 12 count victims [BEN] 2008-01/2008-06'],
    ],
  ])('%s', (_, body, expected) => {
    expect(lines(body)).toEqual(expected);
  });

  it('takes the place of an event for a venue where the article is about somewhere else', () => {
    expect(
      lines(
        'Lors de la conférence qui débute à Miami, en Floride, plus de 75 participants échangeront.',
        'La traite aux Caraïbes',
      ),
    ).toEqual(['atLeast! 75.. count participants [(USA) 029]']);
  });

  it('takes what the title names for inferred', () => {
    const [figure] = read('Cette semaine, 75 policiers suivent un cours.', 'Des cours à Djibouti');
    expect(figure!.places).toEqual([{ iso3: 'DJI', role: 'about', basis: 'inferred' }]);
  });

  it('counts what was named before where the noun is left out', () => {
    const [first, second] = read("La police a libéré 17 victimes au Gabon. 11 d'entre elles ont été rapatriées.");
    expect(second).toMatchObject({ measure: 'victims', value: { low: 11 }, part: { of: first!.id, kind: 'part' } });
  });

  it('does not cite donors as places', () => {
    expect(lines("Financé par le gouvernement américain, l'atelier a formé 30 juges au Pérou.")).toEqual([
      'exact 30 count participants [PER]',
    ]);
  });

  it('quotes across a line break, exactly as the file has it', () => {
    const [figure] = read("A ce jour, l'agence a porté assistance à 54\nvictimes au Mali.");
    expect(figure!.quote.exact).toBe('54\nvictimes');
  });

  it('quotes the whole noun phrase, with the name of its place', () => {
    const quotes = (body: string) => read(body).map(({ quote }) => quote.exact);
    expect(quotes('Le projet couvre cinq pays d’Amérique centrale.')).toEqual(['cinq pays d’Amérique centrale']);
    expect(quotes('Les ateliers font partie de deux projets financés par la Suisse.')).toEqual(['deux projets']);
  });

  it('tells hedged figures and who said them', () => {
    const [figure] = read('Selon le ministère de la Santé, quelque 300 victimes seraient au Mali.');
    expect(figure).toMatchObject({ hedged: true, saidBy: 'le ministère de la Santé' });
  });

  it.each([
    ['en', 'UNICEF puts the number of children in the mines at 3,500.', 'UNICEF'],
    ['en', 'They believe that 400 people work there.', undefined],
    ['fr', 'La Fondation Terre des Hommes estime que 400 enfants travaillent.', 'La Fondation Terre des Hommes'],
    ['es', 'La Fiscalía General calcula que 400 niños trabajan.', 'La Fiscalía General'],
  ] as const)('%s: whoever estimates says it: %s', (language, body, who) => {
    const [figure] = extractFigures(sourceOf(body, { language, title: '' })).figures;
    expect(figure?.saidBy).toBe(who);
  });

  it('does not read the title again where the body states the figure', () => {
    expect(read('Au Népal, trente agences ont fermé.', 'Le Népal ferme trente agences')).toHaveLength(1);
  });

  it('reads a bound that only the title states, whatever bound the body states', () => {
    const title = 'Plus de 80 policiers formés au Népal';
    expect(read('Plus de 200 victimes ont été aidées au Népal.', title)).toHaveLength(2);
  });

  it('gives ids that stay when another part of the article changes', () => {
    const ids = (body: string) => read(body).map(({ id }) => id);
    const claim = 'La police a secouru 30 victimes au Chili.';
    expect(ids(`Une phrase nouvelle sur 12 villages du Pérou. ${claim}`)).toEqual(expect.arrayContaining(ids(claim)));
  });

  it('gives no figure of an article in a language that it does not read', () => {
    expect(extractFigures({ ...sourceOf('30 victimes'), language: 'xx' as never }).figures).toEqual([]);
  });
});
