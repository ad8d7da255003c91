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
    ['exact 2500 count people [ARM]', 'exact 78 percent people [RUS]'],
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
    'the months of a year are counted from either end',
    'Mauritanie : sauvetages',
    'Au cours des neuf premiers mois de 2019, 214 migrants ont été secourus, contre 180 durant les quatre derniers mois de 2018.',
    ['exact 214 count people [MRT] 2019-01/2019-09', 'exact 180 count people [MRT] 2018-09/2018-12'],
  ],
  [
    "a time within the participle of another complement is that one's",
    'Moldavie : indice',
    "L'indice repose sur 5 600 questionnaires et sur les décisions de justice rendues entre 2015 et 2019.",
    ['exact 5600 count other [MDA]'],
  ],
  [
    'a group that is named anew leaves the time of its whole',
    'Irak : femmes',
    'Quelque 3 400 femmes ont été enlevées en 2014. Parmi les femmes libérées, 965 suivent une thérapie.',
    ['approx 3400 count people [IRQ] 2014', 'exact 965 count people [IRQ]'],
  ],
  [
    'small definite numbers are news where a clause tells which',
    'Laos : foyers',
    'Les trois centres qui hébergent les victimes manquent de lits. Les deux centres sont pleins.',
    ['exact 3 count sites [LAO]'],
  ],
  [
    'by the hundred "foyers" are households',
    'Ukraine : aide',
    'Plus de 300 foyers ont reçu une aide en espèces. Deux foyers pour femmes ont ouvert.',
    ['atLeast! 300.. count people [UKR]', 'exact 2 count sites [UKR]'],
  ],
  [
    'members of an alliance are organisations',
    '',
    'La coalition est née en 2006 avec quatre membres.',
    ['exact 4 count organisations [] 2006'],
  ],
  [
    'survivors of a wreck are people',
    'Ghana : naufrage',
    'La garde côtière a recueilli 61 naufragés.',
    ['exact 61 count people [GHA]'],
  ],
  [
    'rows of one list go on with its noun',
    'RDC : des métiers',
    'Les filières sont :\n\n• la menuiserie (164 élèves) ;\n• la couture (121) ;\n• la mécanique (96).',
    ['exact 164 count people [COD]', 'exact 121 count people [COD]', 'exact 96 count people [COD]'],
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
    'a share in brackets is of the people right before it',
    'Liban : enquête',
    "L'étude repose sur 1 541 entretiens avec des Éthiopiennes (52 %) et des Camerounaises (6 %).",
    ['exact 1541 count other [ETH LBN]', 'exact 52 percent people [ETH LBN]', 'exact 6 percent people [CMR LBN]'],
  ],
  [
    'an adjective alone goes on the noun of its part',
    'Congo : rougeole',
    'Les équipes ont vacciné 48 316 enfants sur les 51 200 attendus, soit un taux de couverture de 94,4 %.',
    ['exact 48316 count people [COG]', 'exact 51200 count people [COG]', 'exact 94.4 percent people [COG]'],
  ],
  [
    'a lower bound stands behind the noun',
    'Libye : détention',
    '2 300 migrants au moins sont enfermés dans des centres.',
    ['atLeast 2300.. count people [LBY]'],
  ],
  [
    'the second level of a change goes on in the currency of the first',
    'Liban : salaires',
    'Le salaire est passé de 200 dollars par mois à moins de 60.',
    ['exact 200 USD money [LBN]', 'atMost! ..60 USD money [LBN]'],
  ],
  [
    'the year of who speaks is not that of what is said',
    'Djibouti : accueil',
    "« Le centre a été conçu pour 150 personnes », explique M. Waïss, qui dirige l'équipe depuis 2017.",
    ['exact 150 count people [DJI]'],
  ],
  [
    'what has gone on since a year is not when they were asked',
    'Liban : enquête',
    "Selon l'enquête, 68 % des ouvrières ont vu leur salaire baisser depuis octobre 2019. L'enquête repose sur 1 541 réponses.",
    ['exact 68 percent people [LBN] 2019-10/..', 'exact 1541 count other [LBN]'],
  ],
  [
    'what is told "qu\'en" a year is of that year',
    'Togo : justice',
    "La ministre a rappelé qu'en 2021 46 enquêtes ont été ouvertes.",
    ['exact 46 count cases [TGO] 2021'],
  ],
  [
    'the place that heads a paragraph goes on for it',
    'Rwanda : accueil',
    'En Libye, 300 migrants ont été secourus en 2020. En 2021, 120 personnes ont été enregistrées.',
    ['exact 300 count people [LBY] 2020', 'exact 120 count people [LBY] 2021'],
  ],
  [
    'several countries are not the one that the article is about',
    'Liban : une convention',
    'La convention a été ratifiée par 35 pays.',
    ['exact 35 count countries []'],
  ],
  [
    'a language that is taught is no place',
    'Rwanda : accueil',
    "Des cours de kinyarwanda et d'anglais sont donnés par 30 bénévoles.",
    ['exact 30 count people [RWA]'],
  ],
  [
    'a sum is about the place that it is bound for',
    'Rwanda : appel',
    "L'appel pour la Libye s'élève à 70 millions de dollars.",
    ['exact 70000000 USD money [LBY]'],
  ],
  [
    'own member states are no figure',
    '',
    "L'Organisation compte 175 États membres et huit États observateurs. L'OIM et ses 173 États membres s'en félicitent.",
    [],
  ],
  [
    'a day of a law is no time of a figure',
    'Rwanda : accueil',
    'Dix-huit migrants ont le statut prévu par la loi du 15 décembre 1980.',
    ['exact 18 count people [RWA]'],
  ],
  [
    'cases that were handled in a year are of no treaty',
    'Rwanda : bilan',
    'Le rapport fait état de 1 313 cas traités en 2019, contre 780 un an plus tôt et 520 quatre ans plus tôt.',
    ['exact 1313 count cases [RWA] 2019', 'exact 780 count cases [RWA] 2018', 'exact 520 count cases [RWA] 2015'],
  ],
  [
    'what a census of a year found',
    'Rwanda : mines',
    'Selon un recensement conduit en 2013 par le ministère, 5 217 mineurs travaillaient dans les mines.',
    ['exact 5217 count people [RWA] 2013'],
  ],
  [
    'so many months are those of the sentence before',
    'Rwanda : frontière',
    'La brigade a arrêté 57 passeurs entre janvier et mars 2018. Durant ces trois mois, 329 enfants ont traversé.',
    ['exact 57 count people [RWA] 2018-01/2018-03', 'exact 329 count people [RWA] 2018-01/2018-03'],
  ],
  [
    '"p. 100" behind a number is a percentage, and a line that counts is no telephone',
    'Rwanda : bilan',
    'Le bilan tient en une ligne : 31 plaintes. Quelque 36 p. 100 des migrants repartent.',
    ['exact 31 count cases [RWA]', 'approx 36 percent people [RWA]'],
  ],
  [
    'they who were counted nowhere before are people',
    'Rwanda : un bateau',
    'Ils étaient cent quarante-huit à bord, entassés dans la cale.',
    ['exact 148 count people [RWA]'],
  ],
  [
    'what is not reached is above',
    'Rwanda : bilan',
    "Le total n'atteignait pas 93 000 migrants.",
    ['atMost! ..93000 count people [RWA]'],
  ],
  [
    'who is named among victims is one',
    'Rwanda : bilan',
    "Parmi les victimes présumées figurent 88 ouvriers, ainsi qu'une quinzaine de femmes. Parmi les victimes du cyclone, 12 ouvriers ont un abri.",
    ['exact 88 count victims [RWA]', 'approx 15 count victims [RWA]', 'exact 12 count people [RWA]'],
  ],
];

describe('what a number counts, where and when', () => {
  it.each(CASES)('%s', (_name, title, body, expected) => {
    expect(figureLines(body, title)).toEqual(expected);
  });
});
