import type { boardEn } from '../en/board.ts';

const count = (number: string, isOne: boolean, one: string, other: string) => `${number} ${isOne ? one : other}`;

/** The words of coverage, map and small multiples, and of what every chart can do. A number comes written out. */
export const boardFr: typeof boardEn = {
  tools: {
    table: 'Voir en tableau',
    chart: 'Masquer le tableau',
    fullScreen: 'Plein écran',
    close: 'Quitter le plein écran',
    link: 'Copier le lien',
    linkOf: (title) => `Copier le lien vers le graphique «\u00a0${title}\u00a0»`,
    tableOf: (title) => `Tableau\u00a0: ${title}`,
    more: (number) => `Afficher ${number} lignes de plus`,
    value: 'Valeur',
    measure: 'Mesure',
    place: 'Lieu',
    period: 'Période',
    quotation: 'Citation',
    article: 'Article',
  },
  print: {
    page: 'Imprimer cette page',
    preparing: 'Chargement des phrases pour les notes…',
  },
  coverage: {
    title: 'Couverture',
    cells: 'Cases',
    'region-year': 'Région × année',
    'country-measure': 'Pays × mesure',
    summary: (figures, filled, all) =>
      `${figures} dans ${filled} sur ${all}\u00a0; un nombre compte des chiffres, non des personnes.`,
    filledCells: (number, isOne) => count(number, isOne, 'case', 'cases'),
    allCells: (number) => number,
    empty: 'Il n’y a aucun chiffre à compter.',
    blank: 'Une case vide signifie\u00a0: aucun chiffre dans ces articles. Elle ne signifie pas zéro.',
    repeated: (number, isOne) =>
      `${count(number, isOne, 'chiffre couvre', 'chiffres couvrent')} plusieurs années ou lieux\u00a0: ${isOne ? 'compté' : 'comptés'} dans chacune de ces cases, une seule fois dans chaque marge.`,
    noYear: 'sans année',
    noPlace: 'sans lieu',
    all: 'Tous',
    allFigures: 'Tous les chiffres',
    cell: (figures, row, column) => `${figures}, ${row}, ${column}`,
    scroll: 'Les cases de la couverture\u00a0; faites défiler pour tout voir',
    keys: 'Cases\u00a0: les flèches déplacent, Entrée donne la liste des chiffres',
  },
  map: {
    title: 'Carte',
    summary: (figures, countries) =>
      `${figures} sur ${countries}\u00a0; la surface d’un symbole croît avec le nombre de chiffres, non de personnes.`,
    countries: (number, isOne) => count(number, isOne, 'pays', 'pays'),
    empty: 'Aucun de ces chiffres ne porte sur un pays.',
    symbol: (country, figures) => `${country}\u00a0: ${figures}`,
    press: 'Choisissez un pays pour filtrer, choisissez-le encore pour retirer le filtre.',
    noFigure: 'aucun chiffre dans cette sélection (non pas zéro)',
    withFigures: 'avec des chiffres',
    size: (figures) => `${figures}`,
    several: (number, isOne) =>
      `${count(number, isOne, 'chiffre porte', 'chiffres portent')} sur plusieurs pays et ${isOne ? 'compte' : 'comptent'} pour chacun.`,
    moved: 'Des symboles qui se couvriraient s’écartent, un trait les relie à leur pays.',
    codes: (list: string) => `Codes (ISO 3166)\u00a0: ${list}.`,
    beside: 'Hors de la carte',
    wide: (figures, region) => `${figures}, ${region}`,
    noPlace: (figures) => `${figures} sans lieu`,
    scroll: 'Carte\u00a0; faites défiler pour tout voir',
    keys: 'Pays\u00a0: les flèches déplacent, Entrée filtre',
    source: 'Contours\u00a0: Natural Earth, domaine public\u00a0; projection Equal Earth.',
  },
  multiples: {
    title: 'Petits multiples',
    panels: 'Panneaux',
    summary: (figures, panels) => `${figures} dans ${panels} aux mêmes axes, d’abord ceux qui en ont le plus.`,
    panelCount: (number, isOne) => count(number, isOne, 'panneau', 'panneaux'),
    empty: 'Aucun de ces chiffres n’est un effectif que l’on puisse placer dans un panneau.',
    more: (places, figures) => `${places} de plus, avec ${figures}, n’ont pas de panneau\u00a0: filtrez pour les voir.`,
    places: (number, isOne) => count(number, isOne, 'lieu', 'lieux'),
  },
};
