import type { ClaimTexts } from '../en/claims.ts';
import { counting } from '../counting.ts';
import { formatNumber } from '../formatNumber.ts';

const number = (n: number) => formatNumber(n, 'es');
const count = counting('es');
const figures = (n: number) => count(n, { one: 'cifra', other: 'cifras' });
const articles = (n: number) => count(n, { one: 'artículo', other: 'artículos' });

/** What the figures say together: claims that repeat, figures that disagree, years without any. */
export const claimsEs: ClaimTexts = {
  heading: 'Afirmaciones',
  intro:
    'Lo que estas cifras dicen juntas: las afirmaciones que repiten varios artículos, las cifras que se contradicen y lo que falta.',
  working: 'Comparando las cifras…',
  more: (n) => `Mostrar ${number(n)} más`,
  undated: 'sin fecha',
  repeats: {
    heading: (n) => count(n, { one: 'afirmación en varios artículos', other: 'afirmaciones en varios artículos' }),
    none: 'No hay dos artículos con la misma cifra.',
    articles: (n) => `${articles(n)}, por fecha:`,
    cite: 'el más antiguo: cítese este',
  },
  contradictions: {
    heading: (n) => count(n, { one: 'posible contradicción', other: 'posibles contradicciones' }),
    none: 'No se ha encontrado ninguna contradicción. La regla compara cifras de artículos distintos que cuentan lo mismo en el mismo lugar, en períodos que se solapan; no ve nada más.',
    why: 'Lo mismo en el mismo lugar, en períodos que se solapan, con límites que no se tocan.',
    samePeriod: 'Ambas se refieren al mismo período.',
    otherPeriod: 'Sus períodos se solapan, pero no son el mismo.',
    sameSubject: 'Ambos textos nombran el mismo grupo.',
    otherSubject: 'Quizá cuentan grupos distintos: los textos los nombran de otro modo.',
    subject: 'Contado:',
    noSubject: 'sin nombrar',
    isCut: 'De los lugares con muchísimas cifras solo se comparan algunas.',
  },
  gaps: {
    heading: (n) => `Lo que aún no se puede citar: ${count(n, { one: 'lugar', other: 'lugares' })} con lagunas`,
    none: 'Cada lugar tiene una cifra de cada medida para cada año.',
    within: (first, last) =>
      `Años sin cifra, de ${first} a ${last}, los años que estas cifras abarcan. Sin cifra no quiere decir cero.`,
    year: (first, last) => (first === last ? `${first}` : `${first}–${last}`),
    undated: (n) => `${figures(n)} sin año indicado`,
    open: (place, n) => `${place}: ${count(n, { one: 'medida', other: 'medidas' })} con lagunas`,
  },
  also: (n) => `También en ${count(n, { one: 'artículo más', other: 'artículos más' })}`,
};
