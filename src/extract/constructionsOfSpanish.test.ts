import { describe, expect, it } from 'vitest';
import { constructionLines } from './constructionLines.fixture.ts';

describe('constructions of Spanish', () => {
  it.each([
    [
      'the day on which somebody speaks is not when it happens',
      'Perú: fondos',
      'Se abrirán dos albergues, según informó el 3 de junio de 2016.',
      ['exact 2..2 | sites | PER | '],
    ],
    [
      'a change counts what its own counting word names, not what the sentence has counted before',
      'Perú: balance de la fiscalía',
      'Se abrieron 20 procesos, pero el número de víctimas atendidas bajó de 64 a 41.',
      ['exact 20..20 | cases | PER | ', 'exact 64..64 | victims | PER | ', 'exact 41..41 | victims | PER | '],
    ],
    [
      'a change to come has two figures',
      'Perú: más plazas',
      'El refugio subirá de 25 a 40 plazas.',
      ['exact 25..25 | other | PER | ', 'exact 40..40 | other | PER | '],
    ],
    [
      'identified children are people where nobody speaks of trafficking',
      'Colombia: Las lluvias',
      'UNICEF identificó a unos 350 niños en Quibdó.',
      ['approx 350..350 | people | COL | '],
    ],
    [
      'an article may stand between a level and its noun',
      'Senegal: Un recuento',
      'La encuesta de 2018 cifró en más de 28.000 los niños mendigos.',
      ['atLeast 28000.. | people | SEN | 2018'],
    ],
    [
      'a people may bear the name of its country',
      'Jordania: Un refugio',
      'El refugio acogió a 412 filipinas en 2017.',
      ['exact 412..412 | people | PHL+JOR | 2017'],
    ],
    [
      'what is earned from one sum to another is no score',
      'Ecuador: El banano',
      'Los peones ganan de 8 a 11 dólares por jornada.',
      ['range 8..11 USD | money | ECU | '],
    ],
    [
      'two peoples go with two shares',
      'Panamá: La selva',
      'En 2023 pasaron 9.000 personas. Ecuatorianos y haitianos sumaron, respectivamente, un 11 % y un 9 %.',
      [
        'exact 9000..9000 | people | PAN | 2023',
        'exact 11..11 percent | people | ECU | 2023',
        'exact 9..9 percent | people | HTI | 2023',
      ],
    ],
    [
      'a police of a union speaks from its seat',
      'Una operación contra la trata',
      'La Haya – Policías de 22 países revisaron trenes. Europol coordinó la operación. Hubo 130 detenciones.',
      ['exact 22..22 | countries |  | ', 'exact 130..130 | cases |  | '],
    ],
    [
      'whose journey is paid is no money; whoever is given a diploma takes part',
      'Argentina: Talleres',
      'La agencia ha pagado el regreso de 53 bolivianos. Cada uno recibió 900 birres. Cuarenta fiscales recibieron su diploma.',
      [
        'exact 53..53 | people | BOL+ARG | ',
        'exact 900..900 ETB | money | ARG | ',
        'exact 40..40 | participants | ARG | ',
      ],
    ],
    [
      'workshops that sew and are closed are places',
      'Argentina: Inspecciones',
      'La inspección clausuró 31 talleres de costura en Lanús.',
      ['exact 31..31 | sites | ARG | '],
    ],
    [
      'a number alone behind a preposition of place is a part of the places right before',
      'Chile: Una inspección',
      'La inspección visitó 47 fincas en 2017. En once encontró contratos falsos.',
      ['exact 47..47 | sites | CHL | 2017', 'exact 11..11 | sites | CHL | 2017'],
    ],
    [
      'whom an operation rescues, and who is said to be exploited',
      'Chile: Un rescate',
      'Una operación permitió rescatar en Arica a 76 menores. Según el informe eran explotadas 300 mujeres.',
      ['exact 76..76 | victims | CHL | ', 'exact 300..300 | victims | CHL | '],
    ],
    [
      'an article stands within a range',
      'Honduras: Retornados',
      'Entre el 15 y el 20 % de los retornados vuelve a intentar el viaje.',
      ['range 15..20 percent | people | HND | '],
    ],
    [
      'a part between commas is an aside',
      'Panamá: La selva',
      'Más de 82.000 personas, entre ellas 18.600 niños, cruzaron la selva entre enero y abril de 2023.',
      ['atLeast 82000.. | people | PAN | 2023-01/2023-04', 'exact 18600..18600 | people | PAN | 2023-01/2023-04'],
    ],
    [
      'what is only compared with keeps its time; what is told of a year has it',
      'Panamá: La justicia',
      'La fiscal recordó que en 2021 se abrieron 46 investigaciones, frente a 31 el año anterior, y que hubo 13 sentencias.',
      ['exact 46..46 | cases | PAN | 2021', 'exact 31..31 | cases | PAN | 2020', 'exact 13..13 | cases | PAN | 2021'],
    ],
    [
      'parts stand between dashes',
      'Panamá: Un rescate',
      'La policía rescató a 34 mujeres —22 venezolanas y 12 colombianas— en un bar.',
      ['exact 34..34 | victims | PAN | ', 'exact 22..22 | victims | VEN+PAN | ', 'exact 12..12 | victims | COL+PAN | '],
    ],
    [
      'the noun of a change stands behind its second level',
      'Panamá: Un albergue',
      'El albergue pasa de 140 a 260 plazas.',
      ['exact 140..140 | other | PAN | ', 'exact 260..260 | other | PAN | '],
    ],
    [
      'who is enrolled at a school takes part in no event',
      'Panamá: La escuela',
      'Cerca de 2.100 niños fueron inscritos en la escuela pública.',
      ['approx 2100..2100 | people | PAN | '],
    ],
    [
      'whose people a title names is no place of the rest',
      'Panamá: rescatadas mujeres venezolanas y colombianas',
      'Fueron apresadas 17 personas y se ocuparon siete vehículos.',
      ['exact 17..17 | people | PAN | ', 'exact 7..7 | other | PAN | '],
    ],
    [
      'since what happened in a year, between commas',
      'Chile: Familias de acogida',
      'Desde su creación, en 2008, el programa ha recibido a 328 familias.',
      ['exact 328..328 | people | CHL | 2008/..'],
    ],
    [
      'a part of what was counted by that number',
      'Nicaragua: los cafetales',
      'De 53 haciendas visitadas, en doce había menores en los surcos, y en tres de esas doce trabajaban familias.',
      ['exact 53..53 | sites | NIC | ', 'exact 12..12 | sites | NIC | ', 'exact 3..3 | sites | NIC | '],
    ],
    [
      'things are spoken of, too',
      'Perú: los albergues',
      'La ONG visitó 24 centros de acogida en 2022. Seis de ellos carecían de agua.',
      ['exact 24..24 | sites | PER | 2022', 'exact 6..6 | sites | PER | 2022'],
    ],
    [
      'those who speak are people',
      'España: los cayucos',
      '«Éramos 150 en el cayuco», relata Modou.',
      ['exact 150..150 | people | ESP | '],
    ],
    [
      'what a number is set against has its own time',
      'España: los expedientes',
      'Hay 1.971 expedientes sin resolver, frente a los 1.240 de comienzos de 2022.',
      ['exact 1971..1971 | cases | ESP | ', 'exact 1240..1240 | cases | ESP | 2022'],
    ],
    [
      'so has what a contrast tells',
      'Bolivia: los procesos',
      'La fiscalía abrió 190 causas, cuando en 2021 abrió 430 causas.',
      ['exact 190..190 | cases | BOL | ', 'exact 430..430 | cases | BOL | 2021'],
    ],
    [
      'a giver whose verb is left out is no place',
      'Sudán: el hambre',
      'Noruega aportó 12 millones de euros y Canadá, 5 millones de dólares.',
      ['exact 12000000..12000000 EUR | money | SDN | ', 'exact 5000000..5000000 USD | money | SDN | '],
    ],
    [
      'what stands below a table goes on with what stands above it',
      'México: los menores',
      'Las autoridades atendieron a 113.542 menores.\n\n| País | 2023 |\n| --- | --- |\n| Honduras | 26.880 |\n\nDel total, 57 por ciento eran varones.',
      [
        'exact 113542..113542 | people | MEX | ',
        'exact 26880..26880 | people | HND | 2023',
        'exact 57..57 percent | people | MEX | ',
      ],
    ],
    [
      'whoever comes home is no longer where they come from',
      'Los guatemaltecos deportados de México',
      'El centro emplea a 14 agentes.',
      ['exact 14..14 | people | GTM | '],
    ],
    [
      'but what happens to a people in a country happens there',
      'Los guatemaltecos en México',
      'El centro emplea a 14 agentes.',
      ['exact 14..14 | people | MEX | '],
    ],
    [
      'what is not reached is above, and "otros" may stand behind a qualifier',
      'Chile: Un recuento',
      'El total de migrantes no llegaba a 93.000 en 2016. El taller acogió a aproximadamente otras 100 familias.',
      ['atMost ..93000 | people | CHL | 2016', 'approx 100..100 | people | CHL | '],
    ],
    [
      'articles stand within a list that pairs with years',
      'Chile: Un recuento',
      'La inspección visitó 76 buques en 2021 y 104 al año siguiente, y halló faltas en el 37 % y el 29 %, respectivamente.',
      [
        'exact 76..76 | other | CHL | 2021',
        'exact 104..104 | other | CHL | 2022',
        'exact 37..37 percent | other | CHL | 2021',
        'exact 29..29 percent | other | CHL | 2022',
      ],
    ],
    [
      'persons behind a colon are some of those before it',
      'Chile: Las víctimas',
      'Se reconoció a 286 víctimas, un 72 % de ellas extranjeras: 90 bolivianas y 64 paraguayas.',
      [
        'exact 286..286 | victims | CHL | ',
        'exact 72..72 percent | victims | CHL | ',
        'exact 90..90 | victims | BOL+CHL | ',
        'exact 64..64 | victims | PRY+CHL | ',
      ],
    ],
    [
      'whom somebody subjects to forced labour',
      'Chile: Una condena',
      'El tribunal condenó a un empresario por someter a trabajo forzoso a once ciudadanos.',
      ['exact 11..11 | victims | CHL | '],
    ],
    [
      'since then is since the time told before',
      'Chile: Un fondo',
      'La pastoral abrió el fondo en 2013. Desde entonces ha respaldado a 186 familias.',
      ['exact 186..186 | people | CHL | 2013/..'],
    ],
    [
      'a bracket keeps its time, and the season before has none that is told',
      'Chile: Una línea',
      'La línea recibió 640 denuncias a lo largo de 2016. El 21 % se refirió a la pesca (34 % en 2014). En la temporada 2012-2013 cruzaron 700 quechuas, contra 310 en la anterior.',
      [
        'exact 640..640 | cases | CHL | 2016',
        'exact 21..21 percent | cases | CHL | 2016',
        'exact 34..34 percent | cases | CHL | 2014',
        'exact 700..700 | people | CHL | 2012/2013',
        'exact 310..310 | people | CHL | ',
      ],
    ],
    [
      'who was detained somewhere is a suspect; what a survey of a year counted',
      'Chile: Una redada',
      'Los agentes han detenido en Calama a ocho personas por trata de seres humanos. La encuesta de hogares de 2009 contó 870 niñeras.',
      ['exact 8..8 | people | CHL | ', 'exact 870..870 | people | CHL | 2009'],
    ],
    [
      'a part of what the sentence names with a number that is no news',
      'Chile: Hospitales',
      'De los once hospitales de la zona, solamente cuatro tienen un médico.',
      ['exact 4..4 | sites | CHL | '],
    ],
    [
      'a people that is also a money: few are persons, thousands are a sum',
      'Paraguay: Una hacienda',
      'Unos 30 guaraníes fueron liberados. La cuota cuesta 5.000 guaraníes. Las víctimas eran bolivianas (12).',
      [
        'approx 30..30 | victims | PRY | ',
        'exact 5000..5000 PYG | money | PRY | ',
        'exact 12..12 | victims | BOL+PRY | ',
      ],
    ],
    [
      'thousands of guaraníes are money without a word for an amount',
      'Paraguay: Un sobre',
      'En el sobre había 80.000 guaraníes.',
      ['exact 80000..80000 PYG | money | PRY | '],
    ],
    [
      'the next of a list of parts has an adjective of the one before in its way',
      'Chile: una banda',
      'El grupo explotó a veintiséis víctimas, diecinueve de ellas venezolanas y siete colombianas.',
      ['exact 26..26 | victims | CHL | ', 'exact 19..19 | victims | VEN+CHL | ', 'exact 7..7 | victims | COL+CHL | '],
    ],
    [
      'a price is told by "se paga a", those who pay by "a"',
      'Bolivia: la castaña',
      'La caja se paga a 120 bolivianos. El alcalde multó a 300 bolivianos.',
      ['exact 120..120 BOB | money | BOL | ', 'exact 300..300 | people | BOL | '],
    ],
    [
      'the rest of a list has places of its own',
      'Guinea Ecuatorial: los mercados',
      'De los niños, 142 procedían de Benín, 97 de Camerún y los demás, de Togo.',
      ['exact 142..142 | people | BEN | ', 'exact 97..97 | people | CMR | '],
    ],
  ])('%s', (_, title, body, expected) => {
    expect(constructionLines('es', title, body)).toEqual(expected);
  });
});
