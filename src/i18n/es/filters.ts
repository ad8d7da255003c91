import { counting } from '../counting.ts';
import type { filtersEn } from '../en/filters.ts';
import { formatNumber } from '../formatNumber.ts';

const number = (n: number) => formatNumber(n, 'es');
const count = counting('es');
const figures = (n: number) => count(n, { one: 'cifra', other: 'cifras' });
const articles = (n: number) => count(n, { one: 'artículo', other: 'artículos' });

export const filtersEs: typeof filtersEn = {
  years: {
    first: 'Primer año',
    last: 'Último año',
    from: (year, n) => `desde ${year}, ${figures(n)}`,
    to: (year, n) => `hasta ${year}, ${figures(n)}`,
    range: (years, n) => `${years}: ${figures(n)}`,
    none: (years) => `${years}: ninguna cifra`,
    option: (year, n) => (n === 0 ? `${year} (ninguna cifra)` : `${year} (${n})`),
    undated: (n) => `${number(n)} sin año`,
    undatedOut: (n) => `Al elegir años se omiten ${figures(n)} sin año.`,
    hint: 'Arrastre sobre los años, o mueva los dos controles con las flechas del teclado.',
  },
  hits: {
    heading: (text) => `Resultados para «${text}»`,
    quotations: (n) => `En las citas: ${figures(n)}`,
    titles: (n) => `En los títulos: ${articles(n)}`,
    figures,
    more: (n) => `Mostrar ${number(n)} más`,
    saidBy: (who) => `según ${who}`,
  },
  waysOut: {
    heading: 'Ninguna cifra responde a este filtro',
    one: 'Sin él:',
    several: 'Ninguna cifra los cumple todos a la vez. Las vistas más próximas que contienen alguna:',
    without: (names, n) => `Sin ${names}: ${figures(n)}`,
  },
  link: {
    keeps: (what) => `El enlace guarda: ${what}.`,
    everything: 'todas las cifras, sin filtros',
    scale: { log: 'escala logarítmica', linear: 'escala lineal' },
    rows: { region: 'filas por región', country: 'filas por país' },
    height: { value: 'gráfico por año según el valor', region: 'gráfico por año según la región' },
    cells: { 'region-year': 'cobertura de regiones por año', 'country-measure': 'cobertura de países por medida' },
    panels: { region: 'un gráfico por región', country: 'un gráfico por país' },
    fullScreen: 'un gráfico a toda pantalla',
    picked: (n) => count(n, { one: 'cifra elegida', other: 'cifras elegidas' }),
    source: 'la fuente abierta',
    sort: (column, descending) => `tabla por ${column.toLowerCase()}${descending ? ', de mayor a menor' : ''}`,
  },
  resume: {
    offer: (view) => `Continuar donde estaba: ${view}`,
    dismiss: 'Olvidar esta vista',
  },
};
