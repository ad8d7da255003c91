import { describe, expect, it } from 'vitest';
import { figureLines } from './figureLines.fixture.ts';

/** Numbers whose noun, place or time stands elsewhere; written as press offices write. */
const CASES: readonly (readonly [name: string, title: string, body: string, expected: readonly string[]])[] = [
  [
    'a pronoun stands for the persons counted before',
    'Niger : retours',
    'Près de 300 migrants ont été refoulés. La Croix-Rouge en a assisté 120 à Assamaka.',
    ['approx 300 count people [NER]', 'exact 120 count people [NER]'],
  ],
  [
    'suspects are people, whom they exploited are victims',
    'Espagne',
    'La police a interpellé 21 personnes et libéré 18 femmes contraintes à la prostitution.',
    ['exact 21 count people [ESP]', 'exact 18 count victims [ESP]'],
  ],
  [
    'a verb of its own keeps a number apart',
    'Tchad',
    "L'ONG a recruté 26 agents et formé 140 matrones.",
    ['exact 26 count people [TCD]', 'exact 140 count participants [TCD]'],
  ],
  [
    'a group that is named behind "parmi" is the whole of a share',
    'Arménie',
    'Un sondage a touché 2 500 foyers. Parmi les candidats au départ, 78 pour cent visent la Russie.',
    ['exact 2500 count sites [ARM]', 'exact 78 percent people [RUS]'],
  ],
  [
    'a thing named last is not what "d\'entre eux" speaks of',
    'Éthiopie',
    "L'agence a distribué 7 000 repas aux migrants et payé le transport de 2 300 d'entre eux.",
    ['exact 7000 count other [ETH]', 'exact 2300 count people [ETH]'],
  ],
  [
    'persons in brackets are parts, with the time behind the brackets',
    'Autriche',
    'La police a recensé 119 victimes (92 femmes, 27 hommes) en 2019.',
    ['exact 119 count victims [AUT] 2019', 'exact 92 count victims [AUT] 2019', 'exact 27 count victims [AUT] 2019'],
  ],
  ['the label of a row tells what it counts', 'Mali', 'Appels reçus : 5 210.', ['exact 5210 count other [MLI]']],
  [
    'places are paired by "respectivement"',
    '',
    'La Serbie et le Monténégro comptent respectivement douze et quatre refuges.',
    ['exact 12 count sites [SRB]', 'exact 4 count sites [MNE]'],
  ],
  [
    'years are paired by "respectivement"',
    'Finlande',
    'En 2017 et 2018, la police a identifié respectivement 127 et 163 victimes.',
    ['exact 127 count victims [FIN] 2017', 'exact 163 count victims [FIN] 2018'],
  ],
  [
    'a place before a number is its own, not that of the number before',
    '',
    "En 2016, le Kosovo a identifié 33 victimes, l'Albanie 95.",
    ['exact 33 count victims [XKX] 2016', 'exact 95 count victims [ALB] 2016'],
  ],
  [
    'the place of issue yields to a place of the sentence',
    '',
    'Rome – Un bateau qui transportait 86 migrants a chaviré au large de la Libye.',
    ['exact 86 count people [LBY]'],
  ],
  [
    'the seat of a union is no place',
    "Traite dans l'Union européenne",
    'Bruxelles – Les polices ont identifié 7 420 victimes en 2021.',
    ['exact 7420 count victims [] 2021'],
  ],
  [
    'a list behind a colon tells which countries are counted',
    '',
    "L'opération a eu lieu dans quatre pays : le Bénin, le Niger, le Mali et le Togo.",
    ['exact 4 count countries [BEN NER MLI TGO]'],
  ],
  [
    'an opening counts from its year on',
    'Tunisie',
    'Le centre a reçu 214 survivantes depuis son ouverture en 2016.',
    ['exact 214 count victims [TUN] 2016/..'],
  ],
  [
    'the first months of a year',
    'Maroc',
    "L'OIM a aidé 1 150 migrants au cours des six premiers mois de 2019.",
    ['exact 1150 count people [MAR] 2019-01/2019-06'],
  ],
  [
    'a number in brackets has the year before them',
    'Maurice : plaintes',
    "Le bureau a reçu 412 plaintes au premier semestre 2019, contre toute l'année 2018 (430).",
    ['exact 412 count cases [MUS] 2019-01/2019-06', 'exact 430 count cases [MUS] 2018'],
  ],
  [
    'whoever pays with a payer pays as well',
    'Turquie',
    "Le projet a coûté 9 millions de dollars, versés par le Japon et l'Allemagne.",
    ['exact 9000000 USD money [TUR]'],
  ],
  [
    'own member states are no figure',
    '',
    "L'Organisation compte 175 États membres et huit États observateurs. L'OIM et ses 173 États membres s'en félicitent.",
    [],
  ],
];

describe('what a number counts, where and when', () => {
  it.each(CASES)('%s', (_name, title, body, expected) => {
    expect(figureLines(body, title)).toEqual(expected);
  });
});
