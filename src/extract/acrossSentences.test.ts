import { describe, expect, it } from 'vitest';
import { figureLines } from './figureLines.fixture.ts';

/** What the title or the sentence before tells of a number; written as press offices write. */
const CASES: readonly (readonly [name: string, title: string, body: string, expected: readonly string[]])[] = [
  [
    'the day on which somebody speaks is not when it happens',
    'Togo : des foyers',
    'Le ministre a annoncé le 3 juin 2016 l’ouverture de 4 centres.',
    ['exact 4 count sites [TGO]'],
  ],
  [
    'a census carried out by somebody in a year, and a financial year',
    'Togo : un recensement',
    'Un recensement mené par la commune en 2014 a compté 310 enfants. Le budget de 12 emplois concerne l’exercice 2019.',
    ['exact 310 count people [TGO] 2014', 'exact 12 count other [TGO] 2019'],
  ],
  [
    'the same period of another year is as long as the one told before',
    'Togo : contrôles',
    'La police a contrôlé 240 bars au premier trimestre 2016, contre 171 pendant la même période de 2015.',
    ['exact 240 count sites [TGO] 2016-01/2016-03', 'exact 171 count sites [TGO] 2015-01/2015-03'],
  ],
  [
    'others who join those of the sentence before are there as they are',
    'Togo : un stage',
    'Onze douaniers ont suivi un stage. S’y ajoutaient 4 magistrats et deux greffières.',
    ['exact 11 count participants [TGO]', 'exact 4 count participants [TGO]', 'exact 2 count participants [TGO]'],
  ],
  [
    'what has begun in a year and goes on is not of that year',
    'Togo : un projet',
    'Le programme a débuté en 2008 et emploie 31 personnes.',
    ['exact 31 count people [TGO]'],
  ],
  [
    'whence people have come home is not where they are counted',
    'Rentrés de Libye, ils attendent',
    'Lomé – Le bilan a été présenté jeudi. Les foyers, ouverts à Kara, logent 31 jeunes.',
    ['exact 31 count people [TGO]'],
  ],
  [
    'two sums that share a currency share that of their country',
    'Cameroun : un projet',
    'L’État et la fondation apportent respectivement 45 millions et 28 millions de francs CFA.',
    ['exact 45000000 XAF money [CMR]', 'exact 28000000 XAF money [CMR]'],
  ],
  [
    'a part right behind a sum is money, whatever its verb',
    'Togo : le budget',
    'Le budget atteint 12 millions de dollars, dont 35 % restent à verser.',
    ['exact 12000000 USD money [TGO]', 'exact 35 percent money [TGO]'],
  ],
  [
    'a list pairs with the years that the sentence before tells',
    'Sénégal : les retours',
    'En 2018, 400 personnes sont rentrées, contre 310 en 2017. Les services ont reconnu respectivement 21 et 15 victimes.',
    [
      'exact 400 count people [SEN] 2018',
      'exact 310 count people [SEN] 2017',
      'exact 21 count victims [SEN] 2018',
      'exact 15 count victims [SEN] 2017',
    ],
  ],
  [
    'whoever comes home is no longer where they come from',
    'Les Guinéens expulsés d’Algérie',
    'Le centre emploie 14 agents.',
    ['exact 14 count people [GIN]'],
  ],
  [
    'people of a country with their number behind "au nombre de" or in brackets',
    'Belgique : bilan',
    'Le centre a suivi 80 personnes. Les Guinéens, au nombre de 19, devancent les Albanais (14) et les Serbes (9).',
    [
      'exact 80 count people [BEL]',
      'exact 19 count people [GIN BEL]',
      'exact 14 count people [ALB BEL]',
      'exact 9 count people [SRB BEL]',
    ],
  ],
  [
    'whoever pays for a share of the costs is no place',
    'Bénin : des lampes',
    'Le projet, pris en charge à 60 % par le Danemark, coûte 3 millions d’euros.',
    ['exact 60 percent money [BEN]', 'exact 3000000 EUR money [BEN]'],
  ],
  [
    'those to whom something is presented take part, in whatever language they speak',
    'Serbie : un guide',
    'Le guide a été présenté hier devant 40 directeurs. Le centre emploie 12 médiatrices parlant hongrois.',
    ['exact 40 count participants [SRB]', 'exact 12 count people [SRB]'],
  ],
  [
    'whom false promises draw abroad are victims',
    'Des retours',
    'Huit jeunes femmes, attirées au Liban par de fausses promesses, sont revenues.',
    ['exact 8 count victims [LBN]'],
  ],
  [
    'those who something happens to are no money',
    'Pologne : une enquête',
    'Parmi 900 femmes interrogées, 12 % ont reçu une offre douteuse et 3 % se sont fait voler leur passeport.',
    ['exact 900 count people [POL]', 'exact 12 percent people [POL]', 'exact 3 percent people [POL]'],
  ],
  [
    'inquiries of the police are no survey',
    'Lettonie : bilan',
    'D’après un questionnaire rempli en mai 2021 par 300 ouvriers, un sur cinq est payé. La police a ouvert 14 enquêtes et arrêté neuf personnes.',
    [
      'exact 300 count people [LVA] 2021-05',
      'exact 20 percent people [LVA] 2021-05',
      'exact 14 count cases [LVA]',
      'exact 9 count people [LVA]',
    ],
  ],
  [
    'numbers that share a noun count the same; those who finish a training of some days take part',
    'Kenya : des cours',
    'L’agence a formé respectivement 275 et 190 bergères. Douze juges achèvent aujourd’hui une formation de trois jours.',
    ['exact 275 count participants [KEN]', 'exact 190 count participants [KEN]', 'exact 12 count participants [KEN]'],
  ],
  [
    'the fourth since a year has not gone on since',
    'Ghana : une réunion',
    'La réunion, la quatrième depuis 2008, a coûté 4 000 euros.',
    ['exact 4000 EUR money [GHA]'],
  ],
  [
    'shares that a pronoun goes on with are of the same persons',
    'Lettonie : bilan',
    'En 2020, 44 % des victimes assistées par l’association avaient un contrat ; elles étaient 18 % en 2015.',
    ['exact 44 percent victims [LVA] 2020', 'exact 18 percent victims [LVA] 2015'],
  ],
  [
    'in whom signs of exploitation are found, and who is forced by a gang',
    'Suriname : une équipe',
    'Chez 57 femmes, les médecins ont constaté des signes d’exploitation. La police a vu neuf hommes forcés par un réseau à voler.',
    ['exact 57 count victims [SUR]', 'exact 9 count victims [SUR]'],
  ],
  [
    'who is put under investigation is a suspect; francs CFA are those of the country',
    'Bénin : une enquête',
    'Deux vendeurs ont été mis en examen. Les enfants sont attendus au Gabon. Chacun rapporte 30 000 francs CFA.',
    ['exact 2 count people [BEN]', 'exact 30000 XOF money [BEN]'],
  ],
  [
    'but what happens to a people in a country happens there',
    'Les Guinéens en Algérie',
    'Le centre emploie 14 agents.',
    ['exact 14 count people [DZA]'],
  ],
  [
    'persons behind cases of trafficking are its victims, behind other cases people',
    'Togo : bilan',
    'La brigade a retenu 53 cas de travail forcé. Huit de ces ouvriers ont porté plainte. La mairie a traité 40 dossiers. Six de ces ouvriers ont été payés.',
    [
      'exact 53 count cases [TGO]',
      'exact 8 count victims [TGO]',
      'exact 40 count cases [TGO]',
      'exact 6 count people [TGO]',
    ],
  ],
  [
    'boys with an article are among the victims right before',
    'Togo : bilan',
    'La police a libéré 89 adolescents. Les garçons, au nombre de 51, logent à Lomé.',
    ['exact 89 count victims [TGO]', 'exact 51 count victims [TGO]'],
  ],
  [
    'more of them, or without an article, are others',
    'Togo : bilan',
    'La police a libéré 89 adolescents. Les garçons, au nombre de 151, logent à Lomé. La ville a vacciné 40 garçons.',
    ['exact 89 count victims [TGO]', 'exact 151 count people [TGO]', 'exact 40 count people [TGO]'],
  ],
  [
    'whom somebody exploits is a victim',
    'Togo : un procès',
    'Deux patrons ont été jugés pour avoir exploité 14 Béninoises. La société a exploité 14 mines.',
    ['exact 2 count people [TGO]', 'exact 14 count victims [BEN TGO]', 'exact 14 count sites [TGO]'],
  ],
  [
    'those who train themselves take part, those who are asked do not',
    'Togo : un logiciel',
    'Trente policiers s’y sont exercés à Lomé. Sur 455 marins interrogés, 62 % en avaient entendu parler.',
    ['exact 30 count participants [TGO]', 'exact 455 count people [TGO]', 'exact 62 percent people [TGO]'],
  ],
  [
    'a sentence that goes on telling what its subject did goes on with its time',
    'Togo : bilan',
    'Entre 2014 et 2017, les délégués ont vu 300 familles. Ils y ont relevé 45 cas. Ils logent dans six villages.',
    ['exact 300 count people [TGO] 2014/2017', 'exact 45 count cases [TGO] 2014/2017', 'exact 6 count sites [TGO]'],
  ],
  [
    'a thing that is named again is counted, not the persons before it',
    'Togo : bilan',
    'En tout, 900 personnes ont emménagé. La ville a bâti 290 de ces logements.',
    ['exact 900 count people [TGO]', 'exact 290 count sites [TGO]'],
  ],
  [
    'days that are named again are not counted',
    'Togo : bilan',
    'En tout, 900 personnes sont venues. Trois de ces journées ont été longues.',
    ['exact 900 count people [TGO]'],
  ],
  [
    'that year heads a list, whose brackets go on as the first',
    'Brésil : bilan',
    'Les inspecteurs ont délivré 540 travailleurs en 2019.\n\nCette année-là, les victimes venaient surtout de :\n\n• le charbon (121 victimes) ;\n• les plantations de café (106) ;\n• le bétail (95).',
    [
      'exact 540 count victims [BRA] 2019',
      'exact 121 count victims [BRA] 2019',
      'exact 106 count victims [BRA] 2019',
      'exact 95 count victims [BRA] 2019',
    ],
  ],
  [
    'that period is the one that the sentence before tells',
    'Togo : bilan',
    'Leur rapport couvre les années 2018 à 2021. Durant cette période, 870 Togolaises sont parties.',
    ['exact 870 count people [TGO] 2018/2021'],
  ],
  [
    'a country that ends in the name of its money is no sum',
    'Uruguay : un retour',
    'Le bureau a raccompagné en Sierra Leone 28 marins. Quatre d’entre eux étaient malades.',
    ['exact 28 count people [SLE URY]', 'exact 4 count people [SLE URY]'],
  ],
  [
    'among those of a house the verb tells who was exploited',
    'Albanie : un foyer',
    'Parmi les pensionnaires de 2011, 31 avaient été exploitées en Italie.',
    ['exact 31 count victims [ITA] 2011'],
  ],
  [
    'a city of several countries is in the one that the opening names',
    'Les familles de San Jose quittent la toile',
    'Le camp, dans la ville philippine de Tacloban, a été démonté. En tout, 900 personnes ont emménagé.',
    ['exact 900 count people [PHL]'],
  ],
  [
    'a share of the group that the sentence opens with is of what was counted before',
    'Roumanie : bilan',
    'En 2021, les antennes ont identifié 505 victimes, contre 596 en 2020.\n\nDans cet ensemble, les filles pèsent lourd (45 %).',
    ['exact 505 count victims [ROU] 2021', 'exact 596 count victims [ROU] 2020', 'exact 45 percent victims [ROU] 2021'],
  ],
  [
    'only persons are freed from those who hold them',
    'Brésil : les fazendas',
    'Les agents ont contrôlé cinq fazendas. Ils en ont soustrait 116 à leurs geôliers.',
    ['exact 5 count sites [BRA]', 'exact 116 count victims [BRA]'],
  ],
  [
    'things that were counted since the persons are what the pronoun speaks of',
    'Italie : la plaine',
    'Les carabiniers ont arrêté seize personnes. La saison commence. Dix exploitations ont été placées sous administration judiciaire. Trois d’entre elles ont rouvert.',
    ['exact 16 count people [ITA]', 'exact 10 count sites [ITA]', 'exact 3 count sites [ITA]'],
  ],
  [
    'persons named since the cases are what the pronoun speaks of',
    'Malawi : des cas',
    'La police a signalé 40 cas. Le programme équipe les villages, d’où partent de nombreux jeunes. L’an passé, 74 d’entre eux sont rentrés.',
    ['exact 40 count cases [MWI]', 'exact 74 count people [MWI]'],
  ],
  [
    'a noun that was named in full before is that one',
    'Argentine : les ateliers clandestins',
    'La justice a fermé 83 ateliers.',
    ['exact 83 count sites [ARG]'],
  ],
  [
    'in an article about a region what goes on in a paragraph stays in its country',
    'Caraïbes : les ports',
    'Le cours a réuni 60 agents.\n\nLe sujet presse : à Sainte-Lucie, 19 femmes ont été découvertes. L’affaire a donné lieu à quatre inculpations.',
    ['exact 60 count participants [029]', 'exact 19 count people [LCA]', 'exact 4 count cases [LCA]'],
  ],
  [
    'an item of a list by kinds is a part of what was counted before the list',
    'Vaud : le rapport',
    'En 2020, l’équipe a suivi 153 victimes (2019 : 131). Les femmes forment 82 % de l’ensemble.\n\nTypes d’exploitation :\n- prostitution forcée : 79\n- secteurs divers (construction, restauration) : 40\n',
    [
      'exact 153 count victims [CHE] 2020',
      'exact 131 count victims [CHE] 2019',
      'exact 82 percent victims [CHE] 2020',
      'exact 79 count victims [CHE] 2020',
      'exact 40 count victims [CHE] 2020',
    ],
  ],
  [
    'in brackets behind a place stands how many of those before were there',
    'Uruguay : la ligne',
    'La ligne a reçu 6 204 appels. Parmi les départements, derrière Montevideo (2 930) vient Rivera.',
    ['exact 6204 count other [URY]', 'exact 2930 count other [URY]'],
  ],
  [
    'what was recorded is what the sentence before names',
    'Philippines : la côte',
    'C’était la sixième enquête du district. En 2022, il en avait enregistré 11.',
    ['exact 11 count cases [PHL] 2022'],
  ],
  [
    'lines wrapped as wide as 120 characters are one paragraph',
    'Mongolie : la route du charbon',
    'Le long de la route du charbon, les chauffeurs patientent parfois une semaine entière avant de franchir la frontière. Trente\net une victimes de la traite que le foyer a hébergées ont repris des études, et chacun de leurs enfants vont à l’école de\nla ville voisine.',
    ['exact 31 count victims [MNG]'],
  ],
  [
    'whose people the first sentence tells of yields to the only place that the opening names',
    'Un permis fermé',
    'Vingt-deux travailleurs mexicains d’une usine ont eu gain de cause. Au Québec, la loi change. Le centre embauchera deux avocates.',
    ['exact 22 count people [MEX CAN]', 'exact 2 count people [CAN]'],
  ],
  [
    '"leur nombre" is that of those of whom there was a share',
    'Québec : le permis',
    'Seuls 6 % des travailleurs étrangers ont porté plainte en 2023. Leur nombre est passé de 23 300 en 2017 à 59 000 en 2023.',
    ['exact 6 percent people [CAN] 2023', 'exact 23300 count people [CAN] 2017', 'exact 59000 count people [CAN] 2023'],
  ],
  [
    'what a team has found goes on with the one time of the sentence before',
    'Îles Salomon : les camps',
    'Le ministère a présenté les résultats d’une tournée menée de mai à novembre 2018. Les équipes ont visité 37 camps.',
    ['exact 37 count sites [SLB] 2018-05/2018-11'],
  ],
  [
    'the place of issue may be a sentence of one word, and where people were born is where they are from',
    'Les ouvriers de l’ananas',
    'Foggia. L’université a présenté une enquête. Beaucoup sont nés au Nicaragua. Elle a compté 338 femmes.',
    ['exact 338 count people [ITA]'],
  ],
  [
    'rows by years count what their heading names',
    'Fidji : la ligne',
    'Le service dure.\n\nAnnée après année, les appels reçus :\n2015 : 1 847\n2016 : 3 205\n\nTout va bien.',
    ['exact 1847 count other [FJI] 2015', 'exact 3205 count other [FJI] 2016'],
  ],
  [
    'a census tells when it counted, and what those of a span did last year is of no year that is told',
    'Sénégal : le refuge',
    'D’après un recensement de 2018, près de 4 900 enfants mendiaient. De 2001 à 2012, le refuge a reçu 1 543 femmes. L’école a ouvert : 19 d’entre elles y ont obtenu l’an passé un certificat.',
    ['approx 4900 count people [SEN] 2018', 'exact 1543 count people [SEN] 2001/2012', 'exact 19 count people [SEN]'],
  ],
];

describe('what a number takes from the title or the sentence before', () => {
  it.each(CASES)('%s', (_name, title, body, expected) => {
    expect(figureLines(body, title)).toEqual(expected);
  });
});
