import type { boardEn } from '../en/board.ts';

const count = (number: string, isOne: boolean, one: string, other: string) => `${number} ${isOne ? one : other}`;

/** The words of coverage, map and small multiples, and of what every chart can do. A number comes written out. */
export const boardEs: typeof boardEn = {
  tools: {
    table: 'Ver como tabla',
    chart: 'Ocultar la tabla',
    fullScreen: 'Pantalla completa',
    close: 'Salir de la pantalla completa',
    link: 'Copiar el enlace',
    linkOf: (title) => `Copiar el enlace al gráfico «${title}»`,
    tableOf: (title) => `Tabla: ${title}`,
    more: (number) => `Mostrar ${number} filas más`,
    value: 'Valor',
    measure: 'Medida',
    place: 'Lugar',
    period: 'Período',
    quotation: 'Cita',
    article: 'Artículo',
  },
  print: {
    page: 'Imprimir esta página',
    preparing: 'Cargando las frases para las notas…',
  },
  coverage: {
    title: 'Cobertura',
    cells: 'Celdas',
    'region-year': 'Región × año',
    'country-measure': 'País × medida',
    summary: (figures, filled, all) => `${figures} en ${filled} de ${all}; un número cuenta cifras, no personas.`,
    filledCells: (number) => number,
    allCells: (number, isOne) => count(number, isOne, 'celda', 'celdas'),
    empty: 'No hay ninguna cifra que contar.',
    blank: 'Una celda vacía significa: ninguna cifra en estos artículos. No significa cero.',
    repeated: (number, isOne) =>
      `${count(number, isOne, 'cifra abarca', 'cifras abarcan')} varios años o lugares: ${isOne ? 'se cuenta' : 'se cuentan'} en cada una de esas celdas y una sola vez en cada margen.`,
    noYear: 'sin año',
    noPlace: 'sin lugar',
    all: 'Todas',
    allFigures: 'Todas las cifras',
    cell: (figures, row, column) => `${figures}, ${row}, ${column}`,
    scroll: 'Las celdas de la cobertura; desplácese para verlas todas',
    keys: 'Celdas: las flechas desplazan, Intro enumera las cifras',
  },
  map: {
    title: 'Mapa',
    summary: (figures, countries) =>
      `${figures} sobre ${countries}; el área de un símbolo crece con el número de cifras, no de personas.`,
    countries: (number, isOne) => count(number, isOne, 'país', 'países'),
    empty: 'Ninguna de estas cifras se refiere a un país.',
    symbol: (country, figures) => `${country}: ${figures}`,
    press: 'Elija un país para filtrar; elíjalo de nuevo para quitar el filtro.',
    noFigure: 'ninguna cifra en esta selección (no es cero)',
    withFigures: 'con cifras',
    size: (figures) => `${figures}`,
    several: (number, isOne) =>
      `${count(number, isOne, 'cifra se refiere', 'cifras se refieren')} a varios países y ${isOne ? 'cuenta' : 'cuentan'} para cada uno.`,
    moved: 'Los símbolos que se taparían se apartan, unidos a su país por una línea.',
    codes: (list: string) => `Códigos (ISO 3166): ${list}.`,
    beside: 'Fuera del mapa',
    wide: (figures, region) => `${figures}, ${region}`,
    noPlace: (figures) => `${figures} sin lugar`,
    scroll: 'Mapa; desplácese para verlo entero',
    keys: 'Países: las flechas desplazan, Intro filtra',
    source: 'Contornos: Natural Earth, dominio público; proyección Equal Earth.',
  },
  multiples: {
    title: 'Pequeños múltiplos',
    panels: 'Paneles',
    summary: (figures, panels) => `${figures} en ${panels} con los mismos ejes, primero los que tienen más.`,
    panelCount: (number, isOne) => count(number, isOne, 'panel', 'paneles'),
    empty: 'Ninguna de estas cifras es un recuento que pueda situarse en un panel.',
    more: (places, figures) => `${places} más, con ${figures}, no tienen panel: filtre para verlos.`,
    places: (number, isOne) => count(number, isOne, 'lugar', 'lugares'),
  },
};
