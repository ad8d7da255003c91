import type { PageMessages } from '../en/page.ts';
import { counting } from '../counting.ts';
import { formatNumber } from '../formatNumber.ts';

const count = counting('fr');
const number = (n: number) => formatNumber(n, 'fr');
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
    other: 'Autres',
  },
  qualifiers: { exact: 'exact', approx: 'environ', atLeast: 'au moins', atMost: 'au plus', range: 'fourchette' },
  roles: { about: 'concerné', origin: 'origine', destination: 'destination', venue: 'lieu de réunion' },
  bases: { stated: 'énoncé', inferred: 'déduit', none: 'sans indication' },
  periodInferred: 'déduite',
  count: { figures, articles },

  filters: {
    heading: 'Filtres',
    show: (active) => (active === 0 ? 'Filtres' : `Filtres (${count(active, { one: 'actif', other: 'actifs' })})`),
    country: 'Pays',
    region: 'Région',
    measure: 'Mesure',
    article: 'Article',
    years: 'Années',
    search: 'Chercher une citation',
    copyLink: 'Copier le lien vers cette vue',
  },

  sentence: (s) => {
    const shown = s.figures === s.ofFigures ? figures(s.figures) : `${figures(s.figures)} sur ${number(s.ofFigures)}`;
    const one = s.articles === 1 ? 'd’un article' : `de ${articles(s.articles)}`;
    const from = s.articles === s.ofArticles ? one : `${one} sur ${number(s.ofArticles)}`;
    const drawn = count.word(s.figures, { one: 'tiré', other: 'tirés' });
    const undated = s.undated > 0 ? `\u00a0; ${number(s.undated)} sans année énoncée` : '';
    const hidden = s.undatedHidden > 0 ? `\u00a0; ${number(s.undatedHidden)} sans année énoncée mis de côté` : '';
    return `${shown}, ${drawn} ${from}${undated}${hidden}`;
  },

  charts: {
    heading: 'Graphiques',
    loading: 'Les graphiques se chargent…',
    byRegion: 'Par région',
    byYear: 'Par année',
    percentages: 'Pourcentages',
    coverage: 'Couverture',
    map: 'Carte',
    multiples: 'Petits multiples',
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
    sortBy: (column) => `Trier par ${column}`,
    openSource: (figure) => `${figure}\u00a0: lire la source`,
    pick: (figure) => `Sélectionner\u00a0: ${figure}`,
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
    words: (language) => `Les textes de la page en ${language} n’ont pas pu être chargés.`,
    part: 'Une partie de la page n’a pas pu être chargée. Les chiffres sont complets.',
    stale: 'Les chiffres les plus récents n’ont pas pu être chargés\u00a0; ceux affichés sont antérieurs.',
  },
  noMatch: {
    heading: 'Aucun chiffre ne répond à ces filtres',
  },
  crashed: {
    heading: 'Quelque chose s’est cassé sur cette page',
    body: 'Rien n’est perdu\u00a0: les chiffres sont dans les fichiers. Rechargez la page, ou repartez d’une vue simple.',
    reload: 'Recharger',
    plainView: 'Repartir d’une vue simple',
  },
};
