import { describe, expect, it } from 'vitest';
import { constructionLines } from './constructionLines.fixture.ts';

describe('what a line tells of the figures below or behind it', () => {
  it.each([
    [
      'a heading that begins with persons and ends with their year',
      'fr',
      'Bilan du foyer',
      'Enfants pris en charge en 2019\n- pour le Bénin, à l’année : 214\n- pour le Togo : 96',
      ['exact 214..214 | people | BEN | 2019', 'exact 96..96 | people | TGO | 2019'],
    ],
    [
      'no law that ends with its year, and no goal',
      'en',
      'The Bridge foundation',
      'Migrants Act of 2011\n- Benin: 214\n\nChildren to be vaccinated by 2030\n- Togo: 96',
      [],
    ],
    [
      'nothing where it is of one person',
      'fr',
      'La fondation du Pont',
      'Directrice de la fondation en 2019\n- Bénin : 214\n- Togo : 96',
      [],
    ],
    [
      'a caption that opens with a place and no more',
      'fr',
      'En images : le Cap-Vert',
      'Les bénévoles servent le petit déjeuner à Mindelo.\n\n[2] Saint-Louis, Sénégal. Les filets sèchent.\n\n[3] Dakar. Dans ce bureau on cherche les disparus. Il a ouvert 412 dossiers.\n\nAilleurs, on a revu 12 hommes.',
      ['exact 412..412 | cases | SEN | ', 'exact 12..12 | people | CPV | '],
    ],
    [
      'whence people fled from a fight',
      'en',
      'A house in Abéché',
      'In Chad, 400 women who escaped gang violence in Haiti were housed.',
      ['exact 400..400 | people | HTI+TCD | '],
    ],
    [
      'the same in French',
      'fr',
      'Une maison à Abéché',
      'Au Tchad, 400 femmes ayant fui les combats au Soudan ont été logées.',
      ['exact 400..400 | people | SDN+TCD | '],
    ],
    [
      'the same in Spanish',
      'es',
      'Una casa en Colón',
      'En Panamá, 400 mujeres que huyeron de la violencia en Haití fueron alojadas.',
      ['exact 400..400 | people | HTI+PAN | '],
    ],
  ] as const)('%s', (_, language, title, body, expected) => {
    expect(constructionLines(language, title, body)).toEqual(expected);
  });
});

describe('whose number it is', () => {
  it.each([
    [
      'that of the cases a sentence opens with, not of those whom they are put to',
      'en',
      'Estonia: a report',
      'Complaints to the inspectors about unpaid rides rose from 38 to 121.',
      ['exact 38..38 | cases | EST | ', 'exact 121..121 | cases | EST | '],
    ],
    [
      'that of the subject of a second clause',
      'fr',
      'Estonie : un rapport',
      'Les plaintes ont reculé de 140 à 90, mais les victimes recensées sont passées de 12 à 30.',
      [
        'exact 140..140 | cases | EST | ',
        'exact 90..90 | cases | EST | ',
        'exact 12..12 | victims | EST | ',
        'exact 30..30 | victims | EST | ',
      ],
    ],
    [
      'what the cases of the sentence before concern is not what they are',
      'en',
      'Armenia: a line',
      'We passed 33 files to the court. Nineteen concerned men held in a mine.',
      ['exact 33..33 | cases | ARM | ', 'exact 19..19 | cases | ARM | '],
    ],
    [
      'of those who are spoken to',
      'en',
      'Timor-Leste says farewell',
      'The drums have been brought. Tomorrow 67 of you will take the flight.',
      ['exact 67..67 | people | TLS | '],
    ],
    [
      'of those who speak',
      'fr',
      'Le Tchad se souvient',
      "Nous dormions dehors. Douze d'entre nous sont restés.",
      ['exact 12..12 | people | TCD | '],
    ],
    [
      'a share of one group is one of persons, a share of groups is not',
      'en',
      'Chad: the young',
      'Women made up 14 per cent of the seasonal group bound for Abéché. Some 40 per cent of armed groups hold children.',
      ['exact 14..14 percent | people | TCD | ', 'approx 40..40 percent | organisations | TCD | '],
    ],
    [
      'a share that is funded is one of money, that of the centres behind it is not',
      'en',
      'Malawi: the plan',
      'The plan is only 35% funded, and 40 per cent of the centres are closed.',
      ['exact 35..35 percent | money | MWI | ', 'exact 40..40 percent | sites | MWI | '],
    ],
    [
      'a share of what was asked for is one of money',
      'es',
      'Panamá, en cifras',
      '- Fondos recibidos: 54 % de lo solicitado',
      ['exact 54..54 percent | money | PAN | '],
    ],
  ] as const)('%s', (_, language, title, body, expected) => {
    expect(constructionLines(language, title, body)).toEqual(expected);
  });
});
