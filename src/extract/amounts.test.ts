import { describe, expect, it } from 'vitest';
import type { Language } from '../model/article.ts';
import { extractFigures } from './extractFigures.ts';
import { sourceOf } from './sourceOf.fixture.ts';

/** One line for each figure: the bounds with the currency, what it counts, when. */
const lines = (language: Language, title: string, body: string) =>
  extractFigures(sourceOf(body, { title, language })).figures.map(({ value, unit, currency, measure, period }) =>
    [`${value.low ?? ''}..${value.high ?? ''} ${currency ?? unit}`, measure, period.edtf].join(' | '),
  );

type Row = readonly [name: string, language: Language, title: string, body: string, expected: readonly string[]];

describe('amounts', () => {
  it.each<Row>([
    [
      '"$" is the peso where the article is about Argentina',
      'es',
      'Argentina: los salarios',
      'El ingreso promedio ascendió a $ 241.317 mensuales.',
      ['241317..241317 ARS | money | '],
    ],
    [
      'but what is named dollars is in dollars',
      'es',
      'Argentina: la ayuda',
      'La agencia aportó $ 5 millones de dólares y US$ 300.',
      ['5000000..5000000 USD | money | ', '300..300 USD | money | '],
    ],
    [
      '"$" is that of Canada in a French text about Québec',
      'fr',
      'Québec : les salaires',
      'Les inspecteurs ont récupéré 318 000 $.',
      ['318000..318000 CAD | money | '],
    ],
    [
      'and of the United States where an article is about two countries',
      'fr',
      'Canada et Haïti : les salaires',
      'Les inspecteurs ont récupéré 318 000 $.',
      ['318000..318000 USD | money | '],
    ],
    [
      'digits go on behind "mil"',
      'es',
      'México: menores',
      'Más de 12 mil 400 menores recibieron una tarjeta y 3 mil 56 la pidieron.',
      ['12400.. count | people | ', '3056..3056 count | people | '],
    ],
    [
      'but not behind a comma, nor before a noun of millions',
      'es',
      'México: menores',
      'Hay 2 millones de niños, 300 escuelas y 12 mil, 40 % de ellas niñas.',
      [
        '2000000..2000000 count | people | ',
        '300..300 count | sites | ',
        '12000..12000 count | people | ',
        '40..40 percent | people | ',
      ],
    ],
    [
      'what a name of people counts beside pay is money',
      'es',
      'Bolivia: la castaña',
      'Cada zafrero cobra 6.000 bolivianos por zafra; antes cobraba 2.200.',
      ['6000..6000 BOB | money | ', '2200..2200 BOB | money | '],
    ],
    [
      'and people elsewhere',
      'es',
      'Bolivia: la frontera',
      'Unos 300 bolivianos cruzaron la frontera. El taller pagaba a 40 bolivianos.',
      ['300..300 count | people | ', '40..40 count | participants | '],
    ],
    [
      'a level keeps the millions of the one before',
      'es',
      'Argentina: la deuda',
      'La deuda pasó de 3,2 millones de pesos en 2021 a 2,7 en 2023.',
      ['3200000..3200000 ARS | money | 2021', '2700000..2700000 ARS | money | 2023'],
    ],
    [
      'a share of what somebody earns is one of money',
      'fr',
      'Italie : la traite',
      'Les femmes devaient remettre 60 % de ce qu’elles gagnaient.',
      ['60..60 percent | money | '],
    ],
    [
      'fines in millions are money in the currency told before',
      'es',
      'España: la Inspección',
      'El subsidio asciende a 612 euros. Las sanciones propuestas sumaron 5,2 millones.',
      ['612..612 EUR | money | ', '5200000..5200000 EUR | money | '],
    ],
    [
      'a sum asked for a year covers that year',
      'es',
      'Haití: la ayuda',
      'El plan pide 98 millones de dólares para 2024, a fin de atender a las familias.',
      ['98000000..98000000 USD | money | 2024'],
    ],
    [
      'a letter before an amount is the sign of the country’s own money',
      'en',
      'Nigeria: The Debts',
      'They owed N1.4 million on average. The fund asks for N2.2bn, not for the N2 road.',
      ['1400000..1400000 NGN | money | ', '2200000000..2200000000 NGN | money | '],
    ],
    [
      'and one behind a number, or apart from a small one, is none',
      'en',
      'Nigeria: The Debts',
      'They sat in row N 12 and in row 12 N, on which 30 K is spent.',
      [],
    ],
    [
      'in Spanish, too',
      'es',
      'Guatemala: el presupuesto',
      'El presupuesto asciende a Q1,3 millones y cada beca a Q4,500.',
      ['1300000..1300000 GTQ | money | ', '4500..4500 GTQ | money | '],
    ],
    [
      'lakhs and crores are scales, and "Rs." ends no sentence',
      'en',
      'India: The Debts',
      'The State owed each of them Rs. 20,000. Some ₹3.1 crore and 5 lakh rupees remained.',
      ['20000..20000 INR | money | ', '31000000..31000000 INR | money | ', '500000..500000 INR | money | '],
    ],
    [
      'dollars before "à" are no Australian ones',
      'fr',
      'Canada : les frais',
      'Les frais allaient de 2 000 $ à 6 500 $.',
      ['2000..6500 CAD | money | '],
    ],
    [
      'what the Bolivian money is paid in may be a range',
      'es',
      'Bolivia: un fondo',
      'El fondo paga montos que van de 3.000 a 11.000 bolivianos a 186 bolivianos retornados.',
      ['3000..11000 BOB | money | ', '186..186 count | people | '],
    ],
  ])('%s', (_, language, title, body, expected) => {
    expect(lines(language, title, body)).toEqual(expected);
  });
});

describe('a decimal before a scale', () => {
  it('gives the number that is written, to the unit', () => {
    expect(
      lines(
        'fr',
        'France : les coûts',
        'Cela coûte 2,07 millions d’euros, de 1,13 à 8,29 milliards de francs CFA, ou 4,35 M€.',
      ),
    ).toEqual([
      '2070000..2070000 EUR | money | ',
      '1130000000..8290000000 XOF | money | ',
      '4350000..4350000 EUR | money | ',
    ]);
  });
});

describe('a range whose ends look like years', () => {
  it('is one of counts where one of them is none', () => {
    expect(lines('en', 'Oman', 'The group helped 2000-2500 women. In 2014-2015 it helped 40 men.')).toEqual([
      '2000..2500 count | people | ',
      '40..40 count | people | 2014/2015',
    ]);
  });
});
