import type { PageMessages } from '../en/page.ts';
import { counting } from '../counting.ts';
import { formatNumber } from '../formatNumber.ts';

const count = counting('es');
const number = (n: number) => formatNumber(n, 'es');
const figures = (n: number) => count(n, { one: 'cifra', other: 'cifras' });
const articles = (n: number) => count(n, { one: 'artículo', other: 'artículos' });

export const pageEs: PageMessages = {
  name: 'Cifras citadas',
  tagline: 'Cada número que da un comunicado, y la frase que lo dice.',
  skipToFigures: 'Ir a las cifras',
  language: 'Idioma',
  theme: { label: 'Apariencia', system: 'Sistema', light: 'Clara', dark: 'Oscura' },
  measures: {
    victims: 'Víctimas',
    participants: 'Participantes',
    people: 'Personas',
    countries: 'Países',
    organisations: 'Organizaciones',
    sites: 'Lugares',
    cases: 'Casos',
    money: 'Dinero',
    other: 'Otros',
  },
  qualifiers: {
    exact: 'exacta',
    approx: 'aproximada',
    atLeast: 'al menos',
    atMost: 'como máximo',
    range: 'intervalo',
  },
  roles: { about: 'referido', origin: 'origen', destination: 'destino', venue: 'lugar de reunión' },
  bases: { stated: 'indicado', inferred: 'deducido', none: 'no indicado' },
  periodInferred: 'deducido',
  count: { figures, articles },

  filters: {
    heading: 'Filtros',
    show: (active) => (active === 0 ? 'Filtros' : `Filtros (${count(active, { one: 'activo', other: 'activos' })})`),
    country: 'País',
    region: 'Región',
    measure: 'Medida',
    article: 'Artículo',
    years: 'Años',
    search: 'Buscar en las citas',
    copyLink: 'Copiar el enlace a esta vista',
  },

  sentence: (s) => {
    const shown = s.figures === s.ofFigures ? figures(s.figures) : `${number(s.figures)} de ${figures(s.ofFigures)}`;
    const from =
      s.articles === s.ofArticles ? articles(s.articles) : `${number(s.articles)} de ${articles(s.ofArticles)}`;
    const taken = count.word(s.figures, { one: 'tomada', other: 'tomadas' });
    const undated = s.undated > 0 ? `; ${number(s.undated)} sin año indicado` : '';
    const omitted = count.word(s.undatedHidden, { one: 'se omite', other: 'se omiten' });
    const hidden = s.undatedHidden > 0 ? `; ${omitted} ${number(s.undatedHidden)} sin año indicado` : '';
    return `${shown}, ${taken} de ${from}${undated}${hidden}`;
  },

  charts: {
    heading: 'Gráficos',
    loading: 'Cargando los gráficos…',
    byRegion: 'Por región',
    byYear: 'Por año',
    percentages: 'Porcentajes',
    coverage: 'Cobertura',
    map: 'Mapa',
    multiples: 'Pequeños múltiplos',
  },

  table: {
    heading: 'Tabla de las cifras',
    caption: (n) => `${figures(n)}. Elija un valor para leer su fuente.`,
    columns: {
      value: 'Valor',
      qualifier: 'Precisión',
      measure: 'Medida',
      place: 'Lugar',
      period: 'Período',
      quotation: 'Cita',
      article: 'Artículo',
    },
    sortBy: (column) => `Ordenar por ${column}`,
    openSource: (figure) => `${figure}: leer la fuente`,
    pick: (figure) => `Seleccionar: ${figure}`,
  },

  loading: 'Cargando las cifras…',
  failed: {
    heading: 'No se han podido cargar las cifras',
    network: (file) => `No se ha podido acceder a ${file}. ¿Sigue publicada la página?`,
    http: (file, status) => `La petición de ${file} ha recibido el error ${status}.`,
    syntax: (file) => `${file} no es JSON válido.`,
    schema: (file, path) => `${file} no tiene la forma esperada en «${path}».`,
    version: (file, version) => `${file} es de la versión ${version}, que esta página no sabe leer.`,
    detail: (text) => `Detalle: ${text}`,
    retry: 'Reintentar',
    words: (language) => `No se han podido cargar los textos de la página en ${language}.`,
    part: 'No se ha podido cargar una parte de la página. Las cifras están completas.',
    stale: 'No se han podido cargar las cifras más recientes; las que se muestran son anteriores.',
  },
  noMatch: {
    heading: 'Ninguna cifra responde a estos filtros',
  },
  crashed: {
    heading: 'Algo ha fallado en esta página',
    body: 'No se ha perdido nada: las cifras están en los archivos. Recargue la página o empiece desde una vista sencilla.',
    reload: 'Recargar',
    plainView: 'Empezar desde una vista sencilla',
  },
};
