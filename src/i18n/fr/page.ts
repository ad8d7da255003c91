import type { PageMessages } from '../en/page.ts';
import { counting } from '../counting.ts';

const count = counting('fr');
const figures = (n: number) => count(n, { one: 'chiffre', other: 'chiffres' });
const articles = (n: number) => count(n, { one: 'article', other: 'articles' });

export const pageFr: PageMessages = {
  name: 'Chiffres cités',
  tagline: 'Chaque nombre qu’un communiqué énonce, et la phrase qui l’énonce.',
  skipToFigures: 'Aller aux chiffres',
  language: 'Langue',
  theme: { label: 'Apparence', system: 'Système', light: 'Claire', dark: 'Sombre' },
  measures: {
    victims: 'Victimes',
    participants: 'Participants',
    people: 'Personnes',
    countries: 'Pays',
    organisations: 'Organisations',
    sites: 'Lieux',
    cases: 'Cas',
    money: 'Argent',
    other: 'Autre',
  },
  qualifiers: { exact: 'exact', approx: 'environ', atLeast: 'au moins', atMost: 'au plus', range: 'fourchette' },
  roles: { about: 'concerné', origin: 'origine', destination: 'destination', venue: 'lieu de réunion' },
  bases: { stated: 'énoncé', inferred: 'déduit', none: 'non précisé' },
  count: { figures, articles },

  facts: {
    heading: 'Ce que contiennent les articles',
    figures: (n) => count.word(n, { one: 'chiffre', other: 'chiffres' }),
    articles: (n) => count.word(n, { one: 'article', other: 'articles' }),
    countries: () => 'pays',
    years: 'années énoncées',
    noYears: 'aucune année énoncée',
    largest: 'Plus grand nombre de victimes énoncé',
    openSource: 'Lire la source',
  },

  filters: {
    heading: 'Filtres',
    show: (active) => (active === 0 ? 'Filtres' : `Filtres (${count(active, { one: 'actif', other: 'actifs' })})`),
    country: 'Pays',
    region: 'Région',
    measure: 'Mesure',
    article: 'Article',
    years: 'Années',
    from: 'De l’année',
    to: 'À l’année',
    anyYear: 'Toutes',
    search: 'Chercher une citation',
    searchHint: 'Cherche dans les citations et les titres',
    all: { country: 'Tous', region: 'Toutes', measure: 'Toutes', article: 'Tous' },
    chosen: (n, facet) =>
      facet === 'region' || facet === 'measure'
        ? count(n, { one: 'choisie', other: 'choisies' })
        : count(n, { one: 'choisi', other: 'choisis' }),
    nothingFound: 'Rien ne correspond à ce que vous avez saisi.',
    regionWideOnly: (n) => `${figures(n)} sur sa région`,
    metThereOnly: 'lieu de réunion seulement',
    metThere: (countries, n) =>
      `${countries}\u00a0: ${n === 1 ? 'lieu' : 'lieux'} de réunion seulement\u00a0; aucun chiffre ne porte sur ${n === 1 ? 'ce' : 'ces'} pays.`,
    noFigureNow: 'aucun chiffre avec les autres filtres',
    optionsHint: (n) => `${n} de plus\u00a0: saisissez pour chercher`,
    chips: 'Filtres actifs',
    none: 'Aucun filtre.',
    chosenList: (names) => `Filtres\u00a0: ${names}`,
    remove: (what) => `Retirer le filtre\u00a0: ${what}`,
    clearAll: 'Tout effacer',
    yearsChip: (from, to) =>
      from === null ? `jusqu’en ${to}` : to === null ? `depuis ${from}` : from === to ? `${from}` : `${from}–${to}`,
    textChip: (text) => `«\u00a0${text}\u00a0»`,
    regionWide: (n, countries) => `Inclure ${figures(n)} sur l’ensemble de la région (${countries})`,
    regionWideChip: 'avec les chiffres régionaux',
    copyLink: 'Copier le lien vers cette vue',
    linkCopied: 'Lien copié',
    copyFailed: 'Le navigateur ne permet pas la copie. Copiez cette adresse\u00a0:',
  },

  sentence: (s) => {
    const shown = s.figures === s.ofFigures ? figures(s.figures) : `${figures(s.figures)} sur ${s.ofFigures}`;
    const one = s.articles === 1 ? 'd’un article' : `de ${articles(s.articles)}`;
    const from = s.articles === s.ofArticles ? one : `${one} sur ${s.ofArticles}`;
    const drawn = count.word(s.figures, { one: 'tiré', other: 'tirés' });
    const undated = s.undated > 0 ? `\u00a0; ${s.undated} sans année énoncée` : '';
    const hidden = s.undatedHidden > 0 ? `\u00a0; ${s.undatedHidden} sans année énoncée mis de côté` : '';
    return `${shown}, ${drawn} ${from}${undated}${hidden}`;
  },

  charts: {
    heading: 'Graphiques',
    loading: 'Les graphiques se chargent…',
    failed: (title) => `Le graphique «\u00a0${title}\u00a0» n’a pas pu être dessiné.`,
    rest: 'Les autres graphiques et le tableau ne sont pas touchés.',
    byRegion: 'Par région',
    byYear: 'Par année',
    percentages: 'Pourcentages',
  },

  table: {
    heading: 'Tableau des chiffres',
    caption: (n) => `${figures(n)}. Choisissez une valeur pour lire sa source.`,
    columns: {
      value: 'Valeur',
      qualifier: 'Précision',
      measure: 'Mesure',
      place: 'Lieu',
      period: 'Période',
      quotation: 'Citation',
      article: 'Article',
    },
    order: 'Trier par',
    unsorted: 'Ordre des articles',
    turn: 'Inverser l’ordre',
    sortBy: (column) => `Trier par ${column}`,
    noPlace: 'non précisé',
    regionSuffix: (name) => `${name} (région)`,
    openSource: (figure) => `${figure}\u00a0: lire la source`,
    more: (n) => `Afficher ${n} de plus`,
    rest: (n) => `${figures(n)} encore à afficher.`,
  },

  source: {
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
    noOriginal: 'L’adresse de l’original n’est pas connue.',
    file: (name) => `Fichier\u00a0: ${name}`,
    article: 'L’article',
    menu: 'Texte avant l’article (menu)',
    contact: 'Texte après l’article (contact)',
    otherFigure: 'Un autre chiffre de cet article\u00a0: ouvrir sa source',
    permalink: 'Copier le lien vers ce chiffre',
    howRead: 'Comment cela a été lu',
    noTrace: 'Aucune étape de lecture n’a été notée pour ce chiffre.',
    loading: 'Le texte de l’article se charge…',
    failed: 'Le texte de l’article n’a pas pu être affiché.',
    missing: (id) => `Le lien désigne un chiffre qui n’est pas dans ces articles\u00a0: ${id}`,
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
    strictly: (qualifier) => `${qualifier}, borne exclue`,
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

  sources: {
    heading: 'Sources',
    file: (name) => `Fichier\u00a0: ${name}.`,
    undated: 'sans date',
  },

  loading: 'Les chiffres se chargent…',
  failed: {
    heading: 'Les chiffres n’ont pas pu être chargés',
    network: (file) => `${file} est injoignable. La page est-elle encore servie\u00a0?`,
    http: (file, status) => `La demande de ${file} a reçu l’erreur ${status}.`,
    syntax: (file) => `${file} n’est pas du JSON valide.`,
    schema: (file, path) => `${file} n’a pas la forme attendue à «\u00a0${path}\u00a0».`,
    version: (file, version) => `${file} est de la version ${version}, que cette page ne sait pas lire.`,
    detail: (text) => `Détail\u00a0: ${text}`,
    retry: 'Réessayer',
    stale: 'Les chiffres les plus récents n’ont pas pu être chargés\u00a0; ceux affichés sont antérieurs.',
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
  noMatch: {
    heading: 'Aucun chiffre ne répond à ces filtres',
    body: 'Retirez un des filtres, ou tous.',
    clear: 'Effacer tous les filtres',
  },
  crashed: {
    heading: 'Quelque chose s’est cassé sur cette page',
    body: 'Rien n’est perdu\u00a0: les chiffres sont dans les fichiers. Rechargez la page, ou repartez d’une vue simple.',
    reload: 'Recharger',
    plainView: 'Repartir d’une vue simple',
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
    more: (n) => `${n} de plus`,
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
    dismiss: 'Masquer',
  },
};
