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
  working: 'Préparation du fichier…',
  done: (fileName) => `Enregistré sous ${fileName}`,
  failed: (reason) => `L’export a échoué\u00a0: ${reason}`,
  titles: {
    'by-region': 'Chiffres cités, par région',
    'by-year': 'Chiffres cités, par année',
    percentages: 'Pourcentages cités',
    table: 'Chiffres cités',
  },
  manyMeasures: (number) => `${number} mesures`,
  manyPlaces: (number) => `${number} lieux`,
  noYears: 'aucune période indiquée',
  countLine: (figures, articles) => `${figures} dans ${articles}.`,
  undatedLine: (number) => `${number} sans période dans le texte.`,
  doNotAdd:
    'Les chiffres de différents articles se recoupent (personnes, lieux, périodes)\u00a0; ne pas les additionner.',
  minimum: 'Un chiffre est ce qu’un article affirme, non ce qui existe.',
  sources: 'Sources',
  moreSources: (number, isOne) =>
    `et ${number} ${isOne ? 'autre chiffre' : 'autres chiffres'}\u00a0: voir le lien ci-dessous\u00a0; la liste complète est dans les métadonnées de ce fichier.`,
  fromCatalog: 'date tirée du catalogue',
  undatedArticle: 'sans date',
  emptyTitle: 'Rien à dessiner',
  view: (url) => `Cette vue\u00a0: ${url}`,
  dataVersion: (version, date) => `Version des données ${version}\u00a0; exporté le ${date}.`,
  altText: (title, summary) => `${title}. ${summary}`,
};
