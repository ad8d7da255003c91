import { describe, expect, it } from 'vitest';
import { constructionLines, partLines } from './constructionLines.fixture.ts';

describe('rows of a list in plain text', () => {
  it('count what their heading names, each in its own place; a total is of no row', () => {
    const body =
      'Le stage a pris fin à Lomé.\n\nAgents formés, par pays\nGhana .... 31\nBénin .... 18\nTotal .... 49\n';
    expect(constructionLines('fr', 'Togo : fin de stage', body)).toEqual([
      'exact 31..31 | participants | GHA | ',
      'exact 18..18 | participants | BEN | ',
      'exact 49..49 | participants | TGO | ',
    ]);
  });

  it('are parts of what is counted right above their heading', () => {
    const body =
      'Entradas de enero a marzo de 2021: 4.120 personas\n\nPrincipales países\n• Cuba: 1.900\n• Haití: 1.204\n';
    expect(constructionLines('es', 'Uruguay: boletín de fronteras', body)).toEqual([
      'exact 4120..4120 | people | URY | 2021-01/2021-03',
      'exact 1900..1900 | people | CUB | 2021-01/2021-03',
      'exact 1204..1204 | people | HTI | 2021-01/2021-03',
    ]);
  });

  it('are shares of what their heading names, where a dash parts them', () => {
    const body = 'COMPLAINTS BY COUNTRY, SECOND QUARTER OF 2018\n\nKenya – 52%\nUganda – 31%\nRwanda – 9%\n';
    expect(constructionLines('en', 'East African complaints desk', body)).toEqual([
      'exact 52..52 percent | cases | KEN | 2018-04/2018-06',
      'exact 31..31 percent | cases | UGA | 2018-04/2018-06',
      'exact 9..9 percent | cases | RWA | 2018-04/2018-06',
    ]);
  });

  it('name kinds in the singular below a row that counts', () => {
    const body = 'Personnes suivies : 80\n  - mendicité : 50\n  - domesticité : 30\nNuitées : 2 100\n';
    expect(constructionLines('fr', 'Gabon : le foyer en chiffres', body)).toEqual([
      'exact 80..80 | people | GAB | ',
      'exact 50..50 | people | GAB | ',
      'exact 30..30 | people | GAB | ',
      'exact 2100..2100 | other | GAB | ',
    ]);
  });

  it('have the one time that their heading tells, not the date of issue', () => {
    const rows = '• Arrests: 12\n• Vehicles stopped: 340\n';
    expect(constructionLines('en', 'Malta: results', `Key figures, March to May 2014\n\n${rows}`)).toEqual([
      'exact 12..12 | cases | MLT | 2014-03/2014-05',
      'exact 340..340 | other | MLT | 2014-03/2014-05',
    ]);
    expect(constructionLines('en', 'Malta: results', `Valletta, 14 May 2014\n\n${rows}`)).toEqual([
      'exact 12..12 | cases | MLT | ',
      'exact 340..340 | other | MLT | ',
    ]);
  });

  it('are shares of the persons in the bullet above', () => {
    expect(constructionLines('fr', 'Suisse : bilan', '• 90 victimes repérées\n• 60 % de femmes\n')).toEqual([
      'exact 90..90 | victims | CHE | ',
      'exact 60..60 percent | victims | CHE | ',
    ]);
  });

  it('may stand in one line, each number right behind its place', () => {
    const body = 'In 2010 the Bureau registered 9,000 departures.\n\nWhere they went\nQatar 4,100; Kuwait 2,350.\n';
    expect(constructionLines('en', 'Nepal: who left', body).slice(1)).toEqual([
      'exact 4100..4100 | other | QAT | 2010',
      'exact 2350..2350 | other | KWT | 2010',
    ]);
  });
});

describe('what a total is made of', () => {
  it('are the bulleted rows below that add up to it', () => {
    const rows = 'Victimes accueillies : 52\n- mendicité : 30\n- domesticité : 22\n';
    expect(partLines('fr', 'Belgique : un refuge', rows)).toEqual(['30 of 52', '22 of 52']);
    expect(partLines('fr', 'Belgique : un refuge', rows.replace('22', '27'))).toEqual([]);
  });

  it('are the shares "of the total" of the sum that was told last', () => {
    const body = 'In 2019 emigrants sent home 200 million dollars. From Auckland came 60% of the total.';
    expect(partLines('en', 'Samoa', body)).toEqual(['60 of 200000000']);
    expect(partLines('en', 'Samoa', body.replace('the total', 'the total of migrants'))).toEqual([]);
  });

  it('goes on over one sentence that counts nothing, not over one that names others', () => {
    const body = 'La casa acogió a 763 menores en 2014. No todos se quedan. A 48 les perdió la pista.';
    expect(partLines('es', 'Guinea', body)).toEqual(['48 of 763']);
    expect(partLines('es', 'Guinea', body.replace('No todos se quedan', 'Los bares cerraron'))).toEqual([]);
  });

  it('are so many of the dead', () => {
    const body = 'The board counted 753 Nepalis who had died abroad in 2019. Heat accounted for 231 of the dead.';
    expect(partLines('en', 'Nepal: those who did not return', body)).toEqual(['231 of 753']);
  });
});

describe('rows', () => {
  it('count what a heading with its year names, in that year', () => {
    const rows = 'Benín: 214\nTogo: 162\n';
    const heading = 'MENORES HALLADOS EN LOS PASOS FRONTERIZOS, 2014';
    expect(constructionLines('es', 'Boletín', `${heading}\n\n${rows}`)).toEqual([
      'exact 214..214 | people | BEN | 2014',
      'exact 162..162 | people | TGO | 2014',
    ]);
    expect(constructionLines('es', 'Boletín', `San José, 2014\n\n${rows}`)).toEqual([]);
  });

  it('are of the time that ends a line above the text, where it is longer than a month', () => {
    const rows = 'KEY FIGURES\n\nChildren met: 288\n- girls: 251\n- boys: 37\n\nThe note is issued by the Service.';
    expect(constructionLines('en', 'Tajikistan: statistical note, first half of 2019', rows)).toEqual([
      'exact 288..288 | people | TJK | 2019-01/2019-06',
      'exact 251..251 | people | TJK | 2019-01/2019-06',
      'exact 37..37 | people | TJK | 2019-01/2019-06',
    ]);
    expect(constructionLines('en', 'Tajikistan: statistical note, June 2019', rows)[0]).toBe(
      'exact 288..288 | people | TJK | ',
    );
  });

  it('may have their number before a colon and what it counts', () => {
    const rows = 'LAS CIFRAS\n78 000: niños que cosechan en Malaui\n';
    expect(constructionLines('es', 'Malaui', rows)).toEqual(['exact 78000..78000 | people | MWI | ']);
    expect(constructionLines('es', 'Malaui', '5: Niños en la calle\n')).toEqual([]);
    expect(constructionLines('fr', 'Malawi', '8002 : victimes, appelez ce numéro.\n')).toEqual([]);
  });
});

describe('those who are numbered', () => {
  it('are of a people where a comma stands for the verb', () => {
    const body = 'La casa acogió a 47 marineros. ¿De dónde eran? Veintiséis, indonesios; doce, ghaneses.';
    expect(constructionLines('es', 'Vigo', body).slice(1)).toEqual([
      'exact 26..26 | people | IDN | ',
      'exact 12..12 | people | GHA | ',
    ]);
    expect(partLines('es', 'Vigo', body)).toEqual(['26 of 47', '12 of 47']);
    expect(constructionLines('es', 'Vigo', 'Se hallaron 38 barcos. Doce, chinos; tres, coreanos.').slice(1)).toEqual([
      'exact 12..12 | other | CHN | ',
      'exact 3..3 | other | KOR | ',
    ]);
  });

  it('may open a sentence behind a joiner', () => {
    const body = 'En 2018 pasaron por la casa 3.418 marineros. Pero a 47 hubo que ayudarles.';
    expect(partLines('es', 'España', body)).toEqual(['47 of 3418']);
    expect(partLines('en', 'Spain', 'The home has 300 girls. But at nine, the bell rings.')).toEqual([]);
  });

  it('are persons where a verb has no other object', () => {
    expect(constructionLines('fr', 'Maroc', 'Une usine est venue recruter et en a embauché 190.')).toEqual([
      'exact 190..190 | people | MAR | ',
    ]);
    expect(constructionLines('fr', 'Maroc', 'Une usine est venue livrer et en a fabriqué 190.')).toEqual([]);
  });

  it('are so many in all, before a bracket or a colon', () => {
    const body = 'Las víctimas liberadas, nueve en total (siete de Colombia y dos de Venezuela), callan.';
    expect(constructionLines('es', 'España', body)[0]).toBe('exact 9..9 | victims | ESP | ');
  });

  it('are what a noun is told to be, at the end of a clause', () => {
    expect(constructionLines('es', 'España', 'Los detenidos son once: todos viven en Murcia.')).toEqual([
      'exact 11..11 | people | ESP | ',
    ]);
    expect(constructionLines('es', 'España', 'Los agentes son dos de los mejores del cuerpo.')).toEqual([]);
    expect(constructionLines('es', 'España', 'Las niñas callan y las horas de sueño son cuatro.')).toEqual([]);
  });

  it('are some "of those" and "of the latter"', () => {
    const body = 'Officers came upon 771 people at keyboards. Of those, 282 turned out to be from the city.';
    expect(partLines('en', 'Laos', body)).toEqual(['282 of 771']);
    expect(partLines('en', 'Laos', 'We took up 94 complaints. We upheld 58 of the latter in full.')).toEqual([
      '58 of 94',
    ]);
  });

  it('are victims where they have been recognised as such', () => {
    expect(constructionLines('en', 'Laos', 'It takes an hour. Forty-six have been recognised as victims.')).toEqual([
      'exact 46..46 | victims | LAO | ',
    ]);
    expect(
      constructionLines('en', 'Laos', 'It takes an hour. Forty-six have been listed as having no victims.'),
    ).toEqual([]);
  });

  it('may be a score with an adjective behind it', () => {
    expect(constructionLines('es', 'Marruecos', 'Asistió un centenar largo de vecinos.')).toEqual([
      'approx 100..100 | people | MAR | ',
    ]);
  });

  it('are what a noun comes to', () => {
    expect(constructionLines('en', 'Fiji', 'In 2022 the court sat for a week. Convictions came to six.')).toEqual([
      'exact 6..6 | cases | FJI | ',
    ]);
  });

  it('are whom the sentence before speaks of', () => {
    const body = 'Des hommes et des femmes attendent un bateau. Le consulat évalue leur nombre à 1 200.';
    expect(constructionLines('fr', 'Laos : lettre du consul', body)).toEqual(['exact 1200..1200 | people | LAO | ']);
  });

  it('are the people that opens the sentence, not what is theirs', () => {
    expect(constructionLines('en', 'Departures', 'In 2019 the total stood still. Nepalis numbered 1,934.')).toEqual([
      'exact 1934..1934 | people | NPL | ',
    ]);
    expect(
      constructionLines('en', 'Departures', 'In 2019 the total stood still. Nepali loans numbered 1,934.'),
    ).toEqual([]);
  });
});

describe('answers', () => {
  it('count what their question asks for', () => {
    const body =
      '¿Cuántos refugiados quedan en Ghana?\nA finales de 2012 teníamos registrados 6.400. En 2011 llegaron a ser unos 18.000.\n';
    expect(constructionLines('es', 'Ghana: preguntas y respuestas', body)).toEqual([
      'exact 6400..6400 | people | GHA | 2012',
      'approx 18000..18000 | people | GHA | 2011',
    ]);
    expect(
      constructionLines('en', 'Ghana: your questions', 'How many trawlers call at Tema?\nIn 2012 we logged 640.\n'),
    ).toEqual(['exact 640..640 | other | GHA | 2012']);
  });

  it('are parts of what was counted, where the question leaves its noun out', () => {
    const body = 'En 2016 entraron 900 llamadas en Lima. ¿Sabe en cuántas intervino la Fiscalía? En 31.';
    expect(constructionLines('es', 'Perú: carta de lectores', body)).toEqual([
      'exact 900..900 | other | PER | 2016',
      'exact 31..31 | other | PER | 2016',
    ]);
  });

  it('go on with the cases that a heading names', () => {
    const body = '3. Complaints\nThe Office received 1,204 in 2013, as against 980 in 2012.\n';
    expect(constructionLines('en', 'Fiji: labour bulletin', body)).toEqual([
      'exact 1204..1204 | cases | FJI | 2013',
      'exact 980..980 | cases | FJI | 2012',
    ]);
  });
});

describe('numbers', () => {
  it('go on behind their scale with a smaller one', () => {
    expect(constructionLines('fr', 'Mali', 'La phase coûtera 1 milliard 250 millions de francs CFA.')).toEqual([
      'exact 1250000000..1250000000 XOF | money | MLI | ',
    ]);
    expect(constructionLines('fr', 'Mali', 'Il a reçu 3 millions 500 000 francs CFA.')).toEqual([
      'exact 3500000..3500000 XOF | money | MLI | ',
    ]);
    expect(constructionLines('es', 'Chile', 'Gastaron 3 mil 200 millones de pesos.')).toEqual([
      'exact 3200000000..3200000000 CLP | money | CHL | ',
    ]);
  });

  it('may be so many tens of millions', () => {
    expect(
      constructionLines('fr', 'Mali', "Une dizaine de millions d'euros et une centaine de milliers de femmes."),
    ).toEqual(['approx 10000000..10000000 EUR | money | MLI | ', 'approx 100000..100000 | people | MLI | ']);
    expect(constructionLines('fr', 'Mali', 'Des dizaines de milliers de femmes sont parties.')).toEqual([]);
  });

  it('end a range with half a million', () => {
    expect(constructionLines('es', 'Senegal', 'Piden entre 300.000 y medio millón de francos CFA.')).toEqual([
      'range 300000..500000 XOF | money | SEN | ',
    ]);
  });

  it('said again in brackets are one', () => {
    const body =
      'Officers opened thirty-four (34) cases in 2023. The sum of D2,450 (two thousand four hundred and fifty dalasi) was shared.';
    expect(constructionLines('en', 'The Gambia: statement', body)).toEqual([
      'exact 34..34 | cases | GMB | 2023',
      'exact 2450..2450 GMD | money | GMB | ',
    ]);
  });

  it('take what stands behind their noun and a comma', () => {
    expect(constructionLines('fr', 'Togo', 'Dix mille enfants, à peu de chose près, trient le mica.')).toEqual([
      'approx 10000..10000 | people | TGO | ',
    ]);
  });

  it('are in the "B$" of the country', () => {
    expect(constructionLines('en', 'Brunei: results', 'Wages recovered: B$146,300')).toEqual([
      'exact 146300..146300 BND | money | BRN | ',
    ]);
    expect(constructionLines('en', 'The Bahamas: results', 'Wages recovered: B$146,300')).toEqual([
      'exact 146300..146300 BSD | money | BHS | ',
    ]);
  });

  it('take a percent sign beyond "-odd", and a bound from a verb', () => {
    expect(constructionLines('en', 'Malta', 'In 2014 60-odd per cent of the workers left.')).toEqual([
      'approx 60..60 percent | people | MLT | 2014',
    ]);
    expect(
      constructionLines('es', 'Perú', 'En 2014 los jueces dictaron 23 sentencias. Antes no pasaron de cuatro.'),
    ).toEqual(['exact 23..23 | cases | PER | 2014', 'atMost ..4 | cases | PER | ']);
  });
});

describe('a number with a rate', () => {
  it('has the time right behind the rate', () => {
    const body =
      'Kidnappings fell from 30 a month in 2012 to six a month in the second half of 2013, after patrols began.';
    expect(constructionLines('en', 'Sudan', body)).toEqual([
      'exact 30..30 | cases | SDN | 2012',
      'exact 6..6 | cases | SDN | 2013-07/2013-12',
    ]);
  });
});

describe('shares and sums that leave out their sign', () => {
  it('go on in a list without verbs', () => {
    expect(
      constructionLines(
        'en',
        'Malta',
        'The home took in 300 men. Syrians made up 70 per cent of them and Libyans 9.',
      ).slice(1),
    ).toEqual(['exact 70..70 percent | people | SYR+MLT | ', 'exact 9..9 percent | people | LBY+MLT | ']);
  });

  it('but are the number that a share comes to', () => {
    expect(constructionLines('fr', 'Mali', '38 % des appels viennent de Kayes, soit 41.')[1]).not.toContain('percent');
  });

  it('are of each hundred that their sentence opens with', () => {
    const body = 'Pasaron en 2021 once mil personas. De cada cien, 47 venían de Honduras y 14 de Haití.';
    expect(constructionLines('es', 'Guatemala', body).slice(1)).toEqual([
      'exact 47..47 percent | people | HND | 2021',
      'exact 14..14 percent | people | HTI | 2021',
    ]);
    expect(
      constructionLines('es', 'Guatemala', 'De cada cien, 47 venían de Honduras; la policía detuvo a 12.').at(-1),
    ).not.toContain('percent');
    expect(constructionLines('es', 'Perú', 'Hubo 500 denuncias. De cada cien, 30 se archivan.')[1]).toBe(
      'exact 30..30 percent | cases | PER | ',
    );
  });

  it('are some of a sum, or what is added to it', () => {
    expect(
      constructionLines('es', 'Honduras', 'Le pagan 75 lempiras, de los que debe apartar 25 para el bote.'),
    ).toEqual(['exact 75..75 HNL | money | HND | ', 'exact 25..25 HNL | money | HND | ']);
    expect(constructionLines('es', 'España', 'Debe 412.000 euros, a los que hay que añadir 38.500 en cuotas.')).toEqual(
      ['exact 412000..412000 EUR | money | ESP | ', 'exact 38500..38500 EUR | money | ESP | '],
    );
    expect(constructionLines('fr', 'Togo', 'Un budget de 90 000 euros, dont bénéficieront 250 cette année.')).toEqual([
      'exact 90000..90000 EUR | money | TGO | ',
    ]);
  });

  it('are what is paid for another', () => {
    expect(constructionLines('es', 'Liberia', 'Reciben 150 dólares por adulto, 100 si se trata de un menor.')).toEqual([
      'exact 150..150 USD | money | LBR | ',
      'exact 100..100 USD | money | LBR | ',
    ]);
    expect(constructionLines('en', 'Samoa', 'A sender pays 9.8 per cent at the counter.')).toEqual([
      'exact 9.8..9.8 percent | money | WSM | ',
    ]);
  });

  it('are in the money that the article calls by its name', () => {
    const body =
      'Les ofrecieron $450.000 en Uyuni, del lado chileno de la frontera. Deberán pagar 12 millones de pesos.';
    expect(
      constructionLines('es', 'Bolivianos en una mina de Chile', body).map((line) => line.split(' | ')[0]),
    ).toEqual(['exact 450000..450000 CLP', 'exact 12000000..12000000 CLP']);
    const between =
      'El Tribunal de Calama condenó a una familia que reclutaba en Potosí a bolivianos. Les ofrecieron $450.000 mensuales. Deberán pagar 12 millones de pesos.';
    expect(constructionLines('es', 'Condena por explotación', between).map((line) => line.split(' | ')[0])).toEqual([
      'exact 450000..450000 CLP',
      'exact 12000000..12000000 CLP',
    ]);
  });
});
