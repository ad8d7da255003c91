import type { exportsEn } from '../en/exports.ts';

/** The words of exported files and of the Export menu. */
export const exportsFr: typeof exportsEn = {
  menu: 'Exporter',
  formats: {
    svg: 'SVG (dessin)',
    png: 'PNG (image, 300 ppp)',
    csv: 'CSV (virgule)',
    'csv;': 'CSV (point-virgule)',
  },
  extent: 'Sources dans les images',
  extents: { page: 'Autant qu’une page en contient', all: 'Toutes les sources' },
  working: 'Préparation du fichier…',
  done: (fileName) => `Enregistré sous ${fileName}`,
  failed: (reason) => `L’export a échoué\u00a0: ${reason}`,
  titles: {
    'by-region': 'Chiffres cités, par région',
    'by-year': 'Chiffres cités, par année',
    percentages: 'Pourcentages cités',
    coverage: 'Chiffres cités\u00a0: couverture',
    map: 'Chiffres cités, sur la carte',
    multiples: 'Chiffres cités, en petits multiples',
    table: 'Chiffres cités',
  },
  manyMeasures: (number) => `${number} mesures`,
  manyPlaces: (number) => `${number} lieux`,
  noYears: 'aucune période indiquée',
  countLine: (figures, articles) => `${figures} dans ${articles}.`,
  undatedLine: (number) => `${number} sans période dans le texte.`,
  doNotAddOne: 'Les chiffres d’un même article peuvent se recouper\u00a0; ne pas les additionner.',
  doNotAdd:
    'Les chiffres de différents articles se recoupent (personnes, lieux, périodes)\u00a0; ne pas les additionner.',
  minimum: 'Un chiffre est ce qu’un article affirme, non ce qui existe.',
  sources: 'Sources',
  moreFigures: (number, isOne) => `et ${number} ${isOne ? 'autre chiffre' : 'autres chiffres'}`,
  unprinted: (marker) => `${marker} du même article`,
  sentencesLeft: 'Les phrases qui ne sont pas imprimées sont dans les métadonnées de ce fichier.',
  sourcesLeft: (figures, articles) =>
    `${figures} de ${articles}\u00a0: liste complète dans les métadonnées de ce fichier.`,
  fromCatalog: 'date tirée du catalogue',
  undatedArticle: 'sans date',
  emptyTitle: 'Rien à dessiner',
  view: (url) => `Cette vue\u00a0: ${url}`,
  viewState: (query) => `État de la vue\u00a0: ${query}`,
  dataVersion: (version, date) => `Version des données ${version}\u00a0; exporté le ${date}.`,
  altText: (title, summary) => `${title}. ${summary}`,
};
