import type { DetailTexts } from '../en/details.ts';
import { counting } from '../counting.ts';
import { formatNumber } from '../formatNumber.ts';

const count = counting('fr');
const number = (n: number) => formatNumber(n, 'fr');
const figures = (n: number) => count(n, { one: 'chiffre', other: 'chiffres' });

/** What the page says only to those who look closer, or where something is wrong. */
export const detailsFr: DetailTexts = {
  rows: {
    notPrinted: (n) =>
      `${count(n, { one: 'autre chiffre n’est pas imprimé', other: 'autres chiffres ne sont pas imprimés' })}\u00a0; exportez le tableau pour les avoir tous.`,
    order: 'Trier par',
    unsorted: 'Ordre des articles',
    turn: 'Inverser l’ordre',
  },

  controls: {
    filterList: (names) => `Filtres\u00a0: ${names}`,
    textChip: (text) => `«\u00a0${text}\u00a0»`,
    regionWideChip: 'avec les chiffres régionaux',
    noFilter: 'Aucun filtre.',
    yearsChip: (from, to) =>
      from === null ? `jusqu’en ${to}` : to === null ? `depuis ${from}` : from === to ? `${from}` : `${from}–${to}`,
    chartFailed: (title) => `Le graphique «\u00a0${title}\u00a0» n’a pas pu être dessiné.`,
    otherCharts: 'Les autres graphiques et le tableau ne sont pas touchés.',
    chips: 'Filtres actifs',
    remove: (what) => `Retirer le filtre\u00a0: ${what}`,
    clearAll: 'Tout effacer',
    regionWide: (n, countries) => `Inclure ${figures(n)} sur l’ensemble de la région (${countries})`,
    toCharts: 'Aller à un graphique',
    clearFilters: 'Effacer tous les filtres',
    from: 'De l’année',
    to: 'À l’année',
    anyYear: 'Toutes',
    searchHint: 'Cherche dans les citations et les titres, ce qui est compté et qui l’a dit',
    all: { country: 'Tous', region: 'Toutes', measure: 'Toutes', qualifier: 'Toutes', article: 'Tous' },
    chosen: (n, facet) =>
      facet === 'region' || facet === 'measure' || facet === 'qualifier'
        ? count(n, { one: 'choisie', other: 'choisies' })
        : count(n, { one: 'choisi', other: 'choisis' }),
    nothingFound: 'Rien ne correspond à ce que vous avez saisi.',
    regionWideOnly: (n) => `${figures(n)} sur sa région`,
    metThere: (countries, n) =>
      `${countries}\u00a0: ${n === 1 ? 'lieu' : 'lieux'} de réunion seulement\u00a0; aucun chiffre ne porte sur ${n === 1 ? 'ce' : 'ces'} pays.`,
    metThereOnly: 'lieu de réunion seulement',
    noFigureNow: 'aucun chiffre avec les autres filtres',
    optionsHint: (n) => `${number(n)} de plus\u00a0: saisissez pour chercher`,
    linkCopied: 'Lien copié',
    copyFailed: 'Le navigateur ne permet pas la copie. Copiez cette adresse\u00a0:',
  },

  source: {
    notTold: 'non précisé',
    heading: 'Source',
    outside: 'Ce chiffre n’est pas dans la sélection actuelle.',
    clearFilters: 'Effacer les filtres',
    close: 'Fermer la source',
    previous: 'Chiffre précédent',
    next: 'Chiffre suivant',
    position: (at, of) => `Chiffre ${at} sur ${of} dans cet article`,
    measure: 'Mesure',
    places: 'Lieu',
    period: 'Période',
    said: 'Selon',
    hedged: 'Le texte lui-même présente ce chiffre comme une estimation.',
    part: 'Partie de',
    published: (date) => `Publié\u00a0: ${date}`,
    fromCatalog: 'd’après le catalogue, pas le texte',
    catalogRemarks: 'Ce que dit le catalogue',
    evidence: 'Ce qui appuie la date\u00a0:',
    note: 'Adresse\u00a0:',
    notDated: 'L’article ne porte pas de date.',
    original: 'Page d’origine, à la phrase',
    originalIn: (language) => `Page d’origine (en ${language})`,
    pageIn: (language) => `page en ${language}`,
    noOriginal: 'L’adresse de l’original n’est pas connue.',
    file: (name) => `Fichier\u00a0: ${name}`,
    article: 'L’article',
    menu: 'Texte avant l’article (menu)',
    contact: 'Texte après l’article (contact)',
    otherFigure: 'Un autre chiffre de cet article\u00a0: ouvrir sa source',
    permalink: 'Copier le lien vers ce chiffre',
    noTrace: 'Aucune étape de lecture n’a été notée pour ce chiffre.',
    loading: 'Le texte de l’article se charge…',
    failed: 'Le texte de l’article n’a pas pu être affiché.',
  },

  reading: {
    stages: {
      'find numbers': 'Nombre',
      qualify: 'Précision',
      measure: 'Ce qui est compté',
      place: 'Lieu',
      period: 'Période',
      other: 'Autre étape',
    },
    range: (low, high) => `de ${low} à ${high}`,
    periodBases: { stated: 'énoncée', inferred: 'déduite', none: 'sans indication' },
    qualifierBases: { stated: 'énoncée', inferred: 'déduite', none: 'sans indication' },
    hows: {
      'the title': 'd’après le titre',
      'the dateline': 'd’après la ligne de date',
      'the first sentence': 'd’après la première phrase',
      'the opening': 'd’après le début de l’article',
      'an office or a government': 'd’après le nom d’un bureau ou d’un gouvernement',
      'as the figure before': 'comme le chiffre précédent',
      'as its whole': 'comme le chiffre dont il fait partie',
      'as before': 'comme le chiffre précédent',
      'as listed': 'comme les autres de la liste',
      'as its survey': 'd’après l’enquête que nomme le texte',
      'same topic': 'd’après le chiffre précédent sur le même sujet',
    },
    notes: {
      'no year told': 'aucune année indiquée',
      'the level before a change': 'le niveau avant un changement',
      'the level after a change': 'le niveau après un changement',
      'no place': 'aucun lieu indiqué',
    },
  },

  noArticles: {
    heading: 'Il n’y a pas encore d’article',
    body: 'Déposez des communiqués (.txt, .md ou .html) dans le dossier «\u00a0seeds\u00a0». La page les montre dès qu’ils y sont.',
  },

  noFigures: {
    heading: (n) => `${count(n, { one: 'article lu', other: 'articles lus' })}, aucun chiffre trouvé`,
    body: 'Aucun des textes n’énonce un nombre de personnes, de lieux, d’organisations, de cas, un pourcentage ou un montant.',
    list: 'Articles lus',
  },

  problems: {
    summary: ({ files, folders, catalog }) =>
      [
        ...(files > 0
          ? [count(files, { one: 'fichier n’a pas pu être lu', other: 'fichiers n’ont pas pu être lus' })]
          : []),
        ...(folders > 0 ? [count(folders, { one: 'dossier sans article', other: 'dossiers sans article' })] : []),
        ...(catalog > 0
          ? [count(catalog, { one: 'erreur dans le catalogue', other: 'erreurs dans le catalogue' })]
          : []),
        ...(files + folders === 0 ? ['tous les articles ont été lus'] : []),
      ].join('\u00a0; '),
    more: (n) => `${number(n)} de plus`,
    colon: '\u00a0:',
    entry: {
      'no-article': (id) => `Entrée «\u00a0${id}\u00a0»\u00a0: aucun article ne porte ce nom.`,
      'not-an-object': (id) =>
        `Entrée «\u00a0${id}\u00a0»\u00a0: elle est mise de côté\u00a0; les données d’un article se mettent entre { }.`,
      'unknown-field': (id, field) =>
        `Entrée «\u00a0${id}\u00a0»\u00a0: «\u00a0${field}\u00a0» n’est pas une donnée que le catalogue connaît.`,
      'wrong-value': (id, field, wanted) =>
        `Entrée «\u00a0${id}\u00a0»\u00a0: «\u00a0${field}\u00a0» est mis de côté\u00a0; il faudrait ${wanted}.`,
    },
    fieldWants: {
      url: 'une adresse web (https://…)',
      urlLanguage: 'une langue comme fr',
      published: 'une date comme 2016-06',
      evidence: 'un texte',
      note: 'un texte',
    },
    atLine: (line, column) => `Ligne ${line}, colonne ${column}.`,
    sameName: (file) => `C’est ${file}.`,
    reasons: {
      'no-such-path': 'Ce fichier ou ce dossier n’existe pas.',
      'no-articles': 'Le dossier ne contient aucun article (.txt, .md ou .html).',
      'unreadable-file': 'Le fichier n’a pas pu être ouvert.',
      'unread-kind': 'Les fichiers de ce type ne sont pas lus. Enregistrez l’article en .txt, .md ou .html.',
      'empty-file': 'Le fichier est vide.',
      'binary-file': 'Le fichier n’est pas un texte.',
      'unknown-encoding': 'L’encodage du fichier n’est pas connu.',
      'unknown-language': 'La langue du texte n’a pas été reconnue.',
      'reading-failed': 'Le programme a échoué sur cet article\u00a0; aucun de ses chiffres n’est affiché.',
      'duplicate-id': 'Un autre article porte le même nom.',
      'catalog-syntax': 'Le catalogue n’est pas du JSON valide\u00a0; ses données sont mises de côté.',
      'catalog-entry': 'Une entrée du catalogue est inutilisable.',
    },
    at: (start) => `au caractère ${start}`,
  },

  notices: {
    heading: (n) =>
      count(n, { one: 'partie de l’adresse a été ignorée', other: 'parties de l’adresse ont été ignorées' }),
    'unknown-key': (key, value) => `«\u00a0${key}\u00a0» n’est pas un filtre de cette page (${key}=${value}).`,
    'wrong-value': (key, value) => `«\u00a0${value}\u00a0» ne veut rien dire pour «\u00a0${key}\u00a0».`,
    'not-in-data': (key, value) => `«\u00a0${value}\u00a0» (${key}) n’est pas dans ces articles.`,
    missing: (id) => `Le lien désigne un chiffre qui n’est pas dans ces articles\u00a0: ${id}`,
    dismiss: 'Masquer',
  },

  facts: {
    heading: 'Dans tous les articles',
    figures: (n) => count.word(n, { one: 'chiffre', other: 'chiffres' }),
    articles: (n) => count.word(n, { one: 'article', other: 'articles' }),
    countries: () => 'pays',
    years: 'années énoncées',
    noYears: 'aucune année énoncée',
    largest: 'Plus grand nombre de victimes énoncé',
    openSource: 'Lire la source',
  },

  sources: {
    heading: 'Sources',
    file: (name) => `Fichier\u00a0: ${name}.`,
    undated: 'sans date',
    without: (n) =>
      `${count(n, { one: 'article', other: 'articles' })} ${count.word(n, { one: 'n’énonce', other: 'n’énoncent' })} aucun chiffre`,
  },
};
