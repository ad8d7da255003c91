import { describe, expect, it } from 'vitest';
import { figureLines } from './figureLines.fixture.ts';

/** Where a figure happens, by names that no hand-made table holds, the place of issue, and what others are said to be. */
const CASES: readonly (readonly [name: string, title: string, body: string, expected: readonly string[]])[] = [
  [
    'a city of the gazetteer issues a release, with its date behind',
    'Un réseau démantelé',
    'Beja, 23 novembre 2022 – Trente personnes ont été arrêtées.',
    ['exact 30 count people [PRT]'],
  ],
  [
    'a city of the gazetteer behind a preposition',
    'Un réseau démantelé',
    'Les carabiniers ont arrêté trente personnes dans la plaine de Vercelli.',
    ['exact 30 count people [ITA]'],
  ],
  [
    'a name of the gazetteer that no preposition leads is rather a person’s',
    'Un réseau démantelé',
    'Selon l’avocat, Beja défend 12 victimes.',
    ['exact 12 count victims []'],
  ],
  [
    'of the countries that share a name the one that the article is about is meant',
    'Espagne : des foyers',
    'À Cuenca, le foyer a accueilli 14 victimes.',
    ['exact 14 count victims [ESP]'],
  ],
  [
    'of the countries that share a name the likeliest is meant where nothing tells',
    'Des foyers',
    'À Cuenca, le foyer a accueilli 14 victimes.',
    ['exact 14 count victims [ECU]'],
  ],
  [
    'a name that countries share is of the one that all the others in the opening are of',
    'Combien sont-elles ?',
    'Une enquête a été menée dans les cantons de Vaud, du Jura et du Tessin. Les Polonaises sont nombreuses. On a signalé 11 victimes.',
    ['exact 11 count victims [CHE]'],
  ],
  [
    'an agency speaks from its seat on a line of its own',
    'Une enquête sur les saisonniers',
    'Vienne, le 25 juin 2019\n\nL’Agence des droits fondamentaux de l’Union européenne a compté 237 victimes.',
    ['exact 237 count victims []'],
  ],
  [
    'whoever else speaks from there is there',
    'Une enquête sur les saisonniers',
    'Vienne, le 25 juin 2019\n\nLe ministère de l’Intérieur a compté 237 victimes.',
    ['exact 237 count victims [AUT]'],
  ],
  [
    'where a part was counted is not where the whole was, nor what goes on behind it',
    'Une opération commune',
    'Une opération a pris fin. D’autres suivront. On ne sait où. Nul ne le dit. Tous se taisent. On attend. Résultat : 229 interpellations, dont 61 en Espagne, et 249 victimes.',
    ['exact 229 count cases []', 'exact 61 count cases [ESP]', 'exact 249 count victims []'],
  ],
  [
    'persons from elsewhere were counted where the title tells',
    'Coup de filet en Italie',
    'Les carabiniers ont recensé seize personnes, pour beaucoup venues du Mali.',
    ['exact 16 count people [MLI ITA]'],
  ],
  [
    'whose other persons are tells nothing of those arrested',
    'Canada : des arrestations',
    'La police a arrêté trois hommes après l’exploitation de travailleurs agricoles mexicains.',
    ['exact 3 count people [CAN]'],
  ],
  [
    'a foundation of another country pays',
    'Cameroun : les comptes',
    'Les recettes ont atteint 96 millions de francs CFA, versés pour l’essentiel par une fondation suisse.',
    ['exact 96000000 XAF money [CMR]'],
  ],
  [
    'whose workers the arrested exploited tells nothing of the arrested',
    'Grèce : des arrestations',
    'La police a arrêté trois hommes pour avoir exploité des ouvriers mexicains.',
    ['exact 3 count people [GRC]'],
  ],
  [
    'a place and a comma lead on to the number of a verb that is left out',
    'Le bilan',
    'La France a recensé 45 victimes et la Belgique, 31.',
    ['exact 45 count victims [FRA]', 'exact 31 count victims [BEL]'],
  ],
  [
    'behind a place that a preposition leads stands no age',
    'Espagne : le bilan',
    'À Madrid, 45 victimes ont été libérées ; à Séville, 31 ; à Huelva, 12. Amina, 34, a parlé.',
    ['exact 45 count victims [ESP]', 'exact 31 count victims [ESP]', 'exact 12 count victims [ESP]'],
  ],
  [
    'where people are bound for in the title is not where it happens, where the opening tells that',
    'Des conseils avant de partir pour Moscou',
    'Les équipes ont fait halte dans 63 villages du Kirghizistan. Elles y ont reçu 560 candidats.',
    ['exact 63 count sites [KGZ]', 'exact 560 count people [KGZ]'],
  ],
];

describe('where a figure happens', () => {
  it.each(CASES)('%s', (_name, title, body, expected) => {
    expect(figureLines(body, title)).toEqual(expected);
  });
});
