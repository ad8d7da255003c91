import type { DetailTexts } from '../en/details.ts';
import { counting } from '../counting.ts';
import { formatNumber } from '../formatNumber.ts';

const count = counting('es');
const number = (n: number) => formatNumber(n, 'es');
const figures = (n: number) => count(n, { one: 'cifra', other: 'cifras' });

/** What the page says only to those who look closer, or where something is wrong. */
export const detailsEs: DetailTexts = {
  rows: {
    notPrinted: (n) =>
      `${count(n, { one: 'cifra más no se imprime', other: 'cifras más no se imprimen' })}; exporte la tabla para tenerlas todas.`,
    order: 'Ordenar por',
    unsorted: 'Orden de los artículos',
    turn: 'Invertir el orden',
  },

  controls: {
    filterList: (names) => `Filtros: ${names}`,
    textChip: (text) => `«${text}»`,
    regionWideChip: 'con cifras regionales',
    noFilter: 'Ningún filtro.',
    yearsChip: (from, to) =>
      from === null ? `hasta ${to}` : to === null ? `desde ${from}` : from === to ? `${from}` : `${from}–${to}`,
    chartFailed: (title) => `No se ha podido dibujar el gráfico «${title}».`,
    otherCharts: 'Los demás gráficos y la tabla no se ven afectados.',
    chips: 'Filtros activos',
    remove: (what) => `Quitar el filtro: ${what}`,
    clearAll: 'Borrar todo',
    regionWide: (n, countries) => `Incluir ${figures(n)} sobre la región en su conjunto (${countries})`,
    toCharts: 'Ir a un gráfico',
    clearFilters: 'Borrar todos los filtros',
    from: 'Desde el año',
    to: 'Hasta el año',
    anyYear: 'Todos',
    searchHint: 'Busca en las citas y los títulos, lo que se cuenta y quién lo dijo',
    all: { country: 'Todos', region: 'Todas', measure: 'Todas', qualifier: 'Todas', article: 'Todos' },
    chosen: (n, facet) =>
      facet === 'region' || facet === 'measure' || facet === 'qualifier'
        ? count(n, { one: 'elegida', other: 'elegidas' })
        : count(n, { one: 'elegido', other: 'elegidos' }),
    nothingFound: 'Nada coincide con lo que ha escrito.',
    regionWideOnly: (n) => `${figures(n)} sobre su región`,
    metThere: (countries, n) =>
      n === 1
        ? `${countries}: solo lugar de reunión; ninguna cifra se refiere a este país.`
        : `${countries}: solo lugares de reunión; ninguna cifra se refiere a estos países.`,
    metThereOnly: 'solo lugar de reunión',
    noFigureNow: 'ninguna cifra con los demás filtros',
    optionsHint: (n) => `${number(n)} más: escriba para buscar`,
    linkCopied: 'Enlace copiado',
    copyFailed: 'El navegador no permite copiar. Copie esta dirección:',
  },

  source: {
    notTold: 'no indicado',
    heading: 'Fuente',
    outside: 'Esta cifra no está en la selección actual.',
    clearFilters: 'Borrar los filtros',
    close: 'Cerrar la fuente',
    previous: 'Cifra anterior',
    next: 'Cifra siguiente',
    position: (at, of) => `Cifra ${at} de ${of} en este artículo`,
    measure: 'Medida',
    places: 'Lugar',
    period: 'Período',
    said: 'Según',
    hedged: 'El propio texto presenta esta cifra como una estimación.',
    part: 'Parte de',
    published: (date) => `Publicado: ${date}`,
    fromCatalog: 'del catálogo, no del texto',
    catalogRemarks: 'Qué dice el catálogo',
    evidence: 'En qué se apoya la fecha:',
    note: 'Dirección:',
    notDated: 'El artículo no lleva fecha.',
    original: 'Página original, en la frase',
    originalIn: (language) => `Página original (en ${language})`,
    pageIn: (language) => `página en ${language}`,
    noOriginal: 'No se conoce la dirección del original.',
    file: (name) => `Archivo: ${name}`,
    article: 'El artículo',
    menu: 'Texto antes del artículo (menú)',
    contact: 'Texto después del artículo (contacto)',
    otherFigure: 'Otra cifra de este artículo: abrir su fuente',
    permalink: 'Copiar el enlace a esta cifra',
    noTrace: 'No se anotó ningún paso de la lectura de esta cifra.',
    loading: 'Cargando el texto del artículo…',
    failed: 'No se ha podido mostrar el texto del artículo.',
  },

  reading: {
    stages: {
      'find numbers': 'Número',
      qualify: 'Precisión',
      measure: 'Qué se cuenta',
      place: 'Lugar',
      period: 'Período',
      other: 'Otro paso',
    },
    range: (low, high) => `de ${low} a ${high}`,
    periodBases: { stated: 'indicado', inferred: 'deducido', none: 'no indicado' },
    qualifierBases: { stated: 'indicada', inferred: 'deducida', none: 'no indicada' },
    hows: {
      'the title': 'según el título',
      'the dateline': 'según la línea de fecha',
      'the first sentence': 'según la primera frase',
      'the opening': 'según el comienzo del artículo',
      'an office or a government': 'según el nombre de una oficina o de un gobierno',
      'as the figure before': 'como la cifra anterior',
      'as its whole': 'como la cifra de la que forma parte',
      'as before': 'como la cifra anterior',
      'as listed': 'como las demás de su lista',
      'as its survey': 'según la encuesta que nombra el texto',
      'same topic': 'según la cifra anterior sobre el mismo tema',
    },
    notes: {
      'no year told': 'ningún año indicado',
      'the level before a change': 'el nivel anterior a un cambio',
      'the level after a change': 'el nivel posterior a un cambio',
      'no place': 'ningún lugar indicado',
    },
  },

  noArticles: {
    heading: 'Todavía no hay ningún artículo',
    body: 'Ponga comunicados (.txt, .md o .html) en la carpeta «seeds». La página los muestra en cuanto están ahí.',
  },

  noFigures: {
    heading: (n) => `${count(n, { one: 'artículo leído', other: 'artículos leídos' })}, ninguna cifra encontrada`,
    body: 'Ninguno de los textos da un número de personas, lugares, organizaciones o casos, un porcentaje o una suma de dinero.',
    list: 'Artículos leídos',
  },

  problems: {
    summary: ({ files, folders, catalog }) =>
      [
        ...(files > 0
          ? [count(files, { one: 'archivo no se ha podido leer', other: 'archivos no se han podido leer' })]
          : []),
        ...(folders > 0 ? [count(folders, { one: 'carpeta sin artículos', other: 'carpetas sin artículos' })] : []),
        ...(catalog > 0 ? [count(catalog, { one: 'error en el catálogo', other: 'errores en el catálogo' })] : []),
        ...(files + folders === 0 ? ['se han leído todos los artículos'] : []),
      ].join('; '),
    more: (n) => `${number(n)} más`,
    colon: ':',
    entry: {
      'no-article': (id) => `Entrada «${id}»: ningún artículo lleva este nombre.`,
      'not-an-object': (id) => `Entrada «${id}»: se omite; los datos de un artículo van entre { }.`,
      'unknown-field': (id, field) => `Entrada «${id}»: «${field}» no es un dato que el catálogo conozca.`,
      'wrong-value': (id, field, wanted) => `Entrada «${id}»: se omite «${field}»; debería ser ${wanted}.`,
    },
    fieldWants: {
      url: 'una dirección web (https://…)',
      urlLanguage: 'un idioma, como es',
      published: 'una fecha, como 2016-06',
      evidence: 'un texto',
      note: 'un texto',
    },
    atLine: (line, column) => `Línea ${line}, columna ${column}.`,
    sameName: (file) => `Es ${file}.`,
    reasons: {
      'no-such-path': 'Este archivo o esta carpeta no existe.',
      'no-articles': 'La carpeta no contiene ningún artículo (.txt, .md o .html).',
      'unreadable-file': 'No se ha podido abrir el archivo.',
      'unread-kind': 'Los archivos de este tipo no se leen. Guarde el artículo como .txt, .md o .html.',
      'empty-file': 'El archivo está vacío.',
      'binary-file': 'El archivo no es un texto.',
      'unknown-encoding': 'No se conoce la codificación del archivo.',
      'unknown-language': 'No se ha reconocido el idioma del texto.',
      'reading-failed': 'El programa ha fallado con este artículo; no se muestra ninguna de sus cifras.',
      'duplicate-id': 'Otro artículo lleva el mismo nombre.',
      'catalog-syntax': 'El catálogo no es JSON válido; se omiten sus datos.',
      'catalog-entry': 'Una entrada del catálogo no se puede usar.',
    },
    at: (start) => `en el carácter ${start}`,
  },

  notices: {
    heading: (n) =>
      count(n, { one: 'parte de la dirección se ha ignorado', other: 'partes de la dirección se han ignorado' }),
    'unknown-key': (key, value) => `«${key}» no es un filtro de esta página (${key}=${value}).`,
    'wrong-value': (key, value) => `«${value}» no significa nada para «${key}».`,
    'not-in-data': (key, value) => `«${value}» (${key}) no está en estos artículos.`,
    missing: (id) => `El enlace remite a una cifra que no está en estos artículos: ${id}`,
    dismiss: 'Descartar',
  },

  facts: {
    heading: 'En todos los artículos',
    figures: (n) => count.word(n, { one: 'cifra', other: 'cifras' }),
    articles: (n) => count.word(n, { one: 'artículo', other: 'artículos' }),
    countries: (n) => count.word(n, { one: 'país', other: 'países' }),
    years: 'años indicados',
    noYears: 'ningún año indicado',
    largest: 'Mayor número de víctimas citado',
    openSource: 'Leer la fuente',
  },

  sources: {
    heading: 'Fuentes',
    file: (name) => `Archivo: ${name}.`,
    undated: 'sin fecha',
    without: (n) =>
      `${count(n, { one: 'artículo', other: 'artículos' })} ${count.word(n, { one: 'no indica', other: 'no indican' })} ninguna cifra`,
  },
};
